import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { findChainLinks, saveChainLinks } from '@/db/plan/chain-links'
import { addVersion } from '@/db/report/versions'
import { notifications, reports, reportVersions, tasks } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import type { Actor } from '@/domain/people'
import { registerPlan } from '../../plan/register-plan'
import { viewPlan } from '../../plan/view-plan'
import { viewTask } from '../../task/view-task'
import { expectRefusal } from '../../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../../testing/make-district'
import { loadPlan, planText, spanOf } from '../../testing/make-plan'
import { makeConfirmed } from '../../testing/make-ready-plan'
import { listCommitments } from '../list-commitments'
import { listReports } from '../list-reports'
import { readOriginal } from '../read-original'
import { viewAbout } from '../view-about'
import { endVersion } from './end-version'
import { listAskedVersions } from './list-asked-versions'
import { placeRange } from './place-range'
import { proposeVersion } from './propose-version'
import { takeVersion } from './take-version'
import { viewUnmoved } from './view-unmoved'
import { viewVersion } from './view-version'

useTestDatabase()
beforeAll(makeDistrict)

const [coordinator, director, head] = [actorOf('coordinator'), actorOf('director'), actorOf('head')]
const reason = '第三部分数据有误，经常务会议同意更正'
const look = { cited: null, page: null }

const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex')

let count = 0
/** A registered report whose words are its own, so that no other of the body says the same. */
async function makeRegistered() {
  const { reportId, ids } = await makeConfirmed()
  await registerPlan(director, { reportId, nonSecret: true }, testNow)
  count += 1
  return { reportId, ids, text: planText, mark: `附注第${count}号。` }
}

/** The text with a change and a line of its own, as a coordinator sends it. */
const newer = (mark: string, change: (text: string) => string = (text) => text) =>
  `前言一段。\n${change(planText)}\n${mark}`
const propose = (reportId: string, pasted: string, actor: Actor = coordinator, more = {}) =>
  proposeVersion(actor, { reportId, pasted, reason, besides: true, ...more }, testNow)
const take = (reportId: string, versionId: string, actor: Actor = director) =>
  takeVersion(actor, { reportId, versionId }, testNow)
const textOf = async (reportId: string) =>
  (await reader().select({ text: reports.text }).from(reports).where(eq(reports.id, reportId)))[0]?.text ?? ''
const tasksOf = (reportId: string) => reader().select().from(tasks).where(eq(tasks.reportId, reportId))
const reword = (text: string) => text.replace('新增免罚事项15项', '新增免罚事项20项')

