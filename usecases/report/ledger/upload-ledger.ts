import { appendEvent } from '@/db/audit/append-event'
import { transaction } from '@/db/client'
import { addFile } from '@/db/files/file-notes'
import { storeFile } from '@/db/files/file-store'
import { keepUpload } from '@/db/files/kept-uploads'
import { cleanFileName } from '@/domain/file-name'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { readTableRows } from '@/formats/read-xlsx'
import { rememberSheets } from './steps/load-ledger'

/**
 * Takes the ledger that an office has today (.xlsx, .csv) and keeps it for the mapping, the dry run and the import; gives the id of that.
 * Writes no task. Throws `Refusal` notAllowed or those of reading the file, at the field.
 */
export async function uploadLedger(
  actor: Actor,
  { name, bytes }: { name: string; bytes: Uint8Array },
  now: string,
): Promise<{ keptId: string }> {
  ensureCan(actor, 'importReport')
  const fileName = cleanFileName(name)
  const sheets = await readTableRows(bytes, fileName)
  const { hash, size } = await storeFile(bytes)
  rememberSheets(hash, sheets)
  return transaction(async (tx) => {
    await addFile(tx, { hash, size, type: typeOf(fileName) }, now)
    const keptId = await keepUpload(tx, actor.userId, { hash, fileName, size }, now)
    const event = { action: 'report.upload', objectType: 'file', objectId: hash, objectName: fileName }
    await appendEvent(tx, actor, now, event)
    return { keptId }
  })
}

/** The kind of table by its name; the bytes were looked at when it was read. */
export const typeOf = (fileName: string): 'xlsx' | 'csv' => (/\.xlsx$/i.test(fileName) ? 'xlsx' : 'csv')
