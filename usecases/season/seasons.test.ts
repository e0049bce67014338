import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { notifications, tasks } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import type { ReturnState } from '@/domain/season/season'
import { everything } from '@/domain/task/ledger'
import { viewFrame } from '../account/view-frame'
import { findDigest } from '../notice/steps/find-digest'
import { acceptProgress } from '../task/accept-progress'
import { replaceEvidence } from '../task/evidence/replace-evidence'
import { moveTask } from '../task/move-task'
import { reportProgress } from '../task/report-progress'
import { viewTask } from '../task/view-task'
import { viewTodo } from '../task/view-todo'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict } from '../testing/make-district'
import { makeTask } from '../testing/make-task'
import { makeTextFile } from '../testing/make-text-file'
import { closeSeasonNow } from './close-season'
import { viewSeasons } from './list-seasons'
import { reviewFromSeason } from './review-return'
import { sendBackFromSeason } from './send-back-return'
import { startSeason } from './start-season'
import { viewSeason } from './view-season'
import { viewStart } from './view-start'

useTestDatabase()
beforeAll(makeDistrict)

// Wednesday; due on Thursday of the week after.
const at = (day: string) => `${day}T02:00:00.000Z`
const begin = at('2026-09-16')
const office = actorOf('coordinator')
let names = 0

/** A season on some tasks, begun as its page does. */
async function start(ids: string[], more = {}, who = office) {
  const filter = { ...everything, ids }
  const { count } = await viewStart(who, filter, begin)
  const form = { name: `第${++names}期`, asOf: '2026-09-16', due: '2026-09-24', note: '', seen: count, ...more }
  return (await startSeason(who, { ...form, filter, address: '' }, begin)).seasonId
}
const report = (taskId: string, now: string, done = '已接入 9 家', who = 'handler') =>
  reportProgress(
    actorOf(who),
    { taskId, done, percent: 60, problems: '', next: '', occurrenceId: null, evidence: [] },
    now,
  )
const page = (id: string, now: string, who = 'coordinator', taskId = '', state: ReturnState | null = null) =>
  viewSeason(actorOf(who), id, { unitId: '', state, page: 1, taskId }, now)
const stateOf = async (id: string, now: string, who = 'coordinator') =>
  (await page(id, now, who)).lines.map(({ state }) => state)
const askedOf = async (who: string, id: string, now: string) =>
  (await viewTodo(actorOf(who), { only: null, page: 1 }, now)).first.seasons.find((each) => each.id === id)
const toldOf = async (kind: string, id: string) =>
  (await reader().select().from(notifications))
    .filter((row) => row.kind === kind && row.facts.seasonId === id)
    .map(({ userId, facts }): Record<string, unknown> => ({ userId, ...facts }))

