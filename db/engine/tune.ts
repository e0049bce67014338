import type Sqlite from 'better-sqlite3'
import { isWriting, rawReader, rawWriter } from '../client'
import { isMachineFault, toRefusal } from './machine-faults'

/**
 * Counts tables anew that have grown or shrunk much since they were counted last, and lets both connections choose their indexes by
 * it. Does nothing while this process writes or the database is busy: the next time will do.
 */
export function tuneDatabase(): void {
  if (isWriting()) return
  gatherStatistics(rawWriter())
  // What another connection counted is known to this one when it is told.
  attempt(() => rawReader().exec('analyze sqlite_schema'))
}

/** Counts tables where that is due. Without statistics the engine reads the whole ledger and sorts it, where an index gives the first page at once. */
export function gatherStatistics(raw: Sqlite.Database): void {
  attempt(() => raw.pragma('optimize = 0x10002'))
}

function attempt(work: () => void): void {
  try {
    work()
  } catch (error) {
    if (!isMachineFault(toRefusal(error))) throw error
  }
}
