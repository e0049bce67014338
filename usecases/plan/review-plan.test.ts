import { beforeAll, expect, test } from 'vitest'
import { useTestDatabase } from '@/db/testing'
import { assignMany } from '../task/steps/assign-many'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { loadPlan, makePlan, planText, seePlan, spanOf } from '../testing/make-plan'
import { acceptProposedMarks } from './accept-marks'
import { confirmCommitments } from './confirm-commitments'
import { editCommitment } from './edit-commitment'
import { markSection } from './mark-section'
import { markSentence } from './mark-sentence'
import type { DraftFields } from './plan-forms'
import { splitCommitment } from './split-commitment'
import { unmarkSentence } from './unmark-sentence'
import { viewPlan } from './view-plan'

useTestDatabase()
beforeAll(makeDistrict)

const coordinator = actorOf('coordinator')
const view = (reportId: string, who = 'coordinator') => viewPlan(actorOf(who), reportId, testNow)

async function fieldsOf(reportId: string, id: string): Promise<DraftFields> {
  const card = (await view(reportId)).cards.find((each) => each.id === id)
  if (!card?.task) throw new Error('no card')
  const { title, requiredResult, kind, priority, needsLeader, leadUnitId, leaderId, handlerId } = card.task
  const { deadlineKind, due, period } = card.task
  const { standards, supportingIds, shortcomingIds } = card
  return {
    ...{ title, requiredResult, kind, priority, needsLeader, leadUnitId, leaderId, handlerId },
    ...{ deadlineKind, due, period, standards, supportingIds, shortcomingIds },
  }
}

test('the page shows each sentence of the section with its state, cards in order, shortcomings with their answers', async () => {
  const { reportId } = await makePlan()
  const page = await view(reportId)
  expect(page.counts).toEqual({ sentences: 6, linked: 4, marked: 0, proposed: 1, open: 1, doubtful: 1 })
  expect(page.open.map(({ text }) => text)).toEqual(['2026年，重点做好以下工作。', '能放则放、该收则收。'])
  expect(page.cards.map(({ number, title }) => [number, title])).toEqual([
    [1, '上半年建成执法监督平台，接入12个部门'],
    [2, '组织两轮案卷评查，抽查300件'],
    [3, '新增免罚事项15项'],
    [4, '适时开展轮训'],
  ])
  expect(page.cards[0]?.task).toMatchObject({ leadUnitId: 'lead', due: '2026-06-30', deadlineKind: 'fixed' })
  expect(page.cards[0]?.supportingIds).toEqual(['support'])
  expect(page.cards[0]?.standards).toEqual(['接入12个部门'])
  expect(page.cards[3]?.doubts).toEqual(['deadlineWords', 'confidence'])
  expect(page.shortcomings.map(({ commitmentNumbers }) => commitmentNumbers)).toEqual([[1], []])
  expect(page.unanswered).toEqual([2])
})

test('the pieces of the text put together are the text, from the heading above the shortcomings on', async () => {
  const { reportId } = await makePlan()
  const { paragraphs } = await view(reportId)
  expect(paragraphs.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join('\n')).toBe(planText)
  const kinds = paragraphs.flatMap(({ pieces }) => pieces.map(({ kind }) => kind))
  expect(new Set(kinds)).toEqual(new Set(['plain', 'shortcoming', 'heading', 'proposed', 'commitment', 'open']))
})

test('an edit sets everything at once, confirms, and completes the deadline for the plan year', async () => {
  const { reportId, ids } = await makePlan()
  const id = ids[3] ?? ''
  const { shortcomings } = await loadPlan(reportId)
  const fields: DraftFields = {
    ...(await fieldsOf(reportId, id)),
    title: ' 开展执法人员轮训 ',
    kind: 'recurring',
    deadlineKind: 'recurring',
    period: 'quarter',
    leadUnitId: 'lead',
    supportingIds: ['support', 'lead', 'support'],
    leaderId: 'leader',
    handlerId: 'handler',
    standards: ['1. 每季度一次', '', '2、覆盖全部人员'],
    shortcomingIds: [shortcomings[1]?.id ?? ''],
    priority: 'key',
  }
  await editCommitment(coordinator, { reportId, commitmentId: id, version: 1, fields, confirm: true }, testNow)
  const card = (await view(reportId)).cards[3]
  expect(card).toMatchObject({ status: 'confirmed', doubts: [], supportingIds: ['support'], version: 2 })
  expect(card?.standards).toEqual(['每季度一次', '覆盖全部人员'])
  expect(card?.task).toMatchObject({ title: '开展执法人员轮训', due: '2026-12-31', period: 'quarter', priority: 'key' })
  expect((await view(reportId)).unanswered).toEqual([])
})

