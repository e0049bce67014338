import { beforeAll, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader } from '@/db/client'
import { notifications } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { visibleTo } from '@/domain/scope'
import { everything } from '@/domain/task/ledger'
import type { SingleDeed } from '@/domain/task/occurrence-rights'
import { listEntries } from '../ledger/steps/list-entries'
import { saveHoliday } from '../settings/edit-holidays'
import { editThresholds } from '../settings/edit-settings'
import { loadLightTerms } from '../settings/load-light-terms'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict } from '../testing/make-district'
import { makeTask } from '../testing/make-task'
import { decideOccurrence } from './decide-occurrence'
import { moveTask } from './move-task'
import { reportProgress } from './report-progress'
import { findOwnDossier } from './steps/find-own-dossier'
import { planYearOccurrences } from './steps/plan-occurrences'
import { viewTask } from './view-task'

useTestDatabase()
beforeAll(makeDistrict)

const at = (day: string) => `${day}T02:00:00.000Z`
const around = { occurrences: [{ label: '2026Q1', due: '2026-04-08' }] }
const make = () => makeTask({ period: 'quarter', deadlineKind: 'recurring', percent: 95 }, around)
const decide = (who: string, taskId: string, deed: SingleDeed, day: string, reason = '') =>
  decideOccurrence(actorOf(who), { taskId, occurrenceId: `${taskId}-2026Q1`, deed, reason }, at(day))
const file = (taskId: string, day: string) =>
  reportProgress(
    actorOf('handler'),
    { taskId, done: '一季度已办', percent: 95, problems: '', next: '', occurrenceId: `${taskId}-2026Q1`, evidence: [] },
    at(day),
  )
const lineOn = async (taskId: string, day: string, who = 'coordinator') => {
  const page = await viewTask(actorOf(who), taskId, at(day))
  return { ...page.occurrences[0], light: `${page.light.colour} ${page.light.reason}` }
}
const labelsOf = async (taskId: string) =>
  (await findOwnDossier(reader(), actorOf('coordinator'), taskId, '2026-04-02T02:00:00.000Z')).occurrences.map(
    ({ label, due }) => `${label} ${due}`,
  )

describe('an instance of a recurring duty', () => {
  it('is filed with the report and accepted by the head, who may send it back', async () => {
    const { id } = await make()
    await file(id, '2026-04-01')
    await expectRefusal(decide('head', id, 'sendBack', '2026-04-02'), 'reasonMissing')
    await decide('head', id, 'sendBack', '2026-04-02', '数据有误')
    const sentBack = { state: 'sentBack', sentBackNote: '数据有误' }
    expect(await lineOn(id, '2026-04-03')).toMatchObject({ ...sentBack, canFile: false })
    expect(await lineOn(id, '2026-04-03', 'handler')).toMatchObject({ ...sentBack, canFile: true })
    await file(id, '2026-04-03')
    await decide('head', id, 'accept', '2026-04-07')
    expect(await lineOn(id, '2026-05-30')).toMatchObject({ state: 'accepted', acceptedByName: 'head', open: [] })
    const actions = (await listEventsOf(reader(), 'task', id)).map(({ action }) => action)
    expect(actions).toEqual(['task.report', 'occurrence.sendBack', 'task.report', 'occurrence.accept'])
    const told = (await reader().select().from(notifications)).filter(({ taskId }) => taskId === id)
    expect(told.map(({ userId, kind }) => `${userId} ${kind}`)).toContain('handler occurrenceSentBack')
  })

  it('missed stays missed, and its light burns until the office accepts the explanation', async () => {
    const { id } = await make()
    expect(await lineOn(id, '2026-04-10')).toMatchObject({ state: 'late', light: 'yellow occurrenceLate' })
    await file(id, '2026-05-06')
    await decide('head', id, 'accept', '2026-05-07')
    expect(await lineOn(id, '2026-05-08')).toMatchObject({ state: 'missed', light: 'red occurrenceLong' })
    await decide('handler', id, 'explain', '2026-05-08', '机构调整')
    expect(await lineOn(id, '2026-05-09')).toMatchObject({ state: 'missed', light: 'red occurrenceLong' })
    await expectRefusal(decide('head', id, 'excuse', '2026-05-09'), 'moveNotYours')
    await expectRefusal(decide('handler', id, 'excuse', '2026-05-09'), 'moveNotYours')
    await decide('coordinator', id, 'excuse', '2026-05-09')
    expect(await lineOn(id, '2026-05-10')).toMatchObject({ state: 'missed', light: 'green normal' })
  })

  it('stands as missed in the remarks of the workbook', async () => {
    const { id } = await make()
    const scope = visibleTo(actorOf('coordinator'))
    const remarkOn = async (day: string) => {
      const bounds = (await loadLightTerms(at(day))).bounds
      for await (const [entry] of listEntries(scope, { ...everything, ids: [id] }, bounds)) return entry?.missed
    }
    expect(await remarkOn('2026-04-10')).toEqual([])
    expect(await remarkOn('2026-05-10')).toEqual(['2026Q1'])
  })

  it('is not filed before its period has begun, and only by who reports on the task', async () => {
    const { id } = await makeTask(
      { period: 'quarter' },
      { occurrences: [{ label: '2026Q1', start: '2026-04-01', end: '2026-06-30', due: '2026-07-07' }] },
    )
    await expectRefusal(file(id, '2026-03-31'), 'occurrenceNotBegun')
    await expectRefusal(decide('stranger', id, 'explain', '2026-04-01', '不报'), 'notFound')
    await expectRefusal(decide('supportHandler', id, 'explain', '2026-04-01', '不报'), 'notFound')
    await expectRefusal(decide('coordinator', id, 'explain', '2026-04-01', '不报'), 'moveNotYours')
  })

  it('is accepted with the rest by the head who passes the whole task on', async () => {
    const filed = { ...around.occurrences[0], label: '2026Q1', due: '2026-04-08', filedOn: '2026-04-01' }
    const task = { period: 'quarter', status: 'unitReview', submittedBy: 'handler' } as const
    const { id } = await makeTask(task, { occurrences: [filed] })
    await moveTask(actorOf('head'), { taskId: id, move: 'approveUnit', input: {} }, at('2026-04-02'))
    expect(await lineOn(id, '2026-04-03')).toMatchObject({ state: 'accepted', acceptedByName: 'head' })
  })
})