describe('a corrected text of a registered report', () => {
  it('is a proposal that shows what would move, what would not and what is new, and changes nothing', async () => {
    const { reportId, mark } = await makeRegistered()
    const pasted = newer(mark, reword)
    const { versionId } = await propose(reportId, pasted)
    expect(await textOf(reportId)).toBe(planText)
    const view = await viewVersion(director, reportId, versionId, look)
    expect(view.version).toMatchObject({ number: 2, state: 'proposed', reason, sentBy: 'coordinator', sentAt: testNow })
    expect(view.outcome).toMatchObject({ commitments: 3, shortcomings: 2, steps: 2 })
    expect(view.outcome?.unmoved.map(({ kind, text }) => [kind, text])).toEqual([['commitment', '新增免罚事项15项；']])
    expect(view.outcome?.uncovered.map(({ text }) => text)).toEqual(['新增免罚事项20项；'])
    expect((await viewPlan(director, reportId, testNow)).proposedId).toBe(versionId)
    const asked = async (who: Actor) => (await listAskedVersions(who)).map(({ id }) => id)
    expect(await Promise.all([director, coordinator, head].map(asked))).toEqual([[versionId], [], []])
    const told = await reader().select().from(notifications).where(eq(notifications.reportId, reportId))
    expect(told.filter(({ kind }) => kind === 'versionProposed').map(({ userId }) => userId)).toContain('director')
    await endVersion(coordinator, { reportId, versionId, act: 'withdraw', reason: '' }, testNow)
  })

  it('waits on the to-do list and in the list of reports of a director over the body too, not of others', async () => {
    const { reportId, mark } = await makeRegistered()
    await transaction((tx) => tx.update(reports).set({ issuerUnitId: 'support' }).where(eq(reports.id, reportId)))
    const { versionId } = await propose(reportId, newer(mark))
    const asked = await Promise.all([director, coordinator, head].map(listAskedVersions))
    expect(asked.map((versions) => versions.some(({ id }) => id === versionId))).toEqual([true, false, false])
    const linesOf = async (who: Actor) => (await listReports(who, testNow)).years.flatMap(({ lines }) => lines)
    const pendingOf = async (who: Actor) => (await linesOf(who)).find(({ id }) => id === reportId)?.proposedId ?? null
    expect([await pendingOf(director), await pendingOf(head)]).toEqual([versionId, null])
    await endVersion(coordinator, { reportId, versionId, act: 'withdraw', reason: '' }, testNow)
    expect(await pendingOf(director)).toBeNull()
  })

  it('is taken over by a director: what stayed moves along, the text of before is kept with its file, and no task changes', async () => {
    const { reportId, mark } = await makeRegistered()
    const before = await tasksOf(reportId)
    const pasted = newer(mark, reword)
    const { versionId } = await propose(reportId, pasted)
    const foretold = (await viewVersion(director, reportId, versionId, look)).outcome
    expect(await take(reportId, versionId)).toEqual({
      ...{ commitments: `${foretold?.commitments}`, shortcomings: `${foretold?.shortcomings}` },
      ...{ steps: `${foretold?.steps}`, links: `${foretold?.links}`, unmoved: `${foretold?.unmoved.length}` },
    })
    const text = await textOf(reportId)
    expect(text).toBe(pasted)
    const plan = await loadPlan(reportId)
    const { held } = await viewPlan(coordinator, reportId, testNow)
    const lost = held.map(({ itemId }) => itemId)
    for (const piece of [...plan.commitments, ...plan.shortcomings, ...plan.marks])
      if (!lost.includes(piece.id)) expect(text.slice(piece.start, piece.end)).toBe(piece.text)
    expect(held.map(({ kind, number }) => [kind, number])).toEqual([['commitment', 1]])
    expect(await tasksOf(reportId)).toEqual(before)
    const versions = await reader().select().from(reportVersions).where(eq(reportVersions.reportId, reportId))
    const first = versions.find(({ number }) => number === 1)
    expect(first).toMatchObject({ state: 'taken', text: planText, sentBy: 'coordinator' })
    const second = versions.find(({ number }) => number === 2)
    expect(second).toMatchObject({ state: 'taken', decidedBy: 'director', fileHash: sumOf(pasted), reason })
    const file = await readOriginal(director, versionId, testNow)
    expect(new TextDecoder().decode(file.bytes)).toBe(pasted)
    const events = await listEventsOf(reader(), 'report', reportId)
    expect(
      events
        .filter(({ action }) => action.endsWith('Version'))
        .map(({ action }) => action)
        .sort(),
    ).toEqual(['report.proposeVersion', 'report.takeVersion'])
  })

  it('keeps what it could not follow at the old words, marked on plan and task, until a person chooses a sentence', async () => {
    const { reportId, ids, mark } = await makeRegistered()
    const { versionId } = await propose(reportId, newer(mark, reword))
    await take(reportId, versionId)
    const task = (await tasksOf(reportId)).find(({ commitmentId }) => commitmentId === ids[2])
    const page = await viewTask(coordinator, task?.id ?? '', testNow)
    expect(page.source).toMatchObject({ heldNumber: 1, quote: { words: '新增免罚事项15项；' } })
    const places = await listCommitments(coordinator, reportId)
    expect(places.map(({ textVersion }) => textVersion).sort()).toEqual([1, 2, 2, 2])
    const view = await viewUnmoved(coordinator, reportId)
    expect(view.lines).toMatchObject([{ id: ids[2], text: '新增免罚事项15项；', versionNumber: 1 }])
    const [likely] = view.lines[0]?.choices ?? []
    expect(likely).toMatchObject({ isLikely: true, text: expect.stringContaining('免罚事项20项') })
    const at = `${likely?.start}-${likely?.end}`
    const placed = await placeRange(coordinator, { reportId, itemId: ids[2] ?? '', at, quote: '' }, testNow)
    expect(placed).toEqual({ figures: '15项' })
    expect((await viewUnmoved(coordinator, reportId)).lines).toEqual([])
    expect((await viewTask(coordinator, task?.id ?? '', testNow)).source).toMatchObject({
      heldNumber: null,
      quote: { words: likely?.text },
    })
    const [after] = (await tasksOf(reportId)).filter(({ id }) => id === task?.id)
    expect(after).toEqual(task)
    const again = { reportId, itemId: ids[2] ?? '', at, quote: '' }
    await expectRefusal(placeRange(coordinator, again, testNow), 'placeDecided')
  })

  it('moves what was decided of the report before to where its sentence stands, and lets the rest wait again', async () => {
    const { reportId, mark } = await makeRegistered()
    const [older] = [await makeConfirmed()]
    const [first, second] = older.ids
    const decide = (commitmentId = '', words: string) => ({
      ...{ id: `link-${commitmentId}`, commitmentId, reportId, verdict: 'accounted' as const, account: spanOf(words) },
      ...{ renewedId: null, corrected: false, note: '', decidedBy: 'coordinator', decidedAt: testNow, version: 1 },
    })
    const links = [decide(first, '二是检查统筹不够。'), decide(second, '新增免罚事项15项；')]
    await transaction((tx) => saveChainLinks(tx, links))
    const { versionId } = await propose(reportId, newer(mark, reword))
    const { outcome } = await viewVersion(director, reportId, versionId, look)
    expect(outcome).toMatchObject({ links: 1, unmovedLinks: 1 })
    await take(reportId, versionId)
    const kept = await findChainLinks(reader(), reportId)
    const account = kept.get(first ?? '')?.account
    expect((await textOf(reportId)).slice(account?.start, account?.end)).toBe('二是检查统筹不够。')
    expect(kept.get(second ?? '')?.account).toEqual(spanOf('新增免罚事项15项；'))
    expect((await viewUnmoved(director, reportId)).links).toBe(1)
  })

  it('finds held words again where a later version has them once more', async () => {
    const { reportId, mark } = await makeRegistered()
    await take(reportId, (await propose(reportId, newer(mark, reword))).versionId)
    expect((await viewUnmoved(director, reportId)).lines).toHaveLength(1)
    await take(reportId, (await propose(reportId, newer(`${mark}又及。`))).versionId)
    const view = await viewUnmoved(director, reportId)
    expect(view).toMatchObject({ number: 3, lines: [] })
  })

  it('takes a pasted sentence that nothing holds, and no other', async () => {
    const { reportId, ids, mark } = await makeRegistered()
    await take(reportId, (await propose(reportId, newer(mark, reword))).versionId)
    const place = (quote: string, at = '') =>
      placeRange(coordinator, { reportId, itemId: ids[2] ?? '', at, quote }, testNow)
    await expectRefusal(place(''), 'placeMissing')
    await expectRefusal(place('报告里没有的一句话'), 'placeUnknown')
    await expectRefusal(place('组织两轮案卷评查，抽查300件。'), 'placeTaken')
    await place(mark)
    expect((await viewUnmoved(coordinator, reportId)).lines).toEqual([])
  })
})

