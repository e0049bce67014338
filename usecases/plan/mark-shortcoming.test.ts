import { beforeAll, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader } from '@/db/client'
import { findReport } from '@/db/report/find-report'
import { useTestDatabase } from '@/db/testing'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { loadPlan, makePlan } from '../testing/make-plan'
import { markShortcoming } from './mark-shortcoming'
import { unmarkShortcoming } from './unmark-shortcoming'

useTestDatabase()
beforeAll(makeDistrict)

const coordinator = actorOf('coordinator')

it('a shortcoming is added from any words, made wider over its own, and taken away with its links, all on record', async () => {
  const { reportId } = await makePlan()
  const before = await loadPlan(reportId)
  const [first] = before.shortcomings
  if (!first) throw new Error('no shortcoming')
  const range = { start: first.start, end: first.end - 2 }
  const same = await markShortcoming(coordinator, { reportId, ...range }, testNow)
  expect(same.shortcomingId).toBe(first.id)
  expect((await loadPlan(reportId)).shortcomings[0]?.text).toBe(first.text.slice(0, -2))
  await unmarkShortcoming(coordinator, { reportId, shortcomingId: first.id }, testNow)
  const without = await loadPlan(reportId)
  expect(without.shortcomings.map(({ id }) => id)).not.toContain(first.id)
  expect(without.links.map(({ shortcomingId }) => shortcomingId)).not.toContain(first.id)
  await markShortcoming(coordinator, { reportId, start: first.start, end: first.end }, testNow)
  const after = await loadPlan(reportId)
  expect(after.shortcomings.map(({ text, position }) => [text, position])).toEqual(
    before.shortcomings.map(({ text }, index) => [text, index + 1]),
  )
  const actions = (await listEventsOf(reader(), 'report', reportId)).map(({ action }) => action)
  expect(actions.filter((action) => action.endsWith('Shortcoming'))).toHaveLength(3)
})

it('words of a commitment are none, nor words over two shortcomings; nobody but the office marks any', async () => {
  const { reportId } = await makePlan()
  const { commitments, shortcomings } = await loadPlan(reportId)
  const [commitment] = commitments
  const [first, second] = shortcomings
  if (!commitment || !first || !second) throw new Error('nothing to mark')
  const mark = (who: string, start: number, end: number) =>
    markShortcoming(actorOf(who), { reportId, start, end }, testNow)
  await expectRefusal(mark('coordinator', commitment.start, commitment.end), 'rangeTaken')
  await expectRefusal(mark('coordinator', first.start, second.end), 'shortcomingsSeveral')
  await expectRefusal(mark('handler', first.start, first.end), 'notAllowed')
  expect(await findReport(reader(), { kind: 'subtree', path: '/' }, reportId)).toBeDefined()
})
