import { Refusal } from '@/domain/refusal'
import { type Database, rawWriter, transaction } from '../client'
import { isShort, releaseReserve } from '../files/room'
import { isMachineFault, toRefusal } from './machine-faults'

/**
 * A transaction for what must go on when the disk is full: getting in and out, and the event of a download. Gives up the
 * reserve for it. `work` may run twice.
 */
export async function urgentTransaction<T>(work: (tx: Database) => Promise<T>): Promise<T> {
  const result = await transaction(work, 'urgent').catch((error) => {
    if (!(error instanceof Refusal && error.code === 'diskFull' && releaseReserve())) throw error
    return transaction(work, 'urgent')
  })
  if (isShort()) writeLogBack()
  return result
}

// What was written goes over into the database at once, so that the next write finds its place there and takes no new room.
function writeLogBack(): void {
  try {
    rawWriter().pragma('wal_checkpoint(passive)')
  } catch (error) {
    if (!isMachineFault(toRefusal(error))) throw error
  }
}