describe('a feedback season', () => {
  it('asks for a report on every running task of its filter and tells handlers and heads once', async () => {
    const [first, second, waiting] = [await makeTask(), await makeTask(), await makeTask({ status: 'assigned' })]
    const id = await start([first.id, second.id, waiting.id])
    const { figures, units } = await page(id, begin)
    expect(figures).toMatchObject({ total: 2, unreported: 2, reported: 0, reviewed: 0 })
    expect(units).toHaveLength(1)
    const told = await toldOf('season.start', id)
    expect(told.map(({ userId, count }) => `${userId} ${count}`).sort()).toEqual(['handler 2', 'head 2'])
    const [event] = await listEventsOf(reader(), 'season', id)
    expect(event).toMatchObject({ action: 'season.start', role: 'coordinator', after: { count: 2, due: '2026-09-24' } })
  })

  it('is 未报, 已报 by an ordinary report and 已审 by its acceptance: entered once, reviewed once', async () => {
    const { id: taskId } = await makeTask()
    const id = await start([taskId])
    expect(await stateOf(id, begin)).toEqual(['unreported'])
    const { updateId } = await report(taskId, at('2026-09-22'))
    expect(await stateOf(id, at('2026-09-22'))).toEqual(['reported'])
    expect((await viewTask(actorOf('handler'), taskId, at('2026-09-22'))).returns[0]).toMatchObject({
      state: 'reported',
    })
    await acceptProgress(office, { taskId, updateId }, at('2026-09-23'))
    expect(await stateOf(id, at('2026-09-23'))).toEqual(['reviewed'])
    await report(taskId, at('2026-09-24'), '又接入 2 家')
    expect(await stateOf(id, at('2026-09-24'))).toEqual(['reviewed'])
  })

  it('is sent back with the reason and owed again, with two working days more', async () => {
    const { id: taskId } = await makeTask()
    const id = await start([taskId])
    await expectRefusal(sendBackFromSeason(office, { seasonId: id, taskId, reason: '补' }, begin), 'returnNotFiled')
    await report(taskId, at('2026-09-24'))
    await expectRefusal(
      sendBackFromSeason(office, { seasonId: id, taskId, reason: '' }, at('2026-09-24')),
      'returnReasonMissing',
    )
    await expectRefusal(
      sendBackFromSeason(actorOf('head'), { seasonId: id, taskId, reason: '补' }, at('2026-09-24')),
      'moveNotYours',
    )
    await sendBackFromSeason(office, { seasonId: id, taskId, reason: '太简略' }, at('2026-09-24'))
    const [line] = (await page(id, at('2026-09-25'))).lines
    expect(line).toMatchObject({ state: 'unreported', due: '2026-09-28', returnNote: '太简略', isOverdue: false })
    expect(await askedOf('handler', id, at('2026-09-25'))).toMatchObject({ sentBack: 1, due: '2026-09-28' })
    const events = (await listEventsOf(reader(), 'task', taskId)).map(({ action, note }) => `${action} ${note}`)
    expect(events.at(-1)).toBe('progress.sendBack 太简略')
    await report(taskId, at('2026-09-28'))
    expect((await page(id, at('2026-09-29'))).lines[0]).toMatchObject({
      state: 'reported',
      isLate: false,
      returnNote: '',
    })
  })

  it('stands on the lists of those who owe and of the office that reviews, and in their digests', async () => {
    const { id: taskId } = await makeTask()
    const id = await start([taskId])
    const before = (await viewFrame(actorOf('handler'), begin)).todo ?? 0
    expect(await askedOf('handler', id, begin)).toMatchObject({ unreported: 1, isOffice: false })
    expect(await askedOf('head', id, begin)).toMatchObject({ unreported: 1 })
    expect(await askedOf('colleague', id, begin)).toBeUndefined()
    expect(await askedOf('coordinator', id, begin)).toBeUndefined()
    const digestOf = async (who: string, now: string) =>
      (await findDigest({ userId: who, name: who }, now))?.season.map(({ path }) => path) ?? []
    expect(await digestOf('handler', at('2026-09-18'))).not.toContain(`/seasons/${id}`)
    expect(await digestOf('handler', at('2026-09-23'))).toContain(`/seasons/${id}`)
    await report(taskId, at('2026-09-22'))
    expect(await askedOf('handler', id, at('2026-09-22'))).toBeUndefined()
    expect((await viewFrame(actorOf('handler'), begin)).todo).toBe(before - 1)
    expect(await askedOf('coordinator', id, at('2026-09-22'))).toMatchObject({ reported: 1, isOffice: true })
    expect(await digestOf('coordinator', at('2026-09-22'))).toContain(`/seasons/${id}`)
  })

  it('asks nothing more of a task that no longer runs, and says so', async () => {
    const { id: taskId } = await makeTask()
    const id = await start([taskId])
    await moveTask(actorOf('director'), { taskId, move: 'suspend', input: { reason: '机构改革，等新三定' } }, begin)
    expect((await page(id, begin)).figures).toMatchObject({ total: 1, released: 1, unreported: 0 })
    expect(await askedOf('handler', id, begin)).toBeUndefined()
  })

  it('keeps its figures at the closing; what comes later is late and changes none of them', async () => {
    const [prompt, tardy] = [await makeTask(), await makeTask()]
    const id = await start([prompt.id, tardy.id])
    const { updateId } = await report(prompt.id, at('2026-09-22'))
    await expectRefusal(closeSeasonNow(actorOf('leader'), { seasonId: id }, at('2026-09-28')), 'notAllowed')
    expect((await page(id, at('2026-09-28'))).units[0]).toMatchObject({ overdue: 1, late: 0 })
    await closeSeasonNow(actorOf('director'), { seasonId: id }, at('2026-09-28'))
    await expectRefusal(closeSeasonNow(office, { seasonId: id }, at('2026-09-28')), 'seasonClosed')
    expect(await toldOf('season.close', id)).toMatchObject([{ userId: 'head', total: 2, reported: 1, unreported: 1 }])
    await report(tardy.id, at('2026-09-29'))
    await reviewFromSeason(office, { seasonId: id, taskId: prompt.id, updateId }, at('2026-09-29'))
    const { figures, lines, canClose } = await page(id, at('2026-09-30'))
    expect(figures).toMatchObject({ total: 2, unreported: 1, reported: 1, reviewed: 0 })
    expect(lines.map(({ state, isLate }) => `${state} ${isLate}`).sort()).toEqual(['reported true', 'reviewed false'])
    expect(canClose).toBe(false)
    await expectRefusal(
      sendBackFromSeason(office, { seasonId: id, taskId: tardy.id, reason: '补' }, at('2026-09-30')),
      'seasonClosed',
    )
    expect(await askedOf('coordinator', id, at('2026-09-30'))).toBeUndefined()
    const events = (await listEventsOf(reader(), 'season', id)).map(({ action, role }) => `${action} ${role}`)
    expect(events).toEqual(['season.start coordinator', 'season.close director'])
  })

  it('is seen by a unit as far as its own tasks go, and by nobody else', async () => {
    const [own, others] = [await makeTask(), await makeTask({ leadUnitId: 'other', handlerId: 'stranger' })]
    const id = await start([own.id, others.id])
    expect((await page(id, begin)).units.map(({ unitId }) => unitId).sort()).toEqual(['lead', 'other'])
    expect((await page(id, begin, 'handler')).lines.map(({ taskId }) => taskId)).toEqual([own.id])
    expect((await page(id, begin, 'strangerHead')).units.map(({ unitId }) => unitId)).toEqual(['other'])
    await expectRefusal(page(id, begin, 'foreignCoordinator'), 'notFound')
    const single = await start([own.id])
    await expectRefusal(page(single, begin, 'stranger'), 'notFound')
    expect((await viewSeasons(actorOf('stranger'), begin)).seasons.map((each) => each.id)).not.toContain(single)
    await closeSeasonNow(office, { seasonId: id }, begin)
    expect((await page(id, begin, 'head')).units.map(({ unitId }) => unitId)).toEqual(['lead'])
  })

  it('opens one report beside what was promised, with its forms for whoever may decide, and the next one after it', async () => {
    const [first, second] = [await makeTask(), await makeTask()]
    const id = await start([first.id, second.id])
    await report(first.id, at('2026-09-22'))
    await report(second.id, at('2026-09-22'))
    const { desk } = await page(id, at('2026-09-22'), 'coordinator', first.id)
    expect(desk).toMatchObject({ refusal: null, canSendBack: true, next: second.id, byName: 'handler' })
    expect((await page(id, at('2026-09-22'), 'handler', first.id)).desk).toMatchObject({ canSendBack: false })
  })

  it('sends nothing back of a task whose handler could not report again, and says the way', async () => {
    const { id: taskId } = await makeTask()
    const id = await start([taskId])
    await report(taskId, at('2026-09-22'))
    await transaction((tx) => tx.update(tasks).set({ status: 'officeReview' }).where(eq(tasks.id, taskId)))
    const { desk, figures } = await page(id, at('2026-09-23'), 'coordinator', taskId)
    expect(desk).toMatchObject({ refusal: null, canSendBack: false, backRefusal: { code: 'returnNotUnderWay' } })
    const sending = sendBackFromSeason(office, { seasonId: id, taskId, reason: '补' }, at('2026-09-23'))
    await expectRefusal(sending, 'returnNotUnderWay')
    expect((await page(id, at('2026-09-23'))).figures).toEqual(figures)
  })

  it('shows the office each piece of the report in its newest version', async () => {
    const { id: taskId } = await makeTask()
    const id = await start([taskId])
    const words = { taskId, done: '已接入 9 家', percent: 60, problems: '', next: '', occurrenceId: null }
    await reportProgress(actorOf('handler'), { ...words, evidence: [makeTextFile('第一版')] }, at('2026-09-22'))
    const shown = async () => (await page(id, at('2026-09-22'), 'coordinator', taskId)).desk?.evidence ?? []
    const [older] = await shown()
    const newer = { taskId, evidenceId: older?.id ?? '', evidence: [makeTextFile('第二版')] }
    await replaceEvidence(actorOf('handler'), newer, at('2026-09-22'))
    expect(await shown()).toMatchObject([{ title: '第二版', replacesId: older?.id, state: 'pending' }])
  })

  it('is begun by an office alone, on something, under a name of its own, with days in order, on what was shown', async () => {
    const { id } = await makeTask()
    await expectRefusal(start([id], {}, actorOf('head')), 'notAllowed')
    await expectRefusal(start([(await makeTask({ status: 'draft' })).id]), 'seasonEmpty')
    await expectRefusal(start([id], { name: '第1期' }), 'seasonNameTaken')
    await expectRefusal(start([id], { due: '2026-09-15' }), 'seasonDuePast')
    await expectRefusal(start([id], { asOf: '2026-09-30' }), 'asOfAfterDue')
    const refusal = await expectRefusal(start([id], { seen: 2 }), 'seasonMovedOn')
    expect(refusal.facts).toEqual({ count: 1 })
  })
})
