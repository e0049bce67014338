import { expect, test } from 'vitest'
import { appendEvent } from '@/db/append-event'
import { rawWriter, transaction } from '@/db/client'
import { useTestDatabase } from '@/db/testing'
import { commandActor } from './command-actor'
import { verifyAudit } from './verify-audit'

useTestDatabase()

const now = '2026-03-02T02:00:00.000Z'

function tamper(statement: string): void {
  const raw = rawWriter()
  const triggers = raw
    .prepare("select name, sql from sqlite_master where type = 'trigger' and tbl_name = 'audit_events'")
    .all()
  for (const { name } of triggers as { name: string }[]) raw.exec(`drop trigger ${name}`)
  raw.exec(statement)
  for (const { sql } of triggers as { sql: string }[]) raw.exec(sql)
}

test('an untouched log is whole, across batches', async () => {
  await transaction(async (tx) => {
    for (let count = 0; count < 5_001; count += 1)
      await appendEvent(tx, commandActor, now, {
        action: 'test',
        objectType: 'task',
        objectId: `t${count}`,
        after: { title: '完善制度', percent: count, empty: null },
      })
  })
  expect(await verifyAudit()).toEqual({ events: 5_001, firstBad: null })
})

test('the log itself refuses to be changed', () => {
  expect(() => rawWriter().exec("update audit_events set note = 'x' where seq = 7")).toThrow('append-only')
})

test('the first changed row is named', async () => {
  tamper("update audit_events set user_name = 'somebody else' where seq in (5000, 4000)")
  expect(await verifyAudit()).toMatchObject({ firstBad: 4000 })
})

test('the row after a removed one is named', async () => {
  tamper('delete from audit_events where seq = 12')
  expect(await verifyAudit()).toMatchObject({ firstBad: 13 })
})
