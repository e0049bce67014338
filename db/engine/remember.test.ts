import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { appendEvent } from '../audit/append-event'
import { reader, transaction } from '../client'
import { auditEvents } from '../schema'
import { useTestDatabase } from '../testing'
import { type ChangeKind, rememberUntilChange } from './remember'

useTestDatabase()

const actor = { name: '某人', unitName: '区司法局', address: '127.0.0.1' }
const kinds: ChangeKind[] = ['settings', 'places', 'figures', 'work', 'record']
const tell = (action: string) =>
  transaction((tx) => appendEvent(tx, actor, '2026-03-05T02:00:00.000Z', { action, objectType: 'any', objectId: '1' }))

/** The kinds whose results an event ends. */
async function listEnded(action: string): Promise<ChangeKind[]> {
  const ended: ChangeKind[] = []
  for (const kind of kinds) await rememberUntilChange(kind, async () => 'before', kind)
  await tell(action)
  for (const kind of kinds)
    if ((await rememberUntilChange(kind, async () => 'after', kind)) === 'after') ended.push(kind)
  for (const kind of kinds) await rememberUntilChange(kind, async () => 'before', kind)
  for (const each of ['settings.edit', 'unit.edit']) await tell(each)
  return ended
}

it.each([
  ['task.report', ['figures', 'work', 'record']],
  ['unit.edit', ['places', 'figures', 'work', 'record']],
  ['something.unheardOf', ['places', 'figures', 'work', 'record']],
  ['settings.edit', ['settings', 'figures', 'work', 'record']],
  ['holiday.save', ['settings', 'figures', 'work', 'record']],
  ['evidence.add', ['work', 'record']],
  ['commitment.confirm', ['work', 'record']],
  ['session.start', ['record']],
  ['evidence.download', ['record']],
  ['report.upload', ['record']],
  ['ledger.upload', ['record']],
  ['view.save', ['record']],
  ['report.import', ['places', 'figures', 'work', 'record']],
  ['export.ledger', ['record']],
  ['comment.write', ['record']],
  ['watch.start', ['record']],
  ['circular.write', ['work', 'record']],
  ['snapshot.write', ['work', 'record']],
  ['chain.decide', ['places', 'work', 'record']],
])('%s ends what is kept of %j', async (action, ended) => {
  expect(await listEnded(action)).toEqual(ended)
})

it('asks a query once, however many await it', async () => {
  await tell('task.report')
  const ask = () => reader().select({ any: sql<number>`random()` }).from(auditEvents).limit(1)
  const [first, second] = await Promise.all([rememberUntilChange('any', ask), rememberUntilChange('any', ask)])
  expect(first).toEqual(second)
  expect(first).toHaveLength(1)
})

it('what failed is not kept', async () => {
  await expect(rememberUntilChange('fails', () => Promise.reject(new Error('once')))).rejects.toThrow('once')
  expect(await rememberUntilChange('fails', async () => 'then')).toBe('then')
})