test('offers handlers alone, and leaders over the issuer alone', async () => {
  const { reportId } = await makePlan()
  const { handlers, leaders } = await view(reportId)
  expect(new Set(handlers.map(({ role }) => role))).toEqual(new Set(['handler']))
  expect(leaders.map(({ userId }) => userId)).toEqual(['leader'])
})

test('many at once get a handler of their own unit and answer a shortcoming more; a stranger is refused for all', async () => {
  const { reportId, ids } = await makePlan()
  const { shortcomings } = await loadPlan(reportId)
  const shortcomingIds = [shortcomings[1]?.id ?? '']
  const seen = ids.slice(0, 2).map((id) => ({ id, version: 1 }))
  const many = (handlerId: string) =>
    assignMany(coordinator, { reportId, seen, fields: { leadUnitId: 'lead', handlerId, shortcomingIds } }, testNow)
  expect((await expectRefusal(many('stranger'), 'handlerNotInUnit')).field).toBe('handlerId')
  expect(await many('handler')).toEqual({ count: '2', left: '0' })
  const cards = (await view(reportId)).cards.slice(0, 2)
  expect(cards.map(({ task }) => task?.handlerId)).toEqual(['handler', 'handler'])
  for (const card of cards) expect(card.shortcomingIds).toContain(shortcomingIds[0])
})

test('a second person is told who changed what and when, in words', async () => {
  const { reportId, ids } = await makePlan()
  const commitmentId = ids[1] ?? ''
  const fields = await fieldsOf(reportId, commitmentId)
  const edit = { reportId, commitmentId, version: 1, confirm: false }
  await editCommitment(actorOf('director'), { ...edit, fields: { ...fields, leadUnitId: 'support' } }, testNow)
  const refusal = await expectRefusal(
    editCommitment(coordinator, { ...edit, fields: { ...fields, title: '别的' } }, testNow),
    'staleVersion',
  )
  expect(refusal.facts).toMatchObject({ by: 'director', at: testNow, version: 2 })
  expect(refusal.facts.changes).toEqual({ leadUnitId: 'support' })
})

test('an edit is refused at its field: no title, a date that is none, a date missing, a stranger as handler, a foreign unit', async () => {
  const { reportId, ids } = await makePlan()
  const commitmentId = ids[0] ?? ''
  const fields = await fieldsOf(reportId, commitmentId)
  const edit = (change: Partial<DraftFields>) =>
    editCommitment(coordinator, { reportId, commitmentId, fields: { ...fields, ...change }, confirm: true }, testNow)
  expect((await expectRefusal(edit({ title: '  ' }), 'fieldMissing')).field).toBe('title')
  expect((await expectRefusal(edit({ title: '长'.repeat(201) }), 'textTooLong')).field).toBe('title')
  expect((await expectRefusal(edit({ due: '2026-02-30' }), 'deadlineDateWrong')).field).toBe('due')
  expect((await expectRefusal(edit({ due: null }), 'deadlineDateMissing')).field).toBe('due')
  const period = edit({ kind: 'deliverable', deadlineKind: 'recurring', period: 'month' })
  expect((await expectRefusal(period, 'kindUnfitting')).field).toBe('deadlineKind')
  await expectRefusal(edit({ kind: 'recurring', deadlineKind: 'fixed', due: '2026-06-30' }), 'kindUnfitting')
  expect((await expectRefusal(edit({ handlerId: 'stranger' }), 'handlerNotInUnit')).field).toBe('handlerId')
  await expectRefusal(edit({ leadUnitId: 'elsewhere' }), 'choiceUnknown')
  await expectRefusal(edit({ handlerId: 'head', leadUnitId: 'lead' }), 'handlerNotInUnit')
  await expectRefusal(edit({ leaderId: 'handler' }), 'choiceUnknown')
  await expectRefusal(edit({ leaderId: 'foreignLeader' }), 'choiceUnknown')
  await expectRefusal(edit({ shortcomingIds: ['sc1'] }), 'choiceUnknown')
})

