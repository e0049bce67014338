import type Sqlite from 'better-sqlite3'
import { Refusal } from '@/domain/refusal'
import { env } from '@/env'
import { type Connection, connect, type Database } from './engine/connect'
import { endStorageFault, isBusy, toRefusal } from './engine/machine-faults'
import { identify } from './files/file-identity'
import { closeFile, closeFolder, makePrivateFile, makePrivateFolder } from './files/private-files'
import { ensureRoom, makeRoomToOpen } from './files/room'

export type { Database } from './engine/connect'

/** Only an urgent write uses up the last room on the disk; one that may be spared waits for nobody. */
type Need = 'usual' | 'urgent' | 'spare'
type Memory = {
  reading: Connection
  writing: Connection
  identities: [string, string][]
  queue: Promise<unknown>
  waiting: number
  /** True while another process holds the database and somebody waits for it. */
  isHeld: boolean
}

// Next bundles this module more than once; the connections must be one pair per process all the same.
const held = globalThis as { jiannuoMemory?: Memory }

const patienceMs = 5_000
const pauseMs = 20

/** The connection for reading. Never write through it: writes pass `transaction`. */
export const reader = (): Database => memory().reading.query

/** The raw connection for writing, for migration and backup alone. */
export const rawWriter = (): Sqlite.Database => memory().writing.raw

/**
 * Runs `work` inside one write transaction and gives its result; writers queue, an error rolls back and is thrown on.
 * While another process holds the database it is asked again and again, with everybody else going on meanwhile.
 * Throws `Refusal`: databaseBusy after five seconds of that, databaseMoved, diskFull, storageFailed.
 * Await nothing but database calls inside: the whole product waits (`useTestDatabase` fails tests that do). better-sqlite3 refuses an async callback of its own
 * (and then lets the write land outside the transaction), hence begin/commit by hand on a connection of its own.
 */
export async function transaction<T>(work: (tx: Database) => Promise<T>, need: Need = 'usual'): Promise<T> {
  const until = Date.now() + (need === 'spare' ? 0 : patienceMs)
  const own = memory()
  if (own.isHeld && need === 'spare') throw new Refusal('databaseBusy')
  own.waiting += 1
  const turn = own.queue.then(() => runInTransaction(own, until, work, need)).finally(() => leave(own))
  own.queue = turn.catch(() => undefined)
  return turn
}

function leave(own: Memory): void {
  own.waiting -= 1
  if (!own.waiting) own.isHeld = false
}

async function runInTransaction<T>(
  own: Memory,
  until: number,
  work: (tx: Database) => Promise<T>,
  need: Need,
): Promise<T> {
  const { raw, query } = own.writing
  try {
    await begin(own, until)
    if (need !== 'urgent') ensureRoom()
    const result = await work(query)
    raw.exec('commit')
    endStorageFault()
    return result
  } catch (error) {
    if (raw.inTransaction) raw.exec('rollback')
    throw toRefusal(error)
  }
}

async function begin(own: Memory, until: number): Promise<void> {
  while (!tryBegin(own)) {
    if (Date.now() >= until) throw new Refusal('databaseBusy')
    own.isHeld = true
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
  own.isHeld = false
}

function tryBegin(own: Memory): boolean {
  // A commit into files that were moved away or deleted would be acknowledged and lost.
  if (!isInPlace(own)) throw new Refusal('databaseMoved')
  try {
    own.writing.raw.exec('begin immediate')
    return true
  } catch (error) {
    if (isBusy(error)) return false
    throw error
  }
}

/** True when a write could begin this instant; it writes nothing. Throws as `transaction` does. */
export function canBegin(): boolean {
  const own = memory()
  if (own.writing.raw.inTransaction) return true
  if (!tryBegin(own)) return false
  own.writing.raw.exec('rollback')
  return true
}

/** True between the first use of the database and `closeDatabase`. */
export const isDatabaseOpen = (): boolean => held.jiannuoMemory !== undefined

/** True while a transaction of this process has not ended. */
export const isWriting = (): boolean => held.jiannuoMemory?.writing.raw.inTransaction ?? false

/** True while the database's files lie where they were opened. */
export const isInPlace = ({ identities }: Memory = memory()): boolean =>
  identities.every(([path, identity]) => identify(path) === identity)

/** Closes both connections; the next use opens them again at the then valid path. */
export function closeDatabase(): void {
  held.jiannuoMemory?.reading.raw.close()
  held.jiannuoMemory?.writing.raw.close()
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
    return { writing, reading, identities, queue: Promise.resolve(), waiting: 0, isHeld: false }
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

const preparedQueries = new WeakMap<Database, Map<string, unknown>>()

/** A query built once per connection and run many times with placeholders: building one costs more than running it. */
export function prepareOnce<Query>(on: Database, name: string, build: (on: Database) => Query): Query {
  const known = preparedQueries.get(on) ?? new Map<string, unknown>()
  preparedQueries.set(on, known)
  if (!known.has(name)) known.set(name, build(on))
  return known.get(name) as Query
}
