import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { notifications, tasks } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import type { Actor } from '@/domain/people'
import { addCommitment } from '../plan/add-commitment'
import { confirmCommitments } from '../plan/confirm-commitments'
import { markSentence } from '../plan/mark-sentence'
import { registerPlan } from '../plan/register-plan'
import { rejectCommitment } from '../plan/reject-commitment'
import { viewPlan } from '../plan/view-plan'
import { writeCause } from '../plan/write-cause'
import { assignMany } from '../task/steps/assign-many'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { loadPlan, seePlan, spanOf } from '../testing/make-plan'
import { makeConfirmed } from '../testing/make-ready-plan'
import { importReport } from './import-report'
import { replaceReport } from './replace-report'
import { viewAbout } from './view-about'
import { viewKnown } from './view-known'

useTestDatabase()
beforeAll(makeDistrict)

const coordinator = actorOf('coordinator')
const write = (year: number) =>
  [
    `district单位${year}年法治政府建设年度报告`,
    '一、工作情况',
    '全年审查行政规范性文件42件。开展执法检查两轮。',
    '二、存在的不足',
    '一是执法力量偏弱，案卷质量不高。二是涉企检查统筹不够。',
    '三、下一步工作打算',
    '（一）深化执法改革。',
    '上半年建成执法监督平台，接入12个部门。组织两轮案卷评查，抽查300件。每季度通报一次执法情况。',
    '（二）优化营商环境。',
    '年底前新增免罚事项15项。能放则放、该收则收。10月底前完成执法人员轮训。',
  ].join('\n')

let years = 1960
/** A report of a year of its own, with the work of a coordinator on it, and the text it was imported from. */
async function makeWorked() {
  years += 2
  const year = years
  const text = write(year)
  const input = { pasted: text, issuerUnitId: 'district', year, beside: true }
  const { reportId } = await importReport(coordinator, input, testNow)
  const of = async (words: string) => {
    const plan = await loadPlan(reportId)
    const commitment = plan.commitments.find((each) => each.text.includes(words))
    const task = plan.tasks.find(({ commitmentId }) => commitmentId === commitment?.id)
    const standards = plan.standards.filter(({ taskId }) => taskId === task?.id).map((each) => each.text)
    return { commitment, task, standards, seen: commitment ? [{ id: commitment.id, version: commitment.version }] : [] }
  }
  const assign = async (words: string, fields: object) =>
    assignMany(coordinator, { reportId, seen: (await of(words)).seen, fields }, testNow)
  const confirm = async (words: string) =>
    confirmCommitments(coordinator, { reportId, seen: (await of(words)).seen }, testNow)
  return { year, text, reportId, of, assign, confirm }
}
const keep = async (actor: Actor, pasted: string, more = {}) => {
  const refusal = await expectRefusal(
    importReport(actor, { pasted, issuerUnitId: 'district', ...more }, testNow),
    'reportKnown',
  )
  return { keptId: refusal.kept?.keptId, issuerUnitId: 'district', ...more }
}

