import { appendEvent } from '@/db/audit/append-event'
import { transaction } from '@/db/client'
import { addFile } from '@/db/files/file-notes'
import { storeFile } from '@/db/files/file-store'
import { keepUpload } from '@/db/files/kept-uploads'
import { cleanFileName } from '@/domain/file-name'
import type { Actor } from '@/domain/people'
import { readTableRows } from '@/formats/read-xlsx'
import { rememberSheets } from './load-ledger'

export type TableFile = { name: string; bytes: Uint8Array }

/** Reads a table (.xlsx, .csv) in the process beside and keeps it for its person's next steps, with one event of this action; gives the id of that. Throws `Refusal` of reading the file. */
export async function keepTable(
  actor: Actor,
  { name, bytes }: TableFile,
  action: string,
  now: string,
): Promise<{ keptId: string }> {
  const fileName = cleanFileName(name)
  const sheets = await readTableRows(bytes, fileName)
  const { hash, size } = await storeFile(bytes)
  rememberSheets(hash, sheets)
  return transaction(async (tx) => {
    await addFile(tx, { hash, size, type: typeOf(fileName) }, now)
    const keptId = await keepUpload(tx, actor.userId, { hash, fileName, size }, now)
    await appendEvent(tx, actor, now, { action, objectType: 'file', objectId: hash, objectName: fileName })
    return { keptId }
  })
}

/** The kind of table by its name; the bytes were looked at when it was read. */
export const typeOf = (fileName: string): 'xlsx' | 'csv' => (/\.xlsx$/i.test(fileName) ? 'xlsx' : 'csv')
