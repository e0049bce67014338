import { beforeAll, expect, test, vi } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { readFile } from '@/db/files/file-store'
import { addMembershipRow } from '@/db/people/memberships'
import { findReport } from '@/db/report/find-report'
import { useTestDatabase } from '@/db/testing'
import type { Actor } from '@/domain/people'
import { visibleTo } from '@/domain/scope'
import { makeDocx, paragraph } from '@/formats/testing/make-docx'
import { makePdf } from '@/formats/testing/make-pdf'
import { writeWorkbook } from '@/formats/write-xlsx'
import { dictionaryOf } from '@/i18n'
import { sayRefusal } from '@/i18n/say-refusal'
import { markSection } from '../plan/mark-section'
import { viewPlan } from '../plan/view-plan'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { loadPlan } from '../testing/make-plan'
import { importReport } from './import-report'
import { readOriginal } from './read-original'
import { viewImport } from './view-import'

// Scans have tests of their own.
vi.mock('@/formats/scan/find-recognizer', () => ({ findRecognizer: () => null }))

useTestDatabase()
beforeAll(makeDistrict)

const coordinator = actorOf('coordinator')
const encode = (text: string) => new TextEncoder().encode(text)
const importText = (text: string, more = {}) =>
  importReport(coordinator, { bytes: encode(text), fileName: '报告.txt', ...about, ...more }, testNow)
const about = { issuerUnitId: 'district', year: 2025, beside: true }

let count = 0
const write = (steps = '（一）深化执法改革。上半年建成执法监督平台，接入12个部门。每季度开展一次案卷评查。') => {
  count += 1
  return [
    `某区人民政府2025年法治政府建设年度报告${count}`,
    '一、2025年工作情况',
    '全年审查行政规范性文件42件。',
    '二、存在的不足',
    '一是执法力量偏弱，案卷质量不高。二是涉企检查统筹不够。',
    ...(steps ? ['三、下一步工作打算', steps] : []),
  ].join('\n')
}

test('an import keeps the original and makes proposed commitments with a draft task each, dated for the year after', async () => {
  const text = write()
  const { reportId } = await importText(text)
  const report = await findReport(reader(), visibleTo(coordinator), reportId)
  expect(report).toMatchObject({
    status: 'parsed',
    year: 2025,
    issuerUnitId: 'district',
    fileName: '报告.txt',
    fileType: 'txt',
  })
  expect(await readFile(report?.fileHash ?? '')).toEqual(Buffer.from(encode(text)))
  const plan = await loadPlan(reportId)
  expect(plan.commitments.map((each) => each.text)).toEqual([
    '上半年建成执法监督平台，接入12个部门。',
    '每季度开展一次案卷评查。',
  ])
  for (const span of [...plan.commitments, ...plan.shortcomings, ...plan.marks])
    expect(report?.text.slice(span.start, span.end)).toBe(span.text)
  expect(plan.commitments.every(({ status }) => status === 'proposed')).toBe(true)
  expect(plan.tasks[0]).toMatchObject({
    status: 'draft',
    number: null,
    due: '2026-06-30',
    drafterId: 'coordinator',
    position: 1,
  })
  expect(plan.tasks[1]).toMatchObject({ deadlineKind: 'recurring', period: 'quarter', due: '2026-12-31' })
  expect(plan.tasks[0]?.requiredResult).toBe(plan.commitments[0]?.text)
  expect(plan.shortcomings).toHaveLength(2)
  expect((await listEventsOf(reader(), 'report', reportId)).map(({ action }) => action)).toEqual(['report.import'])
})

test('pasted text is kept as a text file; downloading it writes an event', async () => {
  const text = write()
  const { reportId } = await importReport(coordinator, { pasted: text, ...about, title: '粘贴的报告' }, testNow)
  const original = await readOriginal(actorOf('auditor'), reportId, testNow)
  expect(original.fileName).toBe('粘贴的报告.txt')
  expect(new TextDecoder().decode(original.bytes)).toBe(text)
  const actions = (await listEventsOf(reader(), 'report', reportId)).map(({ action }) => action)
  expect(actions).toEqual(['report.import', 'report.download'])
  await expectRefusal(readOriginal(actorOf('handler'), reportId, testNow), 'notFound')
  await expectRefusal(readOriginal(actorOf('admin'), reportId, testNow), 'notAllowed')
})

