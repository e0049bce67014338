import { beforeAll, describe, expect, it } from 'vitest'
import { reader } from '@/db/client'
import { findPlan } from '@/db/plan/find-plan'
import { findReport } from '@/db/report/find-report'
import { useTestDatabase } from '@/db/testing'
import { readChoices } from '@/domain/plan/ledger/choices'
import { visibleTo } from '@/domain/scope'
import { everything } from '@/domain/task/ledger'
import { writeCsvRows } from '@/formats/write-csv'
import { writeWorkbook } from '@/formats/write-xlsx'
import { readTable } from '@/formats/xlsx/read-table'
import { exportWorkbook } from '../../ledger/export-ledger'
import { confirmPlan } from '../../plan/confirm-plan'
import { registerPlan } from '../../plan/register-plan'
import { expectRefusal } from '../../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../../testing/make-district'
import { makeTask } from '../../testing/make-task'
import { listReports } from '../list-reports'
import { checkLedgerImport } from './check-ledger-import'
import { importLedger } from './import-ledger'
import { uploadLedger } from './upload-ledger'
import { writeLedgerTemplate } from './write-ledger-template'

useTestDatabase()
beforeAll(makeDistrict)
const coordinator = actorOf('coordinator')
const director = actorOf('director')

const heads = [
  '序号',
  '工作任务',
  '目标要求',
  '责任单位',
  '配合单位',
  '承办人',
  '办结时限',
  '完成标准',
  '进展情况',
  '完成比例',
  '状态',
  '备注',
]
type Row = (string | number | null)[]
const plain: Row[] = [
  [
    1,
    '建成监督平台',
    '接入12个部门',
    'lead',
    'support、other',
    'handler 88123456',
    '2026.6.30',
    '验收报告',
    '已接8个',
    '60%',
    '办理中',
    '要端口',
  ],
  [2, '修订清单', '', 'support单位', '', '', '2026年9月底前', '印发文件', '', '', '已办结', ''],
  [3, '学法', '每季度一次', 'lead', '', '', '每季度', '纪要', '', '', '', ''],
]

const book = (rows: Row[], head = heads, title = '2026年督办台账') =>
  writeWorkbook([{ name: '台账', title, columns: head.map((header) => ({ header, width: 12 })), rows }])
const upload = async (bytes: Uint8Array, name = '年度任务.xlsx', by = coordinator) =>
  (await uploadLedger(by, { name, bytes }, testNow)).keptId
const check = (keptId: string, choices = '', by = coordinator) =>
  checkLedgerImport(by, keptId, readChoices(new URLSearchParams(choices)), testNow)
const load = async (reportId: string) => {
  const report = await findReport(reader(), visibleTo(coordinator), reportId)
  return { report, plan: await findPlan(reader(), visibleTo(coordinator), reportId) }
}