describe('a newer text of a known report', () => {
  it('is shown with the places in which it differs and what would become of the work, and nothing is imported', async () => {
    const { text, year, confirm, reportId } = await makeWorked()
    await confirm('建成执法监督平台')
    const newer = text
      .replace('42件', '45件')
      .replace('抽查300件', '抽查320件')
      .replace('10月底前完成执法人员轮训。', '')
    const view = await viewKnown(coordinator, await keep(coordinator, newer, { year }), testNow)
    expect(view?.known).toMatchObject({ id: reportId, importerName: 'coordinator', importedAt: testNow })
    expect(view?.count).toBe(3)
    const marked = view?.differences.map(({ older, newer }) =>
      [older, newer].map((side) =>
        side
          ?.filter(({ isChanged }) => isChanged)
          .map((part) => part.text)
          .join(),
      ),
    )
    expect(marked).toEqual([
      ['42', '45'],
      ['300', '320'],
      ['', undefined],
    ])
    expect(view?.outcome).toMatchObject({ kept: 4, confirmed: 1, changed: 1, gone: 1, added: 0 })
    expect(view?.goneTitles).toEqual([expect.stringContaining('轮训')])
  })

  it('takes its place: what stands on sentences that stayed is kept with its people, also what people cut or marked themselves', async () => {
    const worked = await makeWorked()
    const { text, year, reportId, of } = worked
    await worked.assign('建成执法监督平台', { leadUnitId: 'lead', handlerId: 'handler', standard: '通过验收' })
    await worked.confirm('建成执法监督平台')
    const before = await of('建成执法监督平台')
    const decided = spanOf('能放则放、该收则收。', text)
    const { marks } = await loadPlan(reportId)
    if (!marks.some(({ start }) => start === decided.start))
      await markSentence(coordinator, { reportId, ...decided, reason: '口号' }, testNow).catch(() => null)
    await rejectCommitment(
      coordinator,
      { reportId, commitmentId: (await of('每季度通报')).commitment?.id ?? '', reason: '常规工作' },
      testNow,
    )
    const { shortcomings } = await loadPlan(reportId)
    await writeCause(coordinator, { reportId, shortcomingId: shortcomings[0]?.id ?? '', cause: '编制不足' }, testNow)
    const newer = `前言一段，说明来由。\n${text.replace('42件', '45件')}`
    const { stamp } = await seePlan(reportId)
    const done = await replaceReport(
      coordinator,
      { pasted: newer, issuerUnitId: 'district', year, replacesId: reportId, stamp },
      testNow,
    )
    expect(done).toMatchObject({ reportId, changed: '0', gone: '0', added: '0' })
    const { report } = await viewPlan(coordinator, reportId, testNow)
    const plan = await loadPlan(reportId)
    for (const span of [...plan.commitments, ...plan.shortcomings, ...plan.marks])
      expect(newer.slice(span.start, span.end)).toBe(span.text)
    const after = await of('建成执法监督平台')
    expect(after.commitment).toMatchObject({ id: before.commitment?.id, status: 'confirmed' })
    expect(after.task).toMatchObject({ id: before.task?.id, leadUnitId: 'lead', handlerId: 'handler' })
    expect(after.standards).toEqual(before.standards)
    expect((await of('每季度通报')).commitment?.status).toBe('rejected')
    expect(plan.shortcomings[0]).toMatchObject({ id: shortcomings[0]?.id, cause: '编制不足', causeBy: 'coordinator' })
    expect(report).toMatchObject({ year, status: 'parsed', sectionEnd: newer.length })
  })

  it('leaves what was reworded to be looked at again: what a person wrote stays, the rest is read from the new words', async () => {
    const worked = await makeWorked()
    const { text, year, reportId, of } = worked
    await worked.assign('抽查300件', { leadUnitId: 'support', handlerId: 'supportHandler' })
    await worked.confirm('抽查300件')
    await worked.confirm('轮训')
    const before = await of('抽查300件')
    const newer = text
      .replace('组织两轮案卷评查，抽查300件。', '9月底前组织三轮案卷评查，抽查500件。')
      .replace('10月底前完成', '11月底前完成')
    await replaceReport(coordinator, { pasted: newer, issuerUnitId: 'district', year, replacesId: reportId }, testNow)
    const after = await of('抽查500件')
    expect(after.commitment).toMatchObject({ id: before.commitment?.id, status: 'proposed' })
    expect(after.commitment?.why[0]).toEqual({ rule: 'textChanged', words: '组织两轮案卷评查，抽查300件。' })
    expect(after.task).toMatchObject({ leadUnitId: 'support', handlerId: 'supportHandler', due: `${year + 1}-09-30` })
    expect(after.task?.requiredResult).toContain('抽查500件')
    expect((await of('轮训')).task?.due).toBe(`${year + 1}-11-30`)
    const { counts, cards } = await viewPlan(coordinator, reportId, testNow)
    expect(cards.filter(({ doubts }) => doubts.includes('textChanged'))).toHaveLength(2)
    expect(counts.doubtful).toBeGreaterThanOrEqual(2)
  })

  it('takes away what was left out, proposes what is new, and puts the text of before on record', async () => {
    const { text, year, reportId, of, confirm } = await makeWorked()
    await confirm('轮训')
    const newer = text.replace('10月底前完成执法人员轮训。', '8月底前建成涉企检查扫码系统。')
    const done = await replaceReport(
      coordinator,
      { pasted: newer, issuerUnitId: 'district', year, replacesId: reportId },
      testNow,
    )
    expect(done).toMatchObject({ gone: '1', added: '1', changed: '0' })
    expect((await of('轮训')).commitment).toBeUndefined()
    expect((await of('扫码系统')).task).toMatchObject({ due: `${year + 1}-08-31`, status: 'draft' })
    const positions = (await loadPlan(reportId)).tasks.map(({ position }) => position)
    expect(positions).toEqual(positions.map((_, index) => index + 1))
    const { past } = await viewAbout(coordinator, reportId)
    expect(past.map(({ endedAs }) => endedAs)).toEqual(['replaced'])
    const event = (await listEventsOf(reader(), 'report', reportId)).find(({ action }) => action === 'report.replace')
    expect(event?.after).toMatchObject({ kept: 5, gone: 1, added: 1 })
  })

  it('takes off leaders who do not lead the body that the newer text is of', async () => {
    const { text, year, reportId, of } = await makeWorked()
    await transaction((tx) =>
      tx.update(tasks).set({ leaderId: 'leader' }).where(eq(tasks.reportId, reportId)).returning(),
    )
    const input = { pasted: text.replace('42件', '46件'), year, replacesId: reportId }
    expect(await replaceReport(coordinator, { ...input, issuerUnitId: 'district' }, testNow)).toMatchObject({
      leaders: '0',
    })
    await transaction((tx) =>
      tx.update(tasks).set({ leaderId: 'foreignLeader' }).where(eq(tasks.reportId, reportId)).returning(),
    )
    const moved = { ...input, pasted: text.replace('42件', '47件'), issuerUnitId: 'lead', asChosen: true }
    expect(Number((await replaceReport(coordinator, moved, testNow)).leaders)).toBeGreaterThan(0)
    expect((await of('轮训')).task?.leaderId).toBeNull()
  })

  it('keeps a commitment that a person added where the reader saw none', async () => {
    const { text, year, reportId, of } = await makeWorked()
    const words = '（二）优化营商环境。'
    await addCommitment(coordinator, { reportId, ...spanOf(words, text) }, testNow)
    const { commitment } = await of(words)
    await replaceReport(
      coordinator,
      { pasted: text.replace('42件', '45件'), issuerUnitId: 'district', year, replacesId: reportId },
      testNow,
    )
    expect((await of(words)).commitment?.id).toBe(commitment?.id)
  })

  it('brings a confirmed plan back into review and tells its directors; a registered one stays, and says what to do instead', async () => {
    const { reportId } = await makeConfirmed()
    const { report } = await viewPlan(coordinator, reportId, testNow)
    const text = (await loadText(reportId)).replace('抽查300件', '抽查310件')
    const input = { pasted: text, issuerUnitId: 'district', year: report.year, replacesId: reportId }
    await replaceReport(coordinator, input, testNow)
    expect((await viewPlan(coordinator, reportId, testNow)).report.status).toBe('parsed')
    const told = (await reader().select().from(notifications)).filter(({ kind }) => kind === 'planReplaced')
    expect(told.map(({ userId }) => userId)).toContain('director')
    const { reportId: registered } = await makeConfirmed()
    await registerPlan(actorOf('director'), { reportId: registered, nonSecret: true }, testNow)
    const refusal = await expectRefusal(
      replaceReport(coordinator, { ...input, pasted: `${text}一。`, replacesId: registered }, testNow),
      'reportRegistered',
    )
    expect(refusal.facts).toEqual({ deed: 'replace' })
  })

  it('is refused over a plan that somebody changed since it was compared, and where the text is the very same', async () => {
    const { text, year, reportId, confirm } = await makeWorked()
    const { stamp } = await seePlan(reportId)
    await confirm('轮训')
    const input = { pasted: text.replace('42件', '45件'), issuerUnitId: 'district', year, replacesId: reportId }
    await expectRefusal(replaceReport(coordinator, { ...input, stamp }, testNow), 'planChanged')
    await expectRefusal(replaceReport(coordinator, { ...input, pasted: text }, testNow), 'reportDuplicate')
  })

  it('is refused where the text was replaced while this one was compared with it, though no plan was seen', async () => {
    const { text, year, reportId } = await makeWorked()
    const replace = (pasted: string) =>
      replaceReport(coordinator, { pasted, issuerUnitId: 'district', year, replacesId: reportId }, testNow)
    const done = await Promise.allSettled([replace(`前言。\n${text}`), replace(text.replace('42件', '45件'))])
    const refused = done.flatMap((each) => (each.status === 'rejected' ? [each.reason.code] : []))
    expect(refused).toEqual(['planChanged'])
  })
})

