import { describe, expect, test } from 'vitest'
import { readChoices } from './choices'
import { findField, findHeads } from './find-heads'
import { layOutLedger } from './lay-out-ledger'
import { listTotalRows, pickRows } from './pick-rows'
import { proposeColumns } from './propose-columns'
import { hasUnclearOnes, readPercent, scalePercents } from './read-percent'
import type { LedgerRow } from './read-row'
import { joinLines, tidyDate, tidyPerson } from './tidy-cell'
import { isTotalRow } from './total-row'

const merge = (row: number, column: number, lastRow: number, lastColumn: number) => ({
  row,
  column,
  lastRow,
  lastColumn,
})

describe('heads of a ledger', () => {
  test.each([
    [
      ['序号', '工作任务', '责任单位', '办结时限'],
      [null, 'title', 'lead', 'due'],
    ],
    [
      ['任务名称', '牵头单位', '责任单位'],
      ['title', 'lead', 'supporting'],
    ],
    [
      ['任务名称', '责任单位', '配合单位'],
      ['title', 'lead', 'supporting'],
    ],
    [
      ['事项', '主办单位', '协办单位', '截止时间'],
      ['title', 'lead', 'supporting', 'due'],
    ],
    [
      ['具体措施', '牵头单位', '完成时限'],
      ['title', 'lead', 'due'],
    ],
    [
      ['重点任务', '具体措施', '责任人', '承办人'],
      ['title', 'result', null, 'handler'],
    ],
    [
      ['任务', '责任人'],
      ['title', 'handler'],
    ],
    [
      ['任务名称 *', '完成时限（月底前）', '完成比例(%)'],
      ['title', 'due', 'percent'],
    ],
    [
      ['督办事项', '目前进展情况说明', '当前办理状态'],
      ['title', 'progress', 'status'],
    ],
    [
      ['任务名称', '原完成时限', '现完成时限'],
      ['title', 'originalDue', 'due'],
    ],
    [
      ['Task', 'Lead unit', 'Deadline', 'Remarks'],
      ['title', 'lead', 'due', 'note'],
    ],
  ])('%j are proposed as %j', (heads, fields) => {
    expect(proposeColumns(heads)).toEqual(fields)
  })

  test('are found below a title and notes, and stand in two rows where cells are merged', () => {
    const sheet = {
      sheet: '表',
      rows: [
        ['2026年任务台账'],
        ['填报单位：区司法局'],
        ['序号', '任务名称', '单位', '', '完成时限'],
        ['', '', '牵头单位', '配合单位', ''],
        ['1', '建成平台', '甲局', '乙局', '2026-06-30'],
      ],
      merges: [merge(0, 0, 0, 4), merge(2, 0, 3, 0), merge(2, 1, 3, 1), merge(2, 2, 2, 3), merge(2, 4, 3, 4)],
    }
    const heads = findHeads(sheet)
    expect(heads).toEqual({
      lastRow: 4,
      heads: ['序号', '任务名称', '单位 牵头单位', '单位 配合单位', '完成时限'],
    })
    const fields = proposeColumns(heads?.heads ?? [])
    expect(fields).toEqual([null, 'title', 'lead', 'supporting', 'due'])
    const [only] = pickRows(sheet, 4, fields)
    expect(only).toMatchObject({ row: 5, texts: { title: '建成平台', lead: '甲局', supporting: '乙局' } })
  })

  test('are where a person says, and nowhere in a sheet without known words', () => {
    const sheet = { sheet: '表', rows: [['甲', '乙'], ['一', '二'], ['任务名称', '备注'], ['三']] }
    expect(findHeads(sheet, 2)?.heads).toEqual(['一', '二'])
    expect(findHeads({ sheet: '封面', rows: [['关于印发台账的通知'], ['区政府办']] })).toBeNull()
  })
})

describe('rows of a ledger', () => {
  const fields = proposeColumns(['任务名称', '目标要求', '牵头单位', '备注'])

  test('a cell merged downwards holds for each row, an unmerged empty one for none', () => {
    const sheet = {
      sheet: '表',
      rows: [
        ['任务名称', '目标要求', '牵头单位'],
        ['甲', '一', '司法局'],
        ['', '二'],
        ['乙', '三', ''],
      ],
      merges: [merge(1, 0, 2, 0), merge(1, 2, 2, 2)],
    }
    expect(pickRows(sheet, 1, fields).map(({ row, texts }) => [row, texts.title, texts.result, texts.lead])).toEqual([
      [2, '甲', '一', '司法局'],
      [3, '甲', '二', '司法局'],
      [4, '乙', '三', ''],
    ])
  })

  test('a row drawn over all columns is the heading of those below it; an empty one is none', () => {
    const sheet = {
      sheet: '表',
      rows: [['任务名称'], ['一、健全制度'], ['甲'], [], ['二、规范执法'], ['乙']],
      merges: [merge(1, 0, 1, 3), merge(4, 0, 4, 3)],
    }
    expect(pickRows(sheet, 1, fields).map(({ row, texts }) => [row, texts.title, texts.heading])).toEqual([
      [3, '甲', '一、健全制度'],
      [6, '乙', '二、规范执法'],
    ])
  })
})

