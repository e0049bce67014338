import { beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '@/db/testing'
import { sumReturns } from '@/domain/season/count-returns'
import { everything } from '@/domain/task/ledger'
import { closeSeasonNow } from '../season/close-season'
import { reviewFromSeason } from '../season/review-return'
import { sendBackFromSeason } from '../season/send-back-return'
import { startSeason } from '../season/start-season'
import { viewSeason } from '../season/view-season'
import { viewStart } from '../season/view-start'
import { reportProgress } from '../task/report-progress'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict } from '../testing/make-district'
import { makeTask } from '../testing/make-task'
import { beginCircular } from './begin-circular'
import { viewCirculars } from './list-circulars'
import { viewCircular } from './view-circular'

useTestDatabase()
const [office, handler] = [actorOf('coordinator'), actorOf('handler')]
const at = (day: string) => `${day}T02:00:00.000Z`
const due = '2026-09-24'
let [seasonId, taskIds]: [string, string[]] = ['', []]

const report = (taskId: string, day: string) =>
  reportProgress(
    handler,
    { taskId, done: '已接入 9 家', percent: 60, problems: '', next: '', occurrenceId: null, evidence: [] },
    at(day),
  )
const figuresOn = async (day: string) => {
  const page = await viewSeason(office, seasonId, { unitId: '', state: null, page: 1, taskId: '' }, at(day))
  return page.figures
}
const tellOf = async (asOf: string, now: string) => {
  const { circularId } = await beginCircular(office, { asOf, seasonId }, at(now))
  const { circular } = await viewCircular(office, circularId, at(now))
  return { text: circular.text, figures: sumReturns(circular.sheet.season?.units ?? []) }
}

beforeAll(async () => {
  await makeDistrict()
  taskIds = []
  for (let count = 0; count < 4; count++) {
    const task = { assignedOn: '2026-01-05', signedOn: '2026-01-06', due: '2026-12-20' }
    taskIds.push((await makeTask(task)).id)
  }
  const filter = { ...everything, ids: taskIds }
  const { count } = await viewStart(office, filter, at('2026-09-16'))
  const form = { name: '三季度', asOf: '2026-09-16', due, note: '', seen: count, filter, address: '' }
  seasonId = (await startSeason(office, form, at('2026-09-16'))).seasonId
})

describe('a circular of a season', () => {
  it('states the returns of its day, whatever was filed, accepted and sent back before it is begun', async () => {
    const [one = '', two = '', three = ''] = taskIds
    const first = await report(one, '2026-09-22')
    await report(two, '2026-09-23')
    await report(three, due)
    const then = await figuresOn(due)
    expect(then).toMatchObject({ total: 4, reported: 3, unreported: 1, late: 0 })
    await reviewFromSeason(office, { seasonId, taskId: one, updateId: first.updateId }, at('2026-09-25'))
    await sendBackFromSeason(office, { seasonId, taskId: two, reason: '太简略' }, at('2026-09-25'))
    await report(taskIds[3] ?? '', '2026-09-28')
    expect(await figuresOn('2026-09-28')).not.toEqual(then)
    const told = await tellOf(due, '2026-09-28')
    expect(told.figures).toEqual(then)
    expect(told.text).not.toContain('未按时报送')
  })

  it('is not begun on a day on which the season still ran, nor on one that may still change', async () => {
    await expectRefusal(beginCircular(office, { asOf: '2026-09-23', seasonId }, at('2026-09-28')), 'circularSeasonRuns')
    const midnight = '2026-09-28T16:09:00.000Z'
    await expectRefusal(beginCircular(office, { asOf: '2026-09-28', seasonId }, midnight), 'circularDayAhead')
    expect((await viewCirculars(office, midnight)).latest).toBe('2026-09-27')
    expect((await viewCirculars(office, at(due))).seasons).toEqual([])
    expect((await viewCirculars(office, at('2026-09-25'))).seasons).toMatchObject([{ id: seasonId, day: due }])
  })

  it('states those of its closing from the day on which it was closed', async () => {
    await closeSeasonNow(office, { seasonId }, at('2026-09-29'))
    const closed = await figuresOn('2026-09-29')
    await report(taskIds[1] ?? '', '2026-09-30')
    expect((await tellOf('2026-09-29', '2026-10-08')).figures).toEqual(closed)
    expect((await tellOf('2026-09-30', '2026-10-08')).figures).toEqual(closed)
    expect((await tellOf('2026-09-28', '2026-10-08')).figures).toMatchObject({ late: 1, reported: 2, reviewed: 1 })
    expect((await viewCirculars(office, at('2026-10-08'))).seasons).toMatchObject([{ day: '2026-09-29' }])
  })
})
