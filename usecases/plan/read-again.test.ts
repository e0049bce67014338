import { beforeAll, describe, expect, it, vi } from 'vitest'
import { isWriting, transaction } from '@/db/client'
import { units } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import type * as MarkedSections from '@/reader/read-marked-section'
import { importReport } from '../report/import-report'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { spanOf } from '../testing/make-plan'
import { addCommitment } from './add-commitment'
import { editCommitment } from './edit-commitment'
import { extendCommitment } from './extend-commitment'
import { markSection } from './mark-section'
import { mergeCommitments } from './merge-commitments'
import { rejectCommitment } from './reject-commitment'
import { splitCommitment } from './split-commitment'
import { viewPlan } from './view-plan'

/** For each section that was read, whether a transaction ran meanwhile. */
const readInside: boolean[] = []
vi.mock('@/reader/read-marked-section', async (load) => {
  const { readMarkedSection } = await load<typeof MarkedSections>()
  const noting: typeof readMarkedSection = (...given) => {
    readInside.push(isWriting())
    return readMarkedSection(...given)
  }
  return { readMarkedSection: noting }
})

useTestDatabase()
beforeAll(async () => {
  await makeDistrict()
  await transaction(async (tx) => {
    await tx.insert(units).values(
      ['区司法局', '区数据局'].map((name, index) => ({
        ...{ id: `u${index}`, parentId: 'district', path: `/district/u${index}/`, name, shortName: name },
        ...{ aliases: [], kind: 'department' as const, position: 20 + index, active: true },
      })),
    )
  })
})

const coordinator = actorOf('coordinator')
let count = 0

/** A report of the test district with the given lines under 下一步工作打算, imported as a person would. */
async function importSteps(...lines: string[]) {
  count += 1
  const text = [
    '2025年法治政府建设年度报告',
    '一、工作情况',
    `审查文件${count}件。`,
    '二、下一步工作打算',
    ...lines,
  ].join('\n')
  const { reportId } = await importReport(
    coordinator,
    { pasted: text, issuerUnitId: 'district', year: 2025, beside: true },
    testNow,
  )
  const cardsNow = async () => (await viewPlan(coordinator, reportId, testNow)).cards
  return { text, reportId, cardsNow, rangeOf: (words: string) => spanOf(words, text) }
}