const loadText = async (reportId: string) =>
  (await reader().query.reports.findFirst({ where: (table, { eq }) => eq(table.id, reportId) }))?.text ?? ''

describe('what is known of a text', () => {
  it('is the report of the body and year, whatever it says, or one of another year that says nearly the same', async () => {
    const { year, text, reportId } = await makeWorked()
    const other = await keep(
      coordinator,
      `district单位${year}年法治政府建设补充报告\n二、下一步工作打算\n年底前修订手册。`,
      { year },
    )
    expect((await viewKnown(coordinator, other, testNow))?.known.id).toBe(reportId)
    const long = `${text}\n${Array.from({ length: 30 }, (_, index) => `第${index}项工作已经按要求推进到位。`).join('\n')}`
    await importReport(coordinator, { pasted: long, issuerUnitId: 'district', year: year + 1 }, testNow)
    await keep(coordinator, long.replace('第7项', '第柒项'), { year: 1950 })
    const apart = `district单位1951年法治政府建设年度报告\n二、下一步工作打算\n${year}月底前修订手册。`
    expect(
      (await importReport(coordinator, { pasted: apart, issuerUnitId: 'district', year: 1951 }, testNow)).reportId,
    ).toBeTruthy()
  })

  it('is kept beside it where the person says so', async () => {
    const { year, text } = await makeWorked()
    const kept = await keep(coordinator, text.replace('42件', '45件'), { year })
    expect((await importReport(coordinator, { ...kept, beside: true }, testNow)).reportId).toBeTruthy()
  })

  it('never tells a word of a report beyond the scope: another body’s office imports nearly the same text as if it were new', async () => {
    const { text, reportId } = await makeWorked()
    const foreign = actorOf('foreignCoordinator')
    const secret = text.replace('district单位', '').replace('42件', '45件')
    const input = { pasted: secret, issuerUnitId: 'elsewhere', year: 1952 }
    const made = await importReport(foreign, input, testNow)
    expect(made.reportId).not.toBe(reportId)
    const again = await keep(foreign, `${secret}又一句。`, { issuerUnitId: 'elsewhere', year: 1952 })
    expect((await viewKnown(foreign, again, testNow))?.known.id).toBe(made.reportId)
    await expectRefusal(replaceReport(foreign, { ...again, replacesId: reportId }, testNow), 'notFound')
    await expectRefusal(viewKnown(actorOf('handler'), again, testNow), 'notAllowed')
    await expectRefusal(viewKnown(coordinator, { ...again, issuerUnitId: 'district' }, testNow), 'keptFileGone')
  })
})
