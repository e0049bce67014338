import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { tasks } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { loadPlan, makePlan, planText, seePlan, spanOf } from '../testing/make-plan'
import { addCommitment } from './add-commitment'
import { confirmCommitments } from './confirm-commitments'
import { extendCommitment } from './extend-commitment'
import { mergeCommitments } from './merge-commitments'
import { rejectCommitment } from './reject-commitment'
import { restoreCommitment } from './restore-commitment'
import { splitCommitment } from './split-commitment'
import { viewPlan } from './view-plan'

useTestDatabase()
beforeAll(makeDistrict)

const coordinator = actorOf('coordinator')
const view = (reportId: string) => viewPlan(coordinator, reportId, testNow)

async function ensureExact(reportId: string) {
  const plan = await loadPlan(reportId)
  for (const span of [...plan.commitments, ...plan.marks, ...plan.shortcomings])
    expect(planText.slice(span.start, span.end)).toBe(span.text)
  return plan
}

test('a merge of neighbours is the exact hull; what lies apart is refused with the words between', async () => {
  const { reportId, ids } = await makePlan()
  const [first = '', second = '', third = ''] = ids
  await mergeCommitments(coordinator, { reportId, commitmentId: second, withId: [first] }, testNow)
  const plan = await ensureExact(reportId)
  expect(plan.commitments).toHaveLength(3)
  expect(plan.tasks).toHaveLength(3)
  expect(plan.commitments[0]).toMatchObject({
    id: second,
    text: '上半年建成执法监督平台，接入12个部门。组织两轮案卷评查，抽查300件。',
  })
  expect(plan.tasks[0]).toMatchObject({ leadUnitId: 'lead', requiredResult: plan.commitments[0]?.text, position: 1 })
  expect(plan.standards.map(({ text }) => text)).toEqual(['接入12个部门', '抽查300件'])
  const refusal = await expectRefusal(
    mergeCommitments(coordinator, { reportId, commitmentId: second, withId: [third] }, testNow),
    'notContiguous',
  )
  expect(refusal.facts.between).toContain('能放则放')
  await expectRefusal(
    mergeCommitments(coordinator, { reportId, commitmentId: second, withId: [] }, testNow),
    'mergeNothing',
  )
})

test('a pressed button that the form calls its deed names no deed of the plan', async () => {
  const { reportId, ids } = await makePlan()
  const input = { reportId, commitmentId: ids[0] ?? '', version: 1, ...spanOf('接入12个部门'), deed: 'split' }
  await splitCommitment(coordinator, input, testNow)
  expect((await loadPlan(reportId)).commitments).toHaveLength(5)
})

test('a split at a selection gives exact pieces that keep units, dates and their own standard', async () => {
  const { reportId, ids } = await makePlan()
  const commitmentId = ids[0] ?? ''
  const { start, end } = spanOf('接入12个部门')
  await splitCommitment(coordinator, { reportId, commitmentId, version: 1, start, end }, testNow)
  const { cards } = await view(reportId)
  await ensureExact(reportId)
  expect(cards.map(({ text }) => text).slice(0, 2)).toEqual(['上半年建成执法监督平台，', '接入12个部门。'])
  expect(cards.map(({ task }) => task?.position)).toEqual([1, 2, 3, 4, 5])
  expect(cards[0]).toMatchObject({ id: commitmentId, standards: [], title: '上半年建成执法监督平台' })
  expect(cards[1]).toMatchObject({ standards: ['接入12个部门'], supportingIds: ['support'] })
  expect(cards[1]?.task).toMatchObject({ leadUnitId: 'lead', due: '2026-06-30', requiredResult: '接入12个部门。' })
})

test('what was split and is merged from its later piece has the title of the whole, unless a person gave a piece its own', async () => {
  for (const title of ['', '接入全部部门']) {
    const { reportId, ids } = await makePlan()
    const input = { reportId, commitmentId: ids[0] ?? '', version: 1, ...spanOf('接入12个部门') }
    await splitCommitment(coordinator, input, testNow)
    const [whole, piece] = (await view(reportId)).cards
    if (title) await editTitle(reportId, piece?.id ?? '', title)
    await mergeCommitments(coordinator, { reportId, commitmentId: piece?.id ?? '', withId: [whole?.id ?? ''] }, testNow)
    const [merged] = (await view(reportId)).cards
    expect(merged?.title).toBe(title || '上半年建成执法监督平台，接入12个部门')
  }
})

async function editTitle(reportId: string, commitmentId: string, title: string): Promise<void> {
  const plan = await loadPlan(reportId)
  const taskId = plan.tasks.find((task) => task.commitmentId === commitmentId)?.id ?? ''
  await transaction(async (tx) => void (await tx.update(tasks).set({ title }).where(eq(tasks.id, taskId))))
}

