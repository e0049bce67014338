import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { chainLinks, commitments, reports } from '@/db/schema'
import { forgetKept, useTestDatabase } from '@/db/testing'
import { importReport } from '../report/import-report'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { confirmLinks, decideLink } from './decide-links'
import { viewChain } from './view-chain'
import { viewRepeats } from './view-repeats'

// What somebody else does between the reading and the change.
const { meanwhile } = vi.hoisted(() => ({ meanwhile: { work: async () => {} } }))
vi.mock('@/db/notices/change-once', async (load) => {
  const { changeOnce, ...others } = await load<typeof import('@/db/notices/change-once')>()
  const after: typeof changeOnce = async (...given) => {
    const { work } = meanwhile
    meanwhile.work = async () => {}
    await work()
    return changeOnce(...given)
  }
  return { ...others, changeOnce: after }
})

useTestDatabase()
const office = actorOf('coordinator')
let [from, to] = ['', '']

const rows = async () => (await viewChain(office, { from, to, show: 'all' }, testNow)).rows
const rowOf = async (number: number) => {
  const row = (await rows()).find((each) => each.number === number)
  if (!row) throw new Error(`no row ${number}`)
  return row
}
const decide = async (number: number, verdict: 'accounted' | 'repeated' | 'dropped', quote = '', who = office) => {
  const { commitmentId, version } = await rowOf(number)
  return decideLink(who, { from, to, commitmentId, version, verdict, quote, note: '对照原文' }, testNow)
}

async function take(year: number, ...lines: string[]): Promise<string> {
  const pasted = [`district单位${year}年法治政府建设年度报告`, ...lines].join('\n')
  return (await importReport(office, { pasted, issuerUnitId: 'district', year }, testNow)).reportId
}

beforeAll(async () => {
  await makeDistrict()
  from = await take(
    2031,
    '三、2032年工作安排',
    '1.组织行政执法案卷评查，随机抽取案卷不少于100宗',
    '2.建立行政机关负责人出庭应诉通报制度',
    '3.编制惠企政策免申即享目录',
  )
  to = await take(
    2032,
    '一、2032年工作情况',
    '（一）规范执法。开展行政执法案卷评查2轮，随机抽取案卷160宗。',
    '（二）优化服务。会同财政部门公布了一批不用申请就能兑现的政策清单。',
    '三、2033年工作安排',
    '1.建立行政机关负责人出庭应诉通报制度',
    '2.深化惠企政策直达快享',
  )
  await transaction((tx) =>
    tx.update(reports).set({ status: 'registered' }).where(eq(reports.issuerUnitId, 'district')),
  )
  forgetKept()
})

describe('the links between two reports', () => {
  it('are proposed by the reader until a person decides', async () => {
    expect((await rows()).map(({ verdict, decided }) => [verdict, decided])).toEqual([
      ['accounted', null],
      ['repeated', null],
      ['dropped', null],
    ])
  })

  it('are corrected with the report’s own sentence, wherever it was quoted from', async () => {
    await expectRefusal(decide(3, 'accounted'), 'linkQuoteMissing')
    await expectRefusal(decide(3, 'accounted', '公布了一批高楼'), 'linkQuoteUnknown')
    await decide(3, 'accounted', '公布了一批不用申请\n就能兑现的政策清单')
    const row = await rowOf(3)
    expect(row).toMatchObject({
      verdict: 'accounted',
      decided: { by: 'coordinator', corrected: true, note: '对照原文' },
    })
    expect(row.account?.text).toContain('会同财政部门')
    const events = await listEventsOf(reader(), 'report', to)
    const decided = events.find(({ action }) => action === 'chain.decide')
    expect(decided).toMatchObject({ role: 'coordinator', before: { verdict: 'dropped' }, note: '对照原文' })
  })

  it('are not confirmed over what somebody decided while they were read', async () => {
    const shown = (await rows()).map(({ commitmentId, verdict }) => `${commitmentId} ${verdict}`)
    const { commitmentId } = await rowOf(2)
    const taken = { from, to, commitmentId, version: 0, verdict: 'dropped' as const, quote: '', note: '没有再提' }
    meanwhile.work = () => decideLink(actorOf('director'), taken, testNow)
    expect(await confirmLinks(office, { from, to, row: shown.slice(1, 2) }, testNow)).toBe(0)
    expect((await rowOf(2)).decided).toMatchObject({ by: 'director', note: '没有再提' })
    await transaction((tx) => tx.delete(chainLinks).where(eq(chainLinks.commitmentId, commitmentId)))
    forgetKept()
  })

  it('are confirmed as they were shown, in one act, and only what nobody had decided', async () => {
    const shown = (await rows()).map(({ commitmentId, verdict }) => `${commitmentId} ${verdict}`)
    await expectRefusal(
      confirmLinks(office, { from, to, row: [shown[0]?.replace('accounted', 'dropped') ?? ''] }, testNow),
      'linksMovedOn',
    )
    expect(await confirmLinks(office, { from, to, row: shown }, testNow)).toBe(2)
    const found = await rows()
    expect(found.map(({ decided }) => decided?.corrected)).toEqual([false, false, true])
    expect(await confirmLinks(office, { from, to, row: shown }, testNow)).toBe(0)
    expect((await viewChain(office, { from, to, show: 'all' }, testNow)).counts.open).toBe(0)
  })

  it('are what promises made again follow', async () => {
    const made = async () => (await viewRepeats(office, testNow)).map((row) => row.made.map(({ text }) => text))
    expect(await made()).toHaveLength(1)
    await decide(3, 'repeated', '深化惠企政策直达快享')
    expect(await made()).toHaveLength(2)
    await decide(2, 'dropped')
    expect((await made()).flat().join()).not.toContain('出庭应诉')
  })

  it('are refused over what somebody else decided meanwhile', async () => {
    const { commitmentId } = await rowOf(1)
    const late = { from, to, commitmentId, version: 0, verdict: 'dropped' as const, quote: '', note: '' }
    await expectRefusal(decideLink(office, late, testNow), 'staleVersion')
  })

  it.each(['handler', 'head', 'leader', 'auditor'])('are not decided by a %s', async (who) => {
    await expectRefusal(decide(1, 'dropped', '', actorOf(who)), 'notAllowed')
  })

  it('are not decided for another district', async () => {
    await expectRefusal(decide(1, 'dropped', '', actorOf('foreignCoordinator')), 'notFound')
  })

  it('fall back to the proposal where the text no longer has the sentence', async () => {
    await decide(1, 'accounted', '开展行政执法案卷评查2轮')
    expect((await rowOf(1)).decided).not.toBeNull()
    await transaction((tx) => tx.update(commitments).set({ status: 'rejected' }).where(eq(commitments.reportId, to)))
    forgetKept()
    expect((await rowOf(3)).decided).toBeNull()
    expect((await rowOf(1)).decided).not.toBeNull()
  })

  it('are decided again where that happened', async () => {
    await decide(3, 'dropped')
    expect((await rowOf(3)).decided).toMatchObject({ note: '对照原文' })
  })
})
