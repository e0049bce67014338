import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays } from '@/domain/calendar'
import { computeLightBounds } from '../light'
import { type Task, taskStatuses } from '../task'
import { createOccurrence, createTask } from '../testing'
import type { PastEvent } from './past-event'
import { standingFields, standingsOn, type TaskPast } from './standing'

const days = Array.from({ length: 12 }, (_, at) => computeLightBounds(addDays('2026-03-01', 10 * at), new Map()))
const status = fc.constantFrom(...taskStatuses)
const day = fc.integer({ min: -20, max: 130 }).map((count) => addDays('2026-03-01', count))
const event: fc.Arbitrary<PastEvent> = fc.record({
  at: day.map((on) => `${on}T02:00:00.000Z`),
  action: fc.constantFrom(
    'task.register',
    'task.sign',
    'task.report',
    'task.grant',
    'task.submit',
    'occurrence.sendBack',
  ),
  userId: fc.constant('someone'),
  before: fc.oneof(
    status.map((status) => ({ status })),
    day.map((due) => ({ due })),
    fc.record({ leadUnitId: fc.constantFrom('a', 'b'), percent: fc.nat(100) }),
    fc.record({ submittedOn: fc.option(day), completedOn: fc.option(day) }),
    fc.constant({ title: 'x' }),
  ),
  after: fc.constantFrom({}, { occurrence: 'Q1' }),
})
const past = fc.record({
  task: fc
    .record({ status, due: day, percent: fc.nat(100), assignedOn: day })
    .map((fields) => pickStanding(createTask({ ...fields, period: 'quarter', signedOn: '2026-03-03' }))),
  occurrences: fc.constant([createOccurrence({ label: 'Q1', due: '2026-04-10', filedOn: '2026-04-08' })]),
  events: fc.array(event, { maxLength: 8 }).map((events) => events.sort((a, b) => (a.at < b.at ? -1 : 1))),
})
const pickStanding = (task: Task) =>
  Object.fromEntries(standingFields.map((field) => [field, task[field]])) as TaskPast['task']
const signDueOn = (from: string) => addDays(from, 3)

it('a task stood on each of many days as on that day asked for alone, in whatever order', () => {
  fc.assert(
    fc.property(past, fc.shuffledSubarray(days), (past, asked) => {
      expect(standingsOn(past, asked, signDueOn)).toEqual(
        asked.flatMap((bounds) => standingsOn(past, [bounds], signDueOn)),
      )
    }),
  )
})