describe('the instances that a duty owes', () => {
  const draft = { status: 'draft', number: null, numberYear: null, numberSeq: null } as const
  const register = (taskId: string, day: string) =>
    moveTask(actorOf('director'), { taskId, move: 'register', input: { nonSecret: 'on' } }, at(day))

  it('are those of every year up to its last day', async () => {
    const { id } = await makeTask({ ...draft, period: 'halfYear', deadlineKind: 'recurring', due: '2027-12-31' })
    await register(id, '2026-03-02')
    expect(await labelsOf(id)).toEqual([
      '2026H1 2026-07-07',
      '2026H2 2027-01-07',
      '2027H1 2027-07-07',
      '2027H2 2028-01-07',
    ])
  })

  it('come for each new year where there is no last day, once, and never for the past', async () => {
    const { id } = await makeTask({ ...draft, period: 'year', deadlineKind: 'ongoing', due: null })
    await register(id, '2026-03-02')
    for (const day of ['2026-12-31', '2027-01-01', '2027-01-02', '2028-06-01']) await planYearOccurrences(at(day))
    expect(await planYearOccurrences(at('2028-06-02'))).toEqual({ tasks: 0 })
    expect(await labelsOf(id)).toEqual(['2026 2027-01-07', '2027 2028-01-07', '2028 2029-01-05'])
  })

  it('are dated anew by the setting and by holidays, where the period has not ended', async () => {
    const { id } = await makeTask(
      { period: 'quarter' },
      {
        occurrences: [
          { label: '2026Q1', due: '2026-04-07', start: '2026-01-01', end: '2026-03-31' },
          { label: '2026Q2', due: '2026-07-07', start: '2026-04-01', end: '2026-06-30' },
        ],
      },
    )
    const typed = { soon: '3', soonKey: '10', behind: '10', farBehind: '30', occurrenceRed: '10', signWithin: '3' }
    await editThresholds(
      actorOf('admin'),
      { ...typed, occurrenceWithin: '10', fromDay: '2026-05-01' },
      at('2026-03-02'),
    )
    expect(await labelsOf(id)).toEqual(['2026Q1 2026-04-07', '2026Q2 2026-07-14'])
    await saveHoliday(actorOf('admin'), { day: '2026-07-01', kind: 'holiday', name: '' }, at('2026-04-10'))
    expect(await labelsOf(id)).toEqual(['2026Q1 2026-04-07', '2026Q2 2026-07-15'])
  })
})