test('a Word file gives the same commitments as its text, and is known as the same report', async () => {
  const text = write()
  const bytes = await makeDocx(
    text
      .split('\n')
      .map((line) => paragraph(line))
      .join(''),
  )
  const { reportId } = await importReport(coordinator, { bytes, fileName: '报告.docx', ...about }, testNow)
  expect((await loadPlan(reportId)).commitments.map((each) => each.text)).toHaveLength(2)
  await expectRefusal(importText(text), 'reportDuplicate')
})

test('the same report is refused with the way to the first one, whatever the blanks in it', async () => {
  const text = write()
  const { reportId } = await importText(text)
  const refusal = await expectRefusal(importText(text.replaceAll('\n', '\n\n　　')), 'reportDuplicate')
  expect(refusal.facts).toMatchObject({ reportId, at: testNow })
})

test('the same form sent twice imports once', async () => {
  const text = write()
  const twice = await Promise.all([importText(text, { requestId: 'x' }), importText(text, { requestId: 'x' })])
  expect(twice[0]).toEqual(twice[1])
})

test('a year or issuer that is not recognised is asked for without losing the file', async () => {
  const text = write().replace('2025年法治政府建设年度报告', '法治政府建设年度报告').replaceAll('2025年', '全年')
  const bytes = encode(text)
  const first = await expectRefusal(
    importReport(coordinator, { bytes, fileName: '上报稿.txt' }, testNow),
    'issuerUnknown',
  )
  expect(first.field).toBe('issuerUnitId')
  const keptId = first.kept?.keptId
  expect(first.kept?.fileName).toBe('上报稿.txt')
  const again = { keptId, issuerUnitId: 'district', beside: true }
  expect((await expectRefusal(importReport(coordinator, again, testNow), 'yearUnknown')).field).toBe('year')
  await expectRefusal(importReport(coordinator, { ...again, year: 25 }, testNow), 'yearWrong')
  const { reportId } = await importReport(coordinator, { ...again, year: 2025 }, testNow)
  const { report } = await viewPlan(coordinator, reportId, testNow)
  expect(report.fileName).toBe('上报稿.txt')
})

test("a kept file is its uploader's alone, and a hash that nobody kept is said to be gone", async () => {
  const refusal = await expectRefusal(
    importReport(coordinator, { bytes: encode(write()), fileName: 'a.txt' }, testNow),
    'issuerUnknown',
  )
  const theirs = { keptId: refusal.kept?.keptId, ...about }
  await expectRefusal(importReport(actorOf('director'), theirs, testNow), 'keptFileGone')
  await expectRefusal(importReport(coordinator, { keptId: 'f'.repeat(64), ...about }, testNow), 'keptFileGone')
})

test('a report is filed under another body than its text names once a person says so, and unasked where it names none that is known', async () => {
  const text = write().replace(/^.*\n/, 'support单位2025年法治政府建设年度报告\n')
  const refusal = await expectRefusal(importText(text), 'issuerOther')
  expect([refusal.field, refusal.facts]).toEqual(['asChosen', { named: 'support单位', chosen: 'district单位' }])
  const again = { keptId: refusal.kept?.keptId, ...about, asChosen: true }
  const { reportId } = await importReport(coordinator, again, testNow)
  expect(await findReport(reader(), visibleTo(coordinator), reportId)).toMatchObject({ issuerUnitId: 'district' })
  await importText(write())
})