test('marks: a person marks and unmarks, and accepts the proposals of the reader at once', async () => {
  const { reportId } = await makePlan()
  await markSentence(coordinator, { reportId, ...spanOf('能放则放、该收则收。'), reason: '口号' }, testNow)
  expect((await view(reportId)).counts).toMatchObject({ open: 0, marked: 1, proposed: 1 })
  const { markIds } = await seePlan(reportId)
  expect(await acceptProposedMarks(coordinator, { reportId, markId: markIds }, testNow)).toEqual({ count: '1' })
  const { sentences } = await view(reportId)
  const mark = sentences.find(({ text }) => text.startsWith('能放则放'))?.mark
  expect(mark).toMatchObject({ reason: '口号', markedBy: 'coordinator' })
  await unmarkSentence(coordinator, { reportId, markId: mark?.id ?? '' }, testNow)
  expect((await view(reportId)).counts).toMatchObject({ open: 1, marked: 1, proposed: 0 })
  await expectRefusal(unmarkSentence(coordinator, { reportId, markId: 'x' }, testNow), 'notFound')
  await expectRefusal(
    markSentence(coordinator, { reportId, ...spanOf('新增免罚事项15项'), reason: '' }, testNow),
    'rangeTaken',
  )
})

test('many drafts are set at once; what is not named stays', async () => {
  const { reportId } = await makePlan()
  const fields = {
    leadUnitId: 'lead',
    supportingIds: ['other'],
    leaderId: 'leader',
    standard: '印发文件',
    priority: 'key' as const,
  }
  const many = {
    reportId,
    seen: (await seePlan(reportId)).seen,
    fields: { ...fields, deadline: { kind: 'withinYear' as const, due: null, period: null } },
  }
  expect(await assignMany(coordinator, many, testNow)).toEqual({ count: '4', left: '0' })
  const { cards } = await view(reportId)
  expect(cards.every(({ task }) => task?.leadUnitId === 'lead' && task.due === '2026-12-31')).toBe(true)
  expect(cards.map(({ standards }) => standards.length)).toEqual([2, 2, 1, 1])
  expect(cards.every(({ missing }) => missing.length === 0)).toBe(true)
  const { seen } = await seePlan(reportId)
  await assignMany(coordinator, { reportId, seen, fields: { priority: 'normal' } }, testNow)
  expect((await view(reportId)).cards[0]?.task).toMatchObject({ priority: 'normal', leadUnitId: 'lead' })
  await expectRefusal(assignMany(coordinator, { reportId, seen: [], fields }, testNow), 'nothingChosen')
  await expectRefusal(
    assignMany(coordinator, { reportId, ...(await seePlan(reportId)), fields: {} }, testNow),
    'nothingSet',
  )
  await expectRefusal(
    assignMany(coordinator, { reportId, ...(await seePlan(reportId)), fields: { leadUnitId: 'elsewhere' } }, testNow),
    'choiceUnknown',
  )
  await expectRefusal(
    assignMany(coordinator, { reportId, seen: [{ id: 'foreign', version: 1 }], fields }, testNow),
    'notFound',
  )
})

test('the same form sent twice splits once', async () => {
  const { reportId, ids } = await makePlan()
  const split = { reportId, commitmentId: ids[0] ?? '', ...spanOf('接入12个部门'), requestId: 'twice' }
  await Promise.all([splitCommitment(coordinator, split, testNow), splitCommitment(coordinator, split, testNow)])
  expect((await loadPlan(reportId)).commitments).toHaveLength(5)
})

test('only reviewers of the issuer may change a plan; to others it is not there', async () => {
  const { reportId } = await makePlan()
  const { seen } = await seePlan(reportId)
  const edit = { reportId, seen: seen.slice(0, 1) }
  await expectRefusal(confirmCommitments(actorOf('handler'), edit, testNow), 'notAllowed')
  await expectRefusal(confirmCommitments(actorOf('auditor'), edit, testNow), 'notAllowed')
  await expectRefusal(confirmCommitments(actorOf('foreignCoordinator'), edit, testNow), 'notFound')
  await expectRefusal(view(reportId, 'handler'), 'notFound')
  await expectRefusal(view(reportId, 'foreignCoordinator'), 'notFound')
  await expectRefusal(view(reportId, 'admin'), 'notAllowed')
  expect((await view(reportId, 'auditor')).rights).toMatchObject({ isEditable: false })
})

test('a section marked by hand must hold the commitments there are', async () => {
  const { reportId } = await makePlan()
  await expectRefusal(markSection(coordinator, { reportId, ...spanOf('一、存在不足') }, testNow), 'sectionHolds')
  await markSection(coordinator, { reportId, start: 0, end: planText.length }, testNow)
  expect((await view(reportId)).report).toMatchObject({ sectionStart: 0, sectionEnd: planText.length })
})