describe('the import of a ledger', () => {
  it('reads no sign that turns the order of letters round, from a workbook or a CSV file', async () => {
    const turned = '建成\u202e监督\u2066平台'
    const csv = [heads, [1, turned, '', 'lead', '', '', '年内', '验收', '', '', '', '']]
      .map((row) => row.join(','))
      .join('\n')
    const { checked } = await check(await upload(new TextEncoder().encode(csv), '年度任务.csv'))
    expect(checked.rows.map(({ title }) => title)).toEqual(['建成监督平台'])
  })

  it('maps other people’s heads by their words and reads dates, percents and names', async () => {
    const { columns, checked, year, heads: found } = await check(await upload(await book(plain)))
    expect([found?.lastRow, year]).toEqual([2, 2026])
    expect(columns.map(({ field }) => field)).toEqual([
      ...[null, 'title', 'result', 'lead', 'supporting', 'handler', 'due'],
      ...['standards', 'progress', 'percent', 'status', 'note'],
    ])
    expect(checked.problems).toEqual([])
    expect(checked.rows.map(({ percent, values }) => [percent, values.leadUnitId, values.deadline?.due])).toEqual([
      [60, 'lead', '2026-06-30'],
      [null, 'support', '2026-09-30'],
      [null, 'lead', '2026-12-31'],
    ])
    expect(checked.rows[0]?.values).toMatchObject({ handlerId: 'handler', supportingIds: ['support', 'other'] })
    expect(checked.rows[1]?.values.deadline?.words).toBe('2026年9月底前')
    expect(checked.rows[2]?.values.deadline).toMatchObject({ kind: 'recurring', period: 'quarter' })
  })

  it('takes no row of totals for a task, and says which rows those are', async () => {
    const sums = [
      ['合计', 3, '', '', '', '', '', '', '', '53%', '', ''],
      ['', '总计：3项'],
    ]
    const { lines, totals, isOwnExport } = await check(await upload(await book([...plain, ...sums])))
    expect([lines.length, totals, isOwnExport]).toEqual([3, [6, 7], false])
  })

  it.each(['zh', 'en'] as const)(
    'knows the workbook that was exported here, in %s, by its own mark',
    async (locale) => {
      await makeTask()
      const bytes = await exportWorkbook(coordinator, { filter: everything, address: '' }, locale, testNow)
      const { lines, totals, isOwnExport } = await check(await upload(bytes, '督办台账.xlsx'))
      expect([lines.filter(({ texts }) => /^\d*$/.test(texts.title)), totals.length, isOwnExport]).toEqual([
        [],
        1,
        true,
      ])
    },
  )

  it('makes drafts that keep their source rows, which the office confirms and registers, and nothing is done by it', async () => {
    const keptId = await upload(await book(plain))
    const { reportId, tasks, parts } = await importLedger(coordinator, { keptId, choices: '' }, testNow)
    expect([tasks, parts]).toEqual([3, 1])
    const { report, plan } = await load(reportId)
    expect(report).toMatchObject({ year: 2025, status: 'parsed', fileName: '年度任务.xlsx' })
    for (const { start, end, text } of plan.commitments) expect(report?.text.slice(start, end)).toBe(text)
    expect(report?.text).toContain('第 3 行\t1\t建成监督平台\t接入12个部门\tlead')
    const [first, second] = plan.tasks
    expect(first).toMatchObject({ status: 'draft', percent: 60, latestProgress: '原台账：已接8个' })
    expect(second).toMatchObject({ status: 'draft', outcome: null, completedOn: null, note: '原台账记“已办结”' })

    await confirmPlan(coordinator, { reportId }, testNow)
    await registerPlan(director, { reportId, nonSecret: true }, testNow)
    const registered = (await load(reportId)).plan.tasks
    expect(registered.map(({ status, outcome }) => [status, outcome])).toEqual(Array(3).fill(['assigned', null]))
    expect(registered[0]).toMatchObject({ percent: 60, originalDue: '2026-06-30', latestProgress: '原台账：已接8个' })
  })

  it('tells every row that stands against it, and writes nothing until each is decided', async () => {
    const wrong: Row[] = [
      [1, '甲任务', '', '没有的局', '', '', '适时', '', '', '', '', ''],
      [2, '', '', 'lead', '', '', '', '', '', '', '', ''],
      [3, '乙任务', '', 'lead、support', '', '某某', '2026-06-31', '', '', '一半', '', ''],
      [4, '丙任务', '', 'lead', '', '', '', '', '', '', '', ''],
      [5, '丙任务', '', 'lead', '', '', '', '', '', '', '', ''],
    ]
    const keptId = await upload(await book(wrong))
    const { checked } = await check(keptId)
    expect(checked.problems.map(({ row, field, finding }) => [row, field, finding.code])).toEqual([
      [3, 'lead', 'unitUnknown'],
      [3, 'due', 'dueUnreadable'],
      [4, 'title', 'titleMissing'],
      [5, 'lead', 'leadSeveral'],
      [5, 'handler', 'handlerUnknown'],
      [5, 'due', 'dueImpossible'],
      [5, 'percent', 'percentUnreadable'],
      [7, 'title', 'twinInSheet'],
    ])
    const refused = await expectRefusal(importLedger(coordinator, { keptId, choices: '' }, testNow), 'ledgerNotReady')
    expect(refused.facts).toEqual({ count: 4 })

    const lead = checked.problems.find(({ finding }) => finding.code === 'leadSeveral')?.options[1]?.text ?? ''
    const choices = new URLSearchParams([
      ['a.3.lead', 'other'],
      ['a.3.due', '2026-12-31'],
      ['a.4.title', '@out'],
      ['a.5.lead', lead],
      ['a.5.handler', '@empty'],
      ['a.5.due', '2026-06-30'],
      ['a.5.percent', '50'],
      ['a.7.title', '@keep'],
    ]).toString()
    const { reportId, tasks } = await importLedger(coordinator, { keptId, choices }, testNow)
    expect(tasks).toBe(4)
    const { plan } = await load(reportId)
    expect(plan.tasks.map(({ leadUnitId, due, percent }) => [leadUnitId, due, percent])).toEqual([
      ['other', '2026-12-31', 0],
      ['support', '2026-06-30', 50],
      ['lead', null, 0],
      ['lead', null, 0],
    ])
    expect(plan.supporting.map(({ unitId }) => unitId)).toEqual(['lead'])
  })

  it('leaves the rows with a problem out only where a person says so, and names them', async () => {
    const rows: Row[] = [
      [1, '丁任务', '', 'lead', '', '', '年内', '印发', '', '', '', ''],
      [2, '戊任务', '', '没有的局', '', '', '年内', '印发', '', '', '', ''],
    ]
    const keptId = await upload(await book(rows))
    const { checked } = await check(keptId, 'skip=1')
    expect([checked.rows.length, checked.out, checked.problems]).toEqual([1, [4], []])
  })

  it('tells rows that the system has already, by number or by title and unit', async () => {
    const keptId = await upload(await book(plain))
    const codes = (await check(keptId)).checked.problems.map(({ finding }) => finding.code)
    expect(codes).toEqual(['twinKnown', 'twinKnown', 'twinKnown'])
    const [task] = (await load((await findFirst()) ?? '')).plan.tasks
    const numbered = await upload(await book([[task?.number ?? '', '别的任务']], ['编号', '任务名称']))
    expect((await check(numbered)).checked.problems[0]?.finding.code).toBe('numberKnown')
  })

  it('gives the same answer to a second press, and makes nothing twice', async () => {
    const keptId = await upload(await book([[1, '己任务', '', 'lead', '', '', '年内', '印发', '', '', '', '']]))
    const first = await importLedger(coordinator, { keptId, choices: '', requestId: 'press' }, testNow)
    expect(await importLedger(coordinator, { keptId, choices: '', requestId: 'press' }, testNow)).toEqual(first)
    await expectRefusal(
      importLedger(coordinator, { keptId, choices: '', requestId: 'other' }, testNow),
      'ledgerNotReady',
    )
  })

  it('makes a plan for every 200 rows', async () => {
    const rows = Array.from({ length: 201 }, (_, index): Row => [index + 1, `大表任务${index + 1}`, '', 'lead'])
    const keptId = await upload(await book(rows, ['序号', '任务名称', '目标要求', '牵头单位']), '大表.xlsx')
    const done = await importLedger(coordinator, { keptId, choices: '' }, testNow)
    expect([done.parts, done.tasks]).toEqual([2, 201])
    const { report, plan } = await load(done.reportId)
    expect([report?.title, plan.tasks.length]).toEqual(['2026年督办台账（大表，第 1 部分）', 200])
  })

  it('takes a CSV file in the encoding of an office, and its own template', async () => {
    const csv = writeCsvRows(['任务名称', '牵头单位', '完成时限'], [['庚任务', 'lead', '2026/6/30']])
    const { checked } = await check(await upload(csv, '台账.csv'))
    expect(checked.rows[0]?.values.deadline?.due).toBe('2026-06-30')
    const template = await writeLedgerTemplate(coordinator, 'zh', testNow)
    const sheets = await readTable(template, 'a.xlsx')
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['督办台账', '填表说明'])
    const { columns, sheet } = await check(await upload(template, '模板.xlsx'))
    expect(sheet.sheet).toBe('督办台账')
    expect(columns.every(({ field }) => field)).toBe(true)
  })

  it('belongs to who may import: not to units, not for a body elsewhere, not with another’s file', async () => {
    const keptId = await upload(await book(plain))
    await expectRefusal(upload(await book(plain), 'a.xlsx', actorOf('head')), 'notAllowed')
    await expectRefusal(check(keptId, '', actorOf('handler')), 'notAllowed')
    await expectRefusal(check(keptId, '', director), 'keptFileGone')
    await expectRefusal(check(keptId, 'unit=elsewhere'), 'choiceUnknown')
    await expectRefusal(writeLedgerTemplate(actorOf('head'), 'zh', testNow), 'notAllowed')
  })
})

/** The first report that the imports made. */
async function findFirst(): Promise<string | undefined> {
  const { years } = await listReports(coordinator, testNow)
  return years.flatMap(({ lines }) => lines).find(({ title }) => title.includes('年度任务'))?.id
}
