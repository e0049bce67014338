import type Sqlite from 'better-sqlite3'
import { env } from '@/env'
import { type Connection, connect, type Database } from './engine/connect'
import { toRefusal } from './engine/machine-faults'
import { type Need, type Work, Writer } from './engine/writer'
import { identify } from './files/file-identity'
import { closeFile, closeFolder, makePrivateFile, makePrivateFolder } from './files/private-files'
import { makeRoomToOpen } from './files/room'
import { closePasts, currentPast } from './past/in-past'

export type { Database } from './engine/connect'

type Memory = { reading: Connection; writer: Writer; identities: [string, string][] }

// Next bundles this module more than once; the connections must be one pair per process all the same.
const held = globalThis as { jiannuoMemory?: Memory }

/** The connection for reading, of the day that is being asked for (`askPast`). Never write through it: writes pass `transaction`. */
export const reader = (): Database => (currentPast()?.connection ?? memory().reading).query

/** The raw connection for reading, to be told of new statistics alone. */
export const rawReader = (): Sqlite.Database => memory().reading.raw

/** The raw connection for writing, for migration and backup alone. */
export const rawWriter = (): Sqlite.Database => memory().writer.connection.raw

/**
 * Runs `work` as one change, whole or not at all, and gives its result once it is on the disk; writers queue, and those who wait together
 * are synced together. An error takes back this work alone and is thrown on.
 * While another process holds the database it is asked again and again, with everybody else going on meanwhile.
 * Throws `Refusal`: databaseBusy after five seconds of that, databaseMoved, diskFull, storageFailed.
 * Await nothing but database calls inside: the whole product waits (`useTestDatabase` fails tests that do). better-sqlite3 refuses an async callback of its own
 * (and then lets the write land outside the transaction), hence begin/commit by hand on a connection of its own.
 */
export async function transaction<T>(work: Work<T>, need: Need = 'usual'): Promise<T> {
  return memory().writer.write(work, need)
}

/** True when a write could begin this instant; it writes nothing. Throws as `transaction` does. */
export function canBegin(): boolean {
  const { writer } = memory()
  const { raw } = writer.connection
  if (raw.inTransaction) return true
  if (!writer.tryBegin()) return false
  raw.exec('rollback')
  return true
}

/** True between the first use of the database and `closeDatabase`. */
export const isDatabaseOpen = (): boolean => held.jiannuoMemory !== undefined

/** True while a transaction of this process has not ended. */
export const isWriting = (): boolean => held.jiannuoMemory?.writer.connection.raw.inTransaction ?? false

/** True while the database's files lie where they were opened. */
export const isInPlace = (): boolean => areInPlace(memory().identities)

const areInPlace = (identities: Memory['identities']): boolean =>
  identities.every(([path, identity]) => identify(path) === identity)

/** Closes all connections; the next use opens them again at the then valid path. */
export function closeDatabase(): void {
  closePasts()
  held.jiannuoMemory?.reading.raw.close()
  held.jiannuoMemory?.writer.connection.raw.close()
  held.jiannuoMemory = undefined
}

function memory(): Memory {
  held.jiannuoMemory ??= open(env().databasePath)
  return held.jiannuoMemory
}

function open(path: string): Memory {
  try {
    closeToOthers(path)
    makeRoomToOpen()
    const [writing, reading] = [connect(path), connect(path)]
    const paths = [path, `${path}-wal`, `${path}-shm`]
    const identities = paths.map((each): [string, string] => [each, identify(each)])
    return { reading, writer: new Writer(writing, () => areInPlace(identities)), identities }
  } catch (error) {
    throw toRefusal(error)
  }
}

// The engine gives the files beside the database the rights that the database has.
function closeToOthers(path: string): void {
  const { dataDir, filesDir } = env()
  makePrivateFolder(dataDir)
  if (makePrivateFolder(filesDir)) closeFolder(filesDir)
  makePrivateFile(path)
  for (const beside of ['-wal', '-shm']) closeFile(`${path}${beside}`)
}

const mostPrepared = 1000
const preparedQueries = new WeakMap<Database, Map<string, unknown>>()

/** A query built once per connection and run many times with placeholders: building one costs more than running it. */
export function prepareOnce<Query>(on: Database, name: string, build: (on: Database) => Query): Query {
  const known = preparedQueries.get(on) ?? new Map<string, unknown>()
  preparedQueries.set(on, known)
  if (known.size >= mostPrepared) known.clear()
  if (!known.has(name)) known.set(name, build(on))
  return known.get(name) as Query
}
