import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest'
import { forgetEnv } from '@/env'
import { closeDatabase, type Database, reader } from './client'
import { KeepingSqlite } from './engine/keeping-sqlite'
import { migrateDatabase } from './engine/migrate'

/**
 * Gives the tests of this file a migrated database and files folder of their own, removed afterwards. Each of them fails that awaits
 * anything but the database inside a write transaction, unless the file's tests `mayWait` there on purpose.
 */
export function useTestDatabase({ mayWait = false } = {}): void {
  let folder = ''
  if (!mayWait) watchTransactions()
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'jiannuo-test-'))
    process.env.DATA_DIR = folder
    forgetEnv()
    closeDatabase()
    migrateDatabase()
  })
  afterAll(() => {
    closeDatabase()
    rmSync(folder, { recursive: true, force: true })
  })
}

// A call of the database is over when it returns, so a transaction that awaits nothing else ends within one turn of the event loop.
function watchTransactions(): void {
  const { exec } = KeepingSqlite.prototype
  let late = 0
  const check = (raw: KeepingSqlite) => {
    if (raw.open && raw.inTransaction) late += 1
  }
  beforeAll(() => {
    vi.spyOn(KeepingSqlite.prototype, 'exec').mockImplementation(function (this: KeepingSqlite, source: string) {
      if (source === 'begin immediate') setImmediate(check, this)
      return exec.call(this, source) as KeepingSqlite
    })
  })
  afterEach(() => {
    const isLate = late > 0
    late = 0
    expect(isLate, 'something but the database was awaited in a transaction').toBe(false)
  })
}

/** Every statement that is read from now on, with its values, as it is asked; from connections opened anew, until the database is closed. */
export function noteReads(): string[] {
  const notes: string[] = []
  closeDatabase()
  const { $client: raw } = reader() as Database & { $client: KeepingSqlite }
  const prepare = raw.prepare
  const noted = new WeakSet<object>()
  const noting =
    <Row>(source: string, ask: (...values: unknown[]) => Row) =>
    (...values: unknown[]): Row => {
      notes.push(`${source} ${JSON.stringify(values)}`)
      return ask(...values)
    }
  raw.prepare = ((source: string) => {
    const statement = prepare(source)
    if (noted.has(statement)) return statement
    noted.add(statement)
    statement.all = noting(source, statement.all)
    statement.get = noting(source, statement.get)
    return statement
  }) as typeof raw.prepare
  return notes
}

export type SmallDisk = { isThere: boolean; path: () => string; fill: () => void; makeRoom: () => void }

/**
 * Gives the tests of this file a disk of 24 MB with a migrated database on it. Only root can mount one: elsewhere
 * `isThere` is false, a line says so, and the database lies in a folder as with `useTestDatabase`.
 */
export function useSmallDisk(): SmallDisk {
  const path = mkdtempSync(join(tmpdir(), 'jiannuo-disk-'))
  const isThere = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', path]).status === 0
  if (!isThere) console.warn('not root: no small disk could be mounted, what needs one is skipped')
  const filler = join(path, 'filler')
  beforeAll(() => {
    process.env.DATA_DIR = join(path, 'data')
    forgetEnv()
    closeDatabase()
    migrateDatabase()
  })
  afterAll(() => {
    closeDatabase()
    if (isThere) spawnSync('umount', ['-l', path])
    rmSync(path, { recursive: true, force: true })
  })
  return { isThere, path: () => path, fill: () => fill(filler), makeRoom: () => rmSync(filler) }
}

/** As another program fills a disk: to the last byte. */
function fill(filler: string): void {
  for (const size of [1024 * 1024, 64 * 1024, 4096])
    try {
      for (;;) appendFileSync(filler, Buffer.alloc(size))
    } catch {}
}

const held = globalThis as { jiannuoFollowed?: unknown }

/** Ends all that is kept until a change, for a test that changed rows past the use cases: it wrote no event that would tell of it. */
export function forgetKept(): void {
  held.jiannuoFollowed = undefined
}
