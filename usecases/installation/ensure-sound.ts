import { filesName } from '@/db/backup/backup'
import { checkStaged, type StagedFault } from '@/db/backup/check-staged'
import { Refusal } from '@/domain/refusal'
import type { ArchivedFile } from '@/formats/zip/archive'

/** What is wrong with an unpacked backup and may be taken despite it, null for nothing; throws it where it may not. */
export function ensureSound(files: ArchivedFile[], staged: string, despiteFaults: boolean): Refusal | null {
  const misnamed = files.find(({ path, sha256 }) => isStored(path) && hashIn(path) !== sha256)
  if (misnamed) throw new Refusal('archiveDamaged', { reason: 'changed', path: misnamed.path })
  const fault = checkStaged(staged)
  if (!fault) return null
  const refusal = refusalOf(fault)
  if (despiteFaults && (fault.kind === 'incomplete' || fault.kind === 'untrue')) return refusal
  throw refusal
}

function refusalOf(fault: StagedFault): Refusal {
  if (fault.kind === 'newer') return new Refusal('databaseNewer', {})
  if (fault.kind === 'damaged') return new Refusal('archiveDamaged', { reason: fault.reason })
  if (fault.kind === 'incomplete') return new Refusal('archiveIncomplete', { path: fault.path, count: fault.count })
  return new Refusal('archiveUntrue', { fault: fault.fault, seq: fault.seq })
}

export const isStored = (path: string): boolean => path.startsWith(`${filesName}/`)
const hashIn = (path: string): string => path.slice(filesName.length).replaceAll('/', '')