describe('who decides of a version', () => {
  it('is another than who sent it, and a director', async () => {
    const { reportId, mark } = await makeRegistered()
    const { versionId } = await propose(reportId, newer(mark), director)
    await expectRefusal(take(reportId, versionId, director), 'ownVersion')
    await expectRefusal(take(reportId, versionId, coordinator), 'notAllowed')
    await expectRefusal(propose(reportId, newer(mark), head), 'notAllowed')
    await endVersion(director, { reportId, versionId, act: 'withdraw', reason: '' }, testNow)
    await expectRefusal(take(reportId, versionId, actorOf('director')), 'versionDecided')
  })

  it('may refuse it with a reason, after which the text in force stays and another can be sent', async () => {
    const { reportId, mark } = await makeRegistered()
    const { versionId } = await propose(reportId, newer(mark))
    await expectRefusal(propose(reportId, newer(`${mark}又及。`)), 'versionOpen')
    const decline = (note: string) =>
      endVersion(director, { reportId, versionId, act: 'decline', reason: note }, testNow)
    await expectRefusal(decline(''), 'reasonMissing')
    await decline('没有会议纪要')
    expect(await textOf(reportId)).toBe(planText)
    const about = await viewAbout(coordinator, reportId)
    expect(about.versions).toMatchObject([{ state: 'declined', note: '没有会议纪要' }])
    await propose(reportId, newer(`${mark}再及。`))
  })

  it('and a unit reads the texts that were in force, not what is proposed', async () => {
    const { reportId, mark } = await makeRegistered()
    const { versionId } = await propose(reportId, newer(mark))
    await expectRefusal(viewVersion(head, reportId, versionId, look), 'notFound')
    await take(reportId, versionId)
    expect((await viewVersion(head, reportId, versionId, look)).isStanding).toBe(true)
    expect((await viewUnmoved(head, reportId)).canPlace).toBe(false)
  })
})

describe('a text is refused', () => {
  it('that is the one in force, has no next steps, or comes without a reason', async () => {
    const { reportId, mark } = await makeRegistered()
    await take(reportId, (await propose(reportId, newer(mark))).versionId)
    await expectRefusal(propose(reportId, newer(mark)), 'versionSame')
    await expectRefusal(propose(reportId, '全年工作情况如下。开展检查两轮。'), 'versionWithoutSection')
    await expectRefusal(propose(reportId, newer(`${mark}又及。`), coordinator, { reason: '' }), 'reasonMissing')
  })

  it('that names another year, until somebody says that it is the same report', async () => {
    const { reportId, mark } = await makeRegistered()
    const pasted = `2019年法治政府建设年度报告\n${newer(mark)}`
    const refusal = await expectRefusal(propose(reportId, pasted, coordinator, { besides: false }), 'versionOther')
    expect(refusal.field).toBe('besides')
    expect(refusal.facts).toMatchObject({ year: 2019 })
    await propose(reportId, pasted)
  })

  it('of a report that is not registered, which takes a newer text otherwise', async () => {
    const { reportId } = await makeConfirmed()
    await expectRefusal(propose(reportId, newer('附注。')), 'reportNotRegistered')
  })

  it('and no text on record can be changed in the database', async () => {
    const { reportId, mark } = await makeRegistered()
    const { versionId } = await propose(reportId, newer(mark))
    const change = transaction((tx) =>
      tx.update(reportVersions).set({ text: '别的文字' }).where(eq(reportVersions.id, versionId)),
    )
    await expect(change).rejects.toThrow()
    const row = (await reader().select().from(reportVersions).where(eq(reportVersions.id, versionId)))[0]
    if (row) await expect(transaction((tx) => addVersion(tx, { ...row, id: 'second' }))).rejects.toThrow()
  })
})
