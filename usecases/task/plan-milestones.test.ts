import { beforeAll, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { notifications } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { saveHoliday } from '../settings/edit-holidays'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict } from '../testing/make-district'
import { makeTask } from '../testing/make-task'
import { decideOccurrence } from './decide-occurrence'
import { moveTask } from './move-task'
import { planMilestones } from './plan-milestones'
import { reportProgress } from './report-progress'
import { redateOpenOccurrences } from './steps/plan-occurrences'
import { viewTask } from './view-task'

useTestDatabase()
beforeAll(makeDistrict)

const at = (day: string) => `${day}T02:00:00.000Z`
const start = '2026-03-03'
type Stage = [label: string, day: string, weight?: number]
const two: Stage[] = [
  ['试点', '2026-06-30', 40],
  ['推开', '2026-12-31', 60],
]
const name = (
  who: string,
  taskId: string,
  stages: Stage[],
  day = start,
  more: { reason?: string; version?: number } = {},
) =>
  planMilestones(
    actorOf(who),
    {
      taskId,
      'label.*': Object.fromEntries(stages.map(([label], row) => [row, label])),
      'day.*': Object.fromEntries(stages.map(([, due], row) => [row, due])),
      'weight.*': Object.fromEntries(stages.map(([, , weight = null], row) => [row, weight])),
      reason: '',
      ...more,
    },
    at(day),
  )
const file = (taskId: string, occurrenceId: string, day: string) =>
  reportProgress(
    actorOf('handler'),
    { taskId, done: '两个镇已试点', percent: 95, problems: '', next: '', occurrenceId, evidence: [] },
    at(day),
  )
const pageOn = (taskId: string, day: string, who = 'coordinator') => viewTask(actorOf(who), taskId, at(day))
const stageOn = async (taskId: string, label: string, day: string) => {
  const found = (await pageOn(taskId, day)).occurrences.find((each) => each.label === label)
  if (!found) throw new Error(`no ${label}`)
  return found
}
const lightOn = async (taskId: string, day: string) => {
  const { light } = await pageOn(taskId, day)
  return `${light.colour} ${light.reason}`
}
const make = () => makeTask({ percent: 95, handlerId: 'handler' }, { standards: [] })

describe('milestones', () => {
  it('are named by the lead unit, once, with one event and a word to the office', async () => {
    const { id } = await make()
    for (const who of ['supportHead', 'supportHandler', 'colleague', 'coordinator', 'stranger', 'auditor'])
      await expect(name(who, id, two), who).rejects.toThrow()
    await name('head', id, two)
    await expectRefusal(name('head', id, [['再来', '2026-07-31']]), 'moveNotYours')
    const events = await listEventsOf(reader(), 'task', id)
    expect(events).toMatchObject([
      { action: 'milestone.plan', after: { milestones: ['试点 2026-06-30 40%', '推开 2026-12-31 60%'] } },
    ])
    const told = (await reader().select().from(notifications)).filter(({ taskId }) => taskId === id)
    expect(told.map(({ kind, userId }) => [kind, userId])).toContainEqual(['milestonesPlanned', 'coordinator'])
    expect((await pageOn(id, start, 'head')).milestonesTo).toBeNull()
    expect((await pageOn(id, start)).milestonesTo).toBe('replan')
  })

  it('burn yellow past their day and red ten working days later, until they are reported; missed stays missed', async () => {
    const { id } = await make()
    await name('handler', id, two)
    expect(await lightOn(id, '2026-06-30')).toBe('green normal')
    expect(await lightOn(id, '2026-07-01')).toBe('yellow occurrenceLate')
    expect(await lightOn(id, '2026-07-15')).toBe('red occurrenceLong')
    await file(id, (await stageOn(id, '试点', start)).id, '2026-07-20')
    expect(await stageOn(id, '试点', '2026-07-21')).toMatchObject({ state: 'missed' })
    expect(await lightOn(id, '2026-07-21')).toBe('red occurrenceLong')
  })

  it('can be reported before their day, are accepted by the head, and stand between the task and its handing in', async () => {
    const { id } = await make()
    await name('handler', id, two)
    const stage = await stageOn(id, '推开', start)
    await file(id, stage.id, '2026-04-10')
    await decideOccurrence(
      actorOf('head'),
      { taskId: id, occurrenceId: stage.id, deed: 'accept', reason: '' },
      at('2026-04-11'),
    )
    expect(await stageOn(id, '推开', '2026-04-12')).toMatchObject({ state: 'accepted' })
    await expectRefusal(
      moveTask(actorOf('handler'), { taskId: id, move: 'submit', input: { belowFull: 'on' } }, at('2026-04-13')),
      'occurrenceUnfiled',
    )
  })

  it('are planned anew by the office with a reason; what is past or reported stays and keeps its share', async () => {
    const { id } = await make()
    await name('head', id, two)
    const anew: Stage[] = [['分两批推开', '2026-12-31', 60]]
    await expectRefusal(name('coordinator', id, anew, '2026-07-02'), 'reasonMissing')
    await expectRefusal(
      name('coordinator', id, [['全部', '2026-12-31', 100]], '2026-07-02', { reason: '汛期' }),
      'milestoneWeights',
    )
    const { version } = (await pageOn(id, start)).task
    await name('coordinator', id, anew, '2026-07-02', { reason: '汛期', version })
    await expectRefusal(name('coordinator', id, anew, '2026-07-02', { reason: '汛期', version }), 'staleVersion')
    const { occurrences } = await pageOn(id, '2026-07-02')
    expect(occurrences.map(({ label, state }) => [label, state])).toEqual([
      ['试点', 'late'],
      ['分两批推开', 'toCome'],
    ])
  })

  it('are moved by no holiday, and are none of a recurring duty', async () => {
    const { id } = await make()
    await name('head', id, [['试点', '2026-09-30', 100]])
    await saveHoliday(actorOf('admin'), { day: '2026-09-30', kind: 'holiday', name: '调休' }, at(start))
    await transaction((tx) => redateOpenOccurrences(tx, start))
    expect(await stageOn(id, '试点', start)).toMatchObject({ due: '2026-09-30' })
    const recurring = await makeTask({ period: 'quarter', deadlineKind: 'recurring', handlerId: 'handler' })
    await expectRefusal(name('head', recurring.id, two), 'milestonesRecurring')
    expect((await pageOn(recurring.id, start, 'head')).milestonesTo).toBeNull()
  })
})