describe('rows that add up others', () => {
  test.each([
    [['合计', '', '', '', '36']],
    [['', '合 计', '36']],
    [['37', '总计：36项']],
    [['制度类小计', '12', '5', '40%']],
    [['Total', '', '=COUNTA(B2:B37)']],
    [['Sub-total', '3', '-']],
    [['合计（项）', '=COUNTA(B2:B37)', '=SUM(C2:C37)']],
    [['', '=SUBTOTAL(103,B2:B37)', '']],
    [['合计', '36', '已办结20项，在办16项', '完成率55%']],
  ])('%j is one', (cells) => expect(isTotalRow(cells)).toBe(true))

  test.each([
    [['36', '年度案件总计情况通报', '司法局']],
    [['', '合计划拨经费', '']],
    [['1', '小计', '司法局']],
    [['合计', '全区经费', '司法局']],
    [['1', '合计', '抽查案卷20件']],
    [['Total recall of the old licences', '']],
    [['12', '', '']],
    [['', '', '']],
  ])('%j is none', (cells) => expect(isTotalRow(cells)).toBe(false))

  test('become no tasks and no headings, at the foot or between groups, and are named by their rows', () => {
    const sheet = {
      sheet: '表',
      rows: [
        ['序号', '任务名称', '牵头单位'],
        ['1', '甲', '司法局'],
        ['小计', '1'],
        ['2', '乙', '财政局'],
        [],
        ['合计'],
      ],
      merges: [merge(5, 0, 5, 2)],
    }
    const fields = proposeColumns(sheet.rows[0] ?? [])
    expect(pickRows(sheet, 1, fields).map(({ texts }) => [texts.title, texts.heading])).toEqual([
      ['甲', ''],
      ['乙', ''],
    ])
    expect(listTotalRows(sheet, 1)).toEqual([3, 6])
  })
})

describe('cells of a ledger', () => {
  test.each([
    ['2026-06-30 00:00:00', '2026-06-30'],
    ['46203', '2026-06-30'],
    ['２０２６年６月３０日', '2026年6月30日'],
    ['12345', '12345'],
    ['6月底前', '6月底前'],
  ])('the date %s is %s', (text, tidied) => expect(tidyDate(text)).toBe(tidied))

  test.each([
    ['马骏 3308', '马骏'],
    ['孙悦（电话：0571-88123456）', '孙悦'],
    ['李  四', '李  四'],
    ['赵六13800000000', '赵六'],
  ])('the person %s is %s', (text, name) => expect(tidyPerson(text)).toBe(name))

  test.each([
    ['a person', tidyPerson, '马骏', ' ', 2_000],
    ['a person', tidyPerson, '马骏3308', ':', 2_000],
    ['a day', tidyDate, '2026', 'T', 50_000],
    ['lines', joinLines, '甲', ' ', 50_000],
    ['a head', findField, '任务', '(', 50_000],
  ] as const)('%s of signs without end is read at once', (_, read, before, sign, times) => {
    const from = performance.now()
    read(`${before}${sign.repeat(times)}乙`)
    expect(performance.now() - from).toBeLessThan(200)
  })

  test.each([
    [['0', '1', '1'], true],
    [['40%', '1'], true],
    [['60', '1'], false],
    [['0.6', '1'], false],
  ])('of %j the ones are unclear: %s', (texts, are) => expect(hasUnclearOnes(texts)).toBe(are))

  test.each([
    ['60%', 'points', 60],
    ['60', 'points', 60],
    ['1', 'points', 1],
    ['0.6', 'shares', 60],
    ['1', 'shares', 100],
    ['６０％', 'points', 60],
    ['百分之60', 'points', 60],
    ['120%', 'points', null],
    ['一半', 'points', null],
  ] as const)('%s in a column of %s is %s percent', (text, scale, percent) =>
    expect(readPercent(text, scale)).toBe(percent),
  )

  test('bare numbers are shares of one only where none is more and some is less', () => {
    expect(scalePercents(['0.5', '1', '', '30%'])).toBe('shares')
    expect(scalePercents(['0.5', '60'])).toBe('points')
    expect(scalePercents(['1', '0'])).toBe('points')
  })
})

test('the text of a ledger holds each promise exactly at its range, and below it the rows as they stood', () => {
  const row = (number: number, heading: string, title: string, result = '', source = '') =>
    ({ row: number, heading, title, result, source }) as LedgerRow
  const rows = [
    row(3, '一、制度', '甲', '甲\n要完成'),
    row(4, '一、制度', '乙', '丙'),
    row(5, '', '丁', '', '报告里的话。'),
  ]
  const laid = layOutLedger(rows, [{ row: 3, cells: ['1', '甲\n乙', ''] }], ['序号', '任务'], {
    title: '台账',
    rows: '原表各行',
    row: (facts) => `第 ${facts.row} 行`,
  })
  expect(laid.promises.map(({ text }) => text)).toEqual(['甲 要完成', '乙：丙', '报告里的话。'])
  for (const { start, end, text } of laid.promises) expect(laid.text.slice(start, end)).toBe(text)
  expect(laid.steps.map(({ heading, rows: held }) => [heading?.text, held])).toEqual([
    ['一、制度', [0, 1]],
    [undefined, [2]],
  ])
  expect(laid.text.slice(laid.section.end)).toBe('\n原表各行\n序号\t任务\n第 3 行\t1\t甲 乙')
})

test('choices of an address are read, and what it says wrongly counts as not said', () => {
  const search = new URLSearchParams(
    'sheet=1&head=x&year=2026&c.0=title&c.1=-&c.2=nonsense&c.x=lead&a.7.lead=甲局&a.x=1&skip=1',
  )
  expect(readChoices(search)).toEqual({
    ...{ sheet: 1, head: null, year: 2026, unitId: null, skips: true },
    columns: new Map([
      [0, 'title'],
      [1, null],
    ]),
    answers: new Map([['7.lead', '甲局']]),
  })
})
