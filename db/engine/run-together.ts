import { ensureRoom } from '../files/room'
import type { Connection, Database } from './connect'
import { endStorageFault, toRefusal } from './machine-faults'

/** Only an urgent write uses up the last room on the disk; one that may be spared waits for nobody. */
export type Need = 'usual' | 'urgent' | 'spare'
export type Work<Result> = (tx: Database) => Promise<Result>
export type Outcome = { result: unknown } | { error: unknown }
/** Work that waits for its turn until an instant, in milliseconds; `settle` answers whoever waits for it. */
export type Waiting = { work: Work<unknown>; need: Need; until: number; settle: (outcome: Outcome) => void }

/**
 * Runs works in the transaction that was begun, each in a savepoint of its own, and ends it with one sync to the disk. Each is answered
 * afterwards: what failed took back its own work alone; where the sync fails, all did.
 */
export async function runTogether({ raw, query }: Connection, group: Waiting[]): Promise<void> {
  try {
    const done: [Waiting, Outcome][] = []
    for (const one of group) done.push([one, await runOne({ raw, query }, one)])
    raw.exec('commit')
    if (done.some(([, outcome]) => 'result' in outcome)) endStorageFault()
    for (const [{ settle }, outcome] of done) settle(outcome)
  } catch (error) {
    if (raw.inTransaction) raw.exec('rollback')
    settleAll(group, toRefusal(error))
  }
}

async function runOne({ raw, query }: Connection, { work, need }: Waiting): Promise<Outcome> {
  raw.exec('savepoint own')
  try {
    if (need !== 'urgent') ensureRoom()
    const result = await work(query)
    raw.exec('release own')
    return { result }
  } catch (error) {
    // Where the engine found no room it has ended the transaction, and with it everybody's work.
    if (!raw.inTransaction) throw error
    raw.exec('rollback to own; release own')
    return { error: toRefusal(error) }
  }
}

/** Answers all of them with an error. */
export const settleAll = (group: Waiting[], error: unknown): void => {
  for (const { settle } of group) settle({ error })
}
