import { renameSync, rmSync, writeFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { Refusal } from '@/domain/refusal'
import { env } from '@/env'
import { appendEvent } from './audit/append-event'
import { closeDatabase, reader, transaction } from './client'
import { auditEvents } from './schema'
import { useTestDatabase } from './testing'

useTestDatabase()

const at = '2026-03-02T02:00:00.000Z'
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
  setTimeout(letGo, 1_000)
  const writers = Promise.all(['a', 'b', 'c'].map(write))
  const reading = await measureStillness(listWritten())
  const stillness = await measureStillness(writers)
  expect(Math.max(reading, stillness)).toBeLessThan(250)
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
  expect(seconds).toBeLessThan(6.5)
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

test('what was written is there after the database was opened anew', async () => {
  const before = await listWritten()
  closeDatabase()
  expect(await listWritten()).toEqual(before)
})
