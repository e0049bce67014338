import { type Database, transaction } from '../client'
import { isMachineFault } from './machine-faults'

/** A transaction for what may as well not be kept, such as when somebody was last seen: where the machine cannot write this instant, it is left. */
export async function tryTransaction(work: (tx: Database) => Promise<unknown>): Promise<void> {
  try {
    await transaction(work, 'spare')
  } catch (error) {
    if (!isMachineFault(error)) throw error
  }
}