test('a report without next steps is imported once a person says so, with nothing invented; the section can be marked by hand', async () => {
  const text = write('')
  const refusal = await expectRefusal(importText(text), 'stepsNotFound')
  expect(refusal.field).toBe('withoutSteps')
  const { reportId } = await importReport(
    coordinator,
    { keptId: refusal.kept?.keptId, ...about, withoutSteps: true },
    testNow,
  )
  const page = await viewPlan(coordinator, reportId, testNow)
  expect(page.cards).toEqual([])
  expect(page.report.sectionStart).toBeNull()
  const line = page.lines.find((each) => each.text.startsWith('全年审查'))
  await markSection(coordinator, { reportId, start: line?.start ?? 0, end: line?.end ?? 0 }, testNow)
  const marked = await viewPlan(coordinator, reportId, testNow)
  expect(marked.report).toMatchObject({ sectionStart: line?.start, sectionEnd: line?.end })
  expect(marked.cards.map((card) => [card.text, card.status])).toEqual([['全年审查行政规范性文件42件。', 'proposed']])
})

test('what of a file is not in its text is asked about before the report is taken in, and kept with it', async () => {
  const run = (text: string, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`
  const lines = write().split('\n')
  const body = lines.map((line) => paragraph(line)).join('')
  const bytes = await makeDocx(
    `${body}<w:p>${run('3月底前', '<w:strike/>')}${run('年底前办结。', '<w:vertAlign w:val="superscript"/>')}</w:p>`,
  )
  const file = { bytes, fileName: '稿.docx', ...about }
  const refusal = await expectRefusal(importReport(coordinator, file, testNow), 'textLeftOut')
  expect(refusal.field).toBe('withoutParts')
  expect(sayRefusal(refusal, dictionaryOf('zh'))).toContain('删除线的文字 1 处（“3月底前”）')
  const again = { keptId: refusal.kept?.keptId, ...about, withoutParts: true }
  const { reportId } = await importReport(coordinator, again, testNow)
  const { report } = await viewPlan(coordinator, reportId, testNow)
  expect(report.leftOut).toEqual([
    { kind: 'struck', pieces: 1, characters: 4, samples: [{ place: lines.length + 1, words: '3月底前' }] },
  ])
  const plain = await importText(write())
  expect((await viewPlan(coordinator, plain.reportId, testNow)).report.leftOut).toBeNull()
})

test('a plan in which no promise was found is asked about', async () => {
  const text = write('特此报告。')
  expect((await expectRefusal(importText(text), 'stepsEmpty')).field).toBe('withoutSteps')
  await importText(text, { withoutSteps: true })
})

test('bad files are refused each with its own code at the file field, and nothing is stored', async () => {
  const load = (bytes: Uint8Array, fileName: string) =>
    importReport(coordinator, { bytes, fileName, ...about }, testNow)
  const before = await transaction(async (tx) => (await tx.query.reports.findMany()).length)
  expect((await expectRefusal(load(new Uint8Array(), '空.docx'), 'fileEmpty')).field).toBe('file')
  await expectRefusal(load(new Uint8Array(30 * 1024 * 1024), '大.pdf'), 'fileTooLarge')
  await expectRefusal(
    load(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]), '照片.docx'),
    'fileWrongType',
  )
  await expectRefusal(load(Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0]), '断.docx'), 'fileDamaged')
  const locked = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ])
  await expectRefusal(load(locked, '加密.docx'), 'fileEncrypted')
  await expectRefusal(load(makePdf([[]]), '扫描.pdf'), 'fileWithoutText')
  await expectRefusal(load(makePdf([[{ text: 'report', left: 72, y: 100 }]]).slice(0, 60), '断.pdf'), 'fileDamaged')
  await expectRefusal(importReport(coordinator, about, testNow), 'sourceMissing')
  expect(
    (await expectRefusal(importReport(coordinator, { pasted: '   ', ...about }, testNow), 'sourceMissing')).field,
  ).toBe('file')
  expect(await transaction(async (tx) => (await tx.query.reports.findMany()).length)).toBe(before)
})

test('a workbook is asked about, and then read as the table of a plan', async () => {
  const heads = ['工作任务', '责任单位', '完成时限']
  const columns = heads.map((header) => ({ header, width: 20 }))
  const tasks = [
    ['开展行政执法案卷评查2次', '区司法局', '2026年6月底前'],
    ['新增行政复议窗口3个', '区司法局', '2026年9月底前'],
  ]
  const bytes = await writeWorkbook([{ name: '任务分解表', columns, rows: tasks }])
  const asked = await expectRefusal(importReport(coordinator, { bytes, fileName: '任务.xlsx' }, testNow), 'sheetGiven')
  expect(asked.field).toBe('asTable')
  const again = { keptId: asked.kept?.keptId, asTable: true, withoutSteps: true, ...about }
  const { reportId } = await importReport(coordinator, again, testNow)
  const { commitments } = await loadPlan(reportId)
  expect(commitments.map(({ text }) => text)).toEqual(tasks.map((row) => expect.stringContaining(row[0] ?? '')))
})

test('an import is for reviewers, and into their own bodies alone', async () => {
  await expectRefusal(importReport(actorOf('handler'), { pasted: write(), ...about }, testNow), 'notAllowed')
  await expectRefusal(viewImport(actorOf('leader'), testNow), 'notAllowed')
  await expectRefusal(importText(write(), { issuerUnitId: 'elsewhere' }), 'issuerUnknown')
  expect(await listOffered(coordinator)).not.toContain('elsewhere')
})

const listOffered = async (actor: Actor) =>
  (await viewImport(actor, testNow)).flatMap(({ units }) => units.map(({ id }) => id))

test('somebody who sits in a bureau imports for every body they act for, in the capacity that acts for it', async () => {
  const own = actorOf('head')
  const held = { userId: own.userId, post: '', fromDay: '2020-01-01', toDay: null }
  await transaction(async (tx) => {
    await addMembershipRow(tx, { ...held, id: 'bureau', unitId: 'lead', role: 'coordinator' })
    await addMembershipRow(tx, { ...held, id: 'government', unitId: 'district', seatId: 'lead', role: 'coordinator' })
  })
  const bureau: Actor = { ...own, role: 'coordinator', membershipId: 'bureau' }
  expect(await listOffered(bureau)).toEqual(['lead', 'district', 'support', 'other'])
  const { reportId, membershipId } = await importReport(bureau, { pasted: write(), ...about }, testNow)
  expect(membershipId).toBe('government')
  expect((await findReport(reader(), visibleTo(coordinator), reportId))?.issuerUnitId).toBe('district')
  const [event] = await listEventsOf(reader(), 'report', reportId)
  expect(event).toMatchObject({ unitId: 'district', role: 'coordinator', userId: own.userId })
})

test.each([
  [
    'an interview',
    '记者：今年有哪些安排？\n局长：我们将推进网上办理，6月底前实现全程网办。\n局长：我们将每季度组织座谈会。',
  ],
  ['a tender paper', '招标公告\n一、采购记录仪120台，合同签订后30日内交货。\n二、供应商应在3月1日前提交投标文件。'],
  ['a price list', 'Price list\nWaxing must be booked by 5 pm\nWe will refund deposits within 14 days.'],
])('%s is asked about before it is taken whole as a plan', async (_, text) => {
  const refusal = await expectRefusal(importText(text), 'planUnsaid')
  expect(refusal.field).toBe('asPlan')
  const { reportId } = await importReport(
    coordinator,
    { keptId: refusal.kept?.keptId, ...about, asPlan: true },
    testNow,
  )
  expect((await loadPlan(reportId)).commitments.length).toBeGreaterThan(0)
})

test('a plan that says so by its title, a heading or who and when is not asked about', async () => {
  for (const text of [
    '柳湾区2026年普法工作方案\n一、主要任务\n1.举办讲座12场。',
    '下一步工作打算\n举办讲座12场。修订清单2项。',
    write(),
  ])
    await importText(text, { issuerUnitId: 'district', beside: true })
})
