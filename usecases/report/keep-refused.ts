import { appendEvent } from '@/db/audit/append-event'
import { transaction } from '@/db/client'
import { isMachineFault } from '@/db/engine/machine-faults'
import { addFile } from '@/db/files/file-notes'
import { storeFile } from '@/db/files/file-store'
import { keepUpload } from '@/db/files/kept-uploads'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import type { Original } from './load-original'

/** Runs the work; when it is refused, the file that could be read is kept, so that the form can name it (`keptId`) instead of asking for it again. */
export async function keepRefused<Result>(
  actor: Actor,
  original: Original,
  now: string,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === 'reportDuplicate') throw error
    // Pasted text (without a file name) stays in the form itself, unless another page goes on with it.
    if (!original.fileName && error.code !== 'reportKnown') throw error
    const keptId = await keepOriginal(actor, original, now).catch((fault) => {
      throw isMachineFault(fault) ? error : fault
    })
    throw Object.assign(error, { kept: { keptId, fileName: original.fileName } })
  }
}

/** Keeps a file for the person who uploaded it; gives the id by which a form names it. */
export async function keepOriginal(
  actor: Actor,
  { bytes, fileName, type }: Pick<Original, 'bytes' | 'fileName' | 'type'>,
  now: string,
): Promise<string> {
  const { hash, size } = await storeFile(bytes)
  return transaction(async (tx) => {
    await addFile(tx, { hash, size, type }, now)
    const keptId = await keepUpload(tx, actor.userId, { hash, fileName, size }, now)
    await appendEvent(tx, actor, now, {
      action: 'report.upload',
      objectType: 'file',
      objectId: hash,
      objectName: fileName,
    })
    return keptId
  })
}