describe('what a person makes a commitment of is read again', () => {
  it('gives each piece of a split its own date, units and targets', async () => {
    const { reportId, cardsNow, rangeOf } = await importSteps(
      '（一）做好监督。由区司法局牵头于6月底前制定监督办法，由区数据局牵头于9月底前建成监督平台并接入12个部门。',
    )
    const [whole] = await asOne(reportId, cardsNow)
    const range = rangeOf('由区数据局牵头于9月底前建成监督平台并接入12个部门。')
    await splitCommitment(coordinator, { reportId, commitmentId: whole?.id ?? '', ...range }, testNow)
    const pieces = await cardsNow()
    expect(pieces.map(({ task }) => [task?.due, task?.leadUnitId])).toEqual([
      ['2026-06-30', 'u0'],
      ['2026-09-30', 'u1'],
    ])
    expect(pieces[1]?.targets.join()).toContain('12个')
    expect(pieces[0]?.targets).toEqual([])
  })

  it('leaves a clause without a period where only another one of its sentence recurs', async () => {
    const { reportId, cardsNow, rangeOf } = await importSteps(
      '（一）做好监督。区司法局每季度开展案卷评查，建成监督平台并接入12个部门。',
    )
    const [whole] = await asOne(reportId, cardsNow)
    const range = rangeOf('建成监督平台并接入12个部门。')
    await splitCommitment(coordinator, { reportId, commitmentId: whole?.id ?? '', ...range }, testNow)
    expect((await cardsNow()).map(({ task }) => [task?.kind, task?.deadlineKind, task?.period])).toEqual([
      ['recurring', 'recurring', 'quarter'],
      ['deliverable', 'unset', null],
    ])
  })

  it('leaves a clause the date of its sentence, and a sentence without a date none of its neighbour’s', async () => {
    const { reportId, cardsNow, rangeOf } = await importSteps(
      '（一）做好监督。上半年制定监督办法，开展试点。',
      '（二）其他。组织培训。',
    )
    const first = (await cardsNow())[0]
    const clause = rangeOf('开展试点')
    await splitCommitment(coordinator, { reportId, commitmentId: first?.id ?? '', ...clause }, testNow)
    expect((await cardsNow()).slice(0, 2).map(({ task }) => task?.due)).toEqual(['2026-06-30', '2026-06-30'])
  })

  it('keeps what a person set by hand', async () => {
    const { reportId, cardsNow, rangeOf } = await importSteps('（一）做好监督。上半年制定监督办法，9月底前开展试点。')
    const [whole] = await asOne(reportId, cardsNow)
    await editCommitment(
      coordinator,
      {
        reportId,
        commitmentId: whole?.id ?? '',
        confirm: false,
        fields: { ...fieldsOf(whole), due: '2026-05-01', deadlineKind: 'fixed', leadUnitId: 'u1' },
      },
      testNow,
    )
    await splitCommitment(
      coordinator,
      { reportId, commitmentId: whole?.id ?? '', ...rangeOf('9月底前开展试点') },
      testNow,
    )
    expect((await cardsNow()).map(({ task }) => [task?.due, task?.leadUnitId])).toEqual([
      ['2026-05-01', 'u1'],
      ['2026-05-01', 'u1'],
    ])
  })

  it('reads an added sentence with the duty bracket that closes its paragraph', async () => {
    const { reportId, cardsNow, rangeOf } = await importSteps(
      '（一）做好监督。抽查案卷300件。（牵头单位：区司法局；配合单位：区数据局；完成时限：9月底前）',
    )
    const [first] = await cardsNow()
    await rejectCommitment(coordinator, { reportId, commitmentId: first?.id ?? '', reason: '重做' }, testNow)
    await addCommitment(coordinator, { reportId, ...rangeOf('抽查案卷300件') }, testNow)
    const added = (await cardsNow()).find(({ text }) => text === '抽查案卷300件')
    expect(added?.task).toMatchObject({ due: '2026-09-30', leadUnitId: 'u0' })
    expect(added).toMatchObject({ supportingIds: ['u1'], standards: [expect.stringContaining('300件')] })
  })

  it('gives a commitment that lacked a date the one of the sentence taken into it', async () => {
    const { reportId, cardsNow, rangeOf } = await importSteps('（一）做好监督。建立监督台账。9月底前投入运行。')
    const [first, second] = await cardsNow()
    expect(first?.task?.deadlineKind).toBe('unset')
    await rejectCommitment(coordinator, { reportId, commitmentId: second?.id ?? '', reason: '并入' }, testNow)
    const range = rangeOf('9月底前投入运行。')
    await extendCommitment(coordinator, { reportId, commitmentId: first?.id ?? '', ...range }, testNow)
    expect((await cardsNow())[0]?.task).toMatchObject({ due: '2026-09-30', deadlineKind: 'fixed' })
  })

  it('proposes what stands in a section that a person marked', async () => {
    count += 1
    const text = [
      '2025年法治政府建设年度报告',
      '一、工作情况',
      '（一）规范执法。全年评查案卷300件，合格率98%。',
      `（二）化解争议。全年办结复议案件${count}件。`,
      '二、写在最后',
      '6月底前由区司法局牵头修订执法手册。年内组织全员培训4次。',
    ].join('\n')
    const about = { pasted: text, issuerUnitId: 'district', year: 2025, beside: true, withoutSteps: true }
    const { reportId } = await importReport(coordinator, about, testNow)
    const before = await viewPlan(coordinator, reportId, testNow)
    expect(before.cards).toEqual([])
    const start = text.indexOf('6月底前')
    await markSection(coordinator, { reportId, start, end: text.length }, testNow)
    expect(readInside, 'read before the transaction').toEqual([false])
    const { cards } = await viewPlan(coordinator, reportId, testNow)
    expect(cards.map(({ task, status }) => [task?.due, status])).toEqual([
      ['2026-06-30', 'proposed'],
      ['2026-12-31', 'proposed'],
    ])
    expect(cards[0]?.task?.leadUnitId).toBe('u0')
  })
})

type Cards = Awaited<ReturnType<typeof viewPlan>>['cards']

/** The commitments of a report merged into one, where the reader made several. */
async function asOne(reportId: string, cardsNow: () => Promise<Cards>): Promise<Cards> {
  const [first, ...rest] = await cardsNow()
  const withIds = rest.map(({ id }) => id)
  if (withIds.length > 0)
    await mergeCommitments(coordinator, { reportId, commitmentId: first?.id ?? '', withId: withIds }, testNow)
  return cardsNow()
}

function fieldsOf(card: Cards[number] | undefined) {
  if (!card?.task) throw new Error('no card')
  const { title, requiredResult, kind, priority, needsLeader, leadUnitId, leaderId, handlerId } = card.task
  const { deadlineKind, due, period } = card.task
  const { standards, supportingIds, shortcomingIds } = card
  return {
    ...{ title, requiredResult, kind, priority, needsLeader, leadUnitId, leaderId, handlerId },
    ...{ deadlineKind, due, period, standards, supportingIds, shortcomingIds },
  }
}