test('a split refuses a selection outside, of the whole, or of a mark alone', async () => {
  const { reportId, ids } = await makePlan()
  const split = ({ start, end }: { start: number; end: number }) =>
    splitCommitment(coordinator, { reportId, commitmentId: ids[0] ?? '', start, end }, testNow)
  await expectRefusal(split(spanOf('组织两轮')), 'rangeOutside')
  await expectRefusal(split({ start: 5, end: 5 }), 'rangeOutside')
  await expectRefusal(split({ start: 0.5, end: 3 }), 'rangeOutside')
  await expectRefusal(split(spanOf('上半年建成执法监督平台，接入12个部门。')), 'splitNothing')
})

test('a rejection needs a reason, counts as decided, and can be taken back with all that was set', async () => {
  const { reportId, ids } = await makePlan()
  const commitmentId = ids[0] ?? ''
  await expectRefusal(rejectCommitment(coordinator, { reportId, commitmentId, reason: ' ' }, testNow), 'reasonMissing')
  await rejectCommitment(coordinator, { reportId, commitmentId, version: 1, reason: '已经完成' }, testNow)
  const rejected = await view(reportId)
  expect(rejected.rejected).toMatchObject([{ rejectReason: '已经完成', number: 0 }])
  expect(rejected.counts).toMatchObject({ linked: 3, marked: 1 })
  await expectRefusal(
    confirmCommitments(
      coordinator,
      { reportId, seen: (await seePlan(reportId)).seen.filter(({ id }) => id === commitmentId) },
      testNow,
    ),
    'commitmentRejected',
  )
  await restoreCommitment(coordinator, { reportId, commitmentId, version: 2 }, testNow)
  expect((await view(reportId)).cards[0]).toMatchObject({
    status: 'proposed',
    supportingIds: ['support'],
    rejectReason: '',
  })
})

test('what was added over a rejected commitment stands against restoring it', async () => {
  const { reportId, ids } = await makePlan()
  const commitmentId = ids[0] ?? ''
  await rejectCommitment(coordinator, { reportId, commitmentId, reason: '拆开' }, testNow)
  await addCommitment(coordinator, { reportId, ...spanOf('接入12个部门') }, testNow)
  const refusal = await expectRefusal(restoreCommitment(coordinator, { reportId, commitmentId }, testNow), 'rangeTaken')
  expect(refusal.facts.words).toBe('接入12个部门')
})

test('a commitment added from a selection stands under its heading, without blanks at its ends', async () => {
  const { reportId } = await makePlan()
  const { start, end } = spanOf('能放则放、该收则收。\n')
  const { commitmentId } = await addCommitment(coordinator, { reportId, start, end }, testNow)
  await ensureExact(reportId)
  const page = await view(reportId)
  const card = page.cards.find(({ id }) => id === commitmentId)
  expect(card).toMatchObject({ number: 3, text: '能放则放、该收则收。', heading: '（一）深化执法改革', doubts: [] })
  expect(page.counts.open).toBe(0)
})

test('adding refuses what another commitment holds, what is outside the section, and blanks', async () => {
  const { reportId } = await makePlan()
  const add = ({ start, end }: { start: number; end: number }) =>
    addCommitment(coordinator, { reportId, start, end }, testNow)
  await expectRefusal(add(spanOf('评查，抽查300件。能放则放')), 'rangeTaken')
  await expectRefusal(add(spanOf('一是执法力量偏弱')), 'rangeOutside')
  await expectRefusal(add({ start: planText.length - 1, end: planText.length + 5 }), 'rangeOutside')
  await expectRefusal(
    add(
      spanOf('。\n（二').start ? { start: spanOf('。\n（二').start, end: spanOf('。\n（二').start + 2 } : spanOf('。'),
    ),
    'rangeEmpty',
  )
})

test('an open sentence can be taken into the commitment before it', async () => {
  const { reportId, ids } = await makePlan()
  const range = spanOf('能放则放、该收则收。')
  await extendCommitment(coordinator, { reportId, commitmentId: ids[1] ?? '', ...range }, testNow)
  await ensureExact(reportId)
  expect((await view(reportId)).cards[1]?.text).toBe('组织两轮案卷评查，抽查300件。能放则放、该收则收。')
  const apart = { reportId, commitmentId: ids[3] ?? '', ...spanOf('2026年，重点做好以下工作。') }
  await expectRefusal(extendCommitment(coordinator, apart, testNow), 'notContiguous')
})
