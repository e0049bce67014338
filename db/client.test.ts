import { renameSync, rmSync, writeFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { expect, test, vi } from 'vitest'
import { Refusal } from '@/domain/refusal'
import { env } from '@/env'
import { appendEvent } from './audit/append-event'
import { checkTrail } from './audit/check-trail'
import { closeDatabase, reader, transaction } from './client'
import { KeepingSqlite } from './engine/keeping-sqlite'
import { auditEvents } from './schema'
import { useTestDatabase } from './testing'

useTestDatabase()

const at = '2026-03-02T02:00:00.000Z'
const execute = KeepingSqlite.prototype.exec
const actor = { name: 'test', unitName: '', address: '' }
const write = (objectId: string) =>
  transaction((tx) => appendEvent(tx, actor, at, { action: 'test', objectType: 'test', objectId }))
const listWritten = async () => (await reader().select().from(auditEvents)).map(({ objectId }) => objectId)

/** Holds the database's write lock as another process does. */
function holdDatabase(): () => void {
  const other = new Sqlite(env().databasePath)
  other.exec('begin exclusive')
  return () => other.close()
}

/** The longest that this process let others wait while `work` went on, in milliseconds. */
async function measureStillness(work: Promise<unknown>): Promise<number> {
  let [last, longest] = [performance.now(), 0]
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 5)
  await work.catch(() => undefined)
  clearInterval(timer)
  return longest
}

test('while another process holds the database, writers wait in turn, readers and everybody else go on', async () => {
  const letGo = holdDatabase()
  setTimeout(letGo, 2_000)
  const writers = Promise.all(['a', 'b', 'c'].map(write))
  const reading = await measureStillness(listWritten())
  const stillness = await measureStillness(writers)
  expect(Math.max(reading, stillness)).toBeLessThan(1_500)
  expect(await listWritten()).toEqual(['a', 'b', 'c'])
})

test('a database that is not let go is refused after five seconds for all who wait, and taken again at once afterwards', async () => {
  const letGo = holdDatabase()
  const started = performance.now()
  const outcomes = await Promise.allSettled(['d', 'e', 'f'].map(write))
  const seconds = (performance.now() - started) / 1000
  letGo()
  const codes = outcomes.map((outcome) => outcome.status === 'rejected' && (outcome.reason as Refusal).code)
  expect(codes).toEqual(['databaseBusy', 'databaseBusy', 'databaseBusy'])
  expect(seconds).toBeGreaterThan(4.9)
  expect(seconds).toBeLessThan(9)
  await write('g')
  expect((await listWritten()).slice(3)).toEqual(['g'])
})

test.each(['', '-wal', '-shm'])('nothing is acknowledged into a database%s that was moved away', async (ending) => {
  const path = env().databasePath + ending
  const before = await listWritten()
  renameSync(path, `${path}.elsewhere`)
  await expect(write('lost')).rejects.toMatchObject({ code: 'databaseMoved' })
  writeFileSync(path, '')
  await expect(write('lost')).rejects.toMatchObject({ code: 'databaseMoved' })
  rmSync(path)
  renameSync(`${path}.elsewhere`, path)
  await write(`after ${ending}`)
  expect(await listWritten()).toEqual([...before, `after ${ending}`])
})

test('those who write at the same time share one sync, a refusal among them takes back its own work alone, and nobody is answered before', async () => {
  const before = await listWritten()
  const told: string[] = []
  const exec = vi.spyOn(KeepingSqlite.prototype, 'exec').mockImplementation(function (this: KeepingSqlite, source) {
    if (source === 'commit') told.push(source)
    return execute.call(this, source) as KeepingSqlite
  })
  const refused = transaction(async (tx) => {
    await appendEvent(tx, actor, at, { action: 'test', objectType: 'test', objectId: 'refused' })
    throw new Refusal('nothingChanged')
  })
  const all = [write('first'), refused, write('last')].map((each) =>
    each.catch((error: Refusal) => told.push(String(error.code))).then(() => told.push('answered')),
  )
  await Promise.all(all)
  exec.mockRestore()
  expect(told[0]).toBe('commit')
  expect([...told].sort()).toEqual(['answered', 'answered', 'answered', 'commit', 'nothingChanged'])
  expect(await listWritten()).toEqual([...before, 'first', 'last'])
  expect(checkTrail(env().dataDir).fault).toBeNull()
})

test('where the shared sync fails, all who shared it are refused and nothing of it is kept', async () => {
  const before = await listWritten()
  const exec = vi.spyOn(KeepingSqlite.prototype, 'exec').mockImplementation(function (this: KeepingSqlite, source) {
    if (source === 'commit') throw Object.assign(new Error('disk'), { code: 'SQLITE_IOERR_FSYNC' })
    return execute.call(this, source) as KeepingSqlite
  })
  const outcomes = await Promise.allSettled(['x', 'y'].map(write))
  exec.mockRestore()
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  await write('z')
  expect(await listWritten()).toEqual([...before, 'z'])
})

test('a hundred writers at once are served in their order', async () => {
  const before = await listWritten()
  const names = Array.from({ length: 100 }, (_, index) => `w${index}`)
  const answered: string[] = []
  await Promise.all(names.map((name) => write(name).then(() => answered.push(name))))
  expect(answered).toEqual(names)
  expect((await listWritten()).slice(before.length)).toEqual(names)
})

test('what was written is there after the database was opened anew', async () => {
  const before = await listWritten()
  closeDatabase()
  expect(await listWritten()).toEqual(before)
})
