import { describe, expect, it } from 'vitest'
import { checkRow } from './check-row'
import { isMust, isUnreadable } from './finding'
import { followCells } from './follow-cells'
import { labelHandlers, labelUnits } from './label-offered'
import { readCells } from './read-cells'
import { readDue, writeDue } from './read-due'
import { sumUp } from './sum-up'
import { cells, testOffers as offers } from './testing'

const codesOf = (others: Parameters<typeof cells>[0]) =>
  readCells(cells(others), offers).findings.map(({ code }) => code)

describe('the cell of a unit', () => {
  it('is read by label, full name, short name, alias, or the end of one name alone', () => {
    for (const lead of ['区司法局', '云溪区司法局', '司法局', ' 区 司法局 '])
      expect(readCells(cells({ lead }), offers).values.leadUnitId).toBe('justice')
    expect(readCells(cells({ lead: '区府办' }), offers).values.leadUnitId).toBe('office')
  })
  it('asks where a name may be several, and says so where it is none', () => {
    const [finding] = readCells(cells({ lead: '市监局' }), offers).findings
    expect(finding).toMatchObject({ code: 'unitMany', facts: { text: '市监局', count: 2 } })
    expect(finding?.options.map(({ text }) => text)).toEqual(['区市场监管局', '市市场监管局云溪分局'])
    expect(codesOf({ lead: '区水利局' })).toEqual(['unitUnknown'])
  })
  it('holds several supporting units, and puts only the wrong one right', () => {
    const read = readCells(cells({ supporting: '区司法局，市监局;区府办' }), offers)
    expect(read.values.supportingIds).toEqual(['office'])
    expect(read.findings[0]?.options[0]?.text).toBe('区司法局、区市场监管局、区府办')
  })
})

describe('the cell of a handler', () => {
  it('takes people of the lead unit alone, and asks between two of one name', () => {
    expect(readCells(cells({ handler: '孙悦' }), offers).values.handlerId).toBe('sun')
    expect(codesOf({ handler: '张伟' })).toEqual(['handlerUnknown'])
    expect(codesOf({ lead: '区市场监管局', handler: '张伟' })).toEqual(['handlerMany'])
    expect(codesOf({ lead: '', handler: '孙悦' })).toEqual(['leadMissing', 'handlerUnknown'])
  })
})

describe('the cell of a date', () => {
  it('is read in every usual spelling', () => {
    for (const text of [
      '2026-06-30',
      '2026/6/30',
      '2026.6.30',
      '2026年6月30日',
      '6月30日',
      '６月30日前',
      '6月底',
      '上半年',
      '6月底前',
    ])
      expect([text, readDue(text, offers).deadline?.due]).toEqual([text, '2026-06-30'])
  })
  it('reads how often a duty comes back, as it writes it', () => {
    for (const text of ['每季度', '每月', '每半年', '长期，每季度', '每季度，至2026-10-31', '2026-12-31']) {
      const { deadline } = readDue(text, offers)
      expect(deadline && writeDue(deadline, offers)).toBe(text)
    }
    expect(readDue('年内', offers).deadline).toMatchObject({ kind: 'withinYear', due: '2026-12-31' })
    expect(readDue('每季度', offers).deadline).toMatchObject({
      kind: 'recurring',
      period: 'quarter',
      due: '2026-12-31',
    })
  })
  it('refuses a day that there is not, with a way out', () => {
    const [finding] = readCells(cells({ due: '2026-06-31', words: '上半年' }), offers).findings
    expect(finding).toMatchObject({ code: 'dueImpossible', facts: { text: '2026-06-31', month: 6 } })
    expect(finding?.options).toEqual([{ label: '2026-06-30', text: '2026-06-30' }])
    expect(readCells(cells({ due: '2月30日' }), offers).findings[0]?.options[0]?.text).toBe('2026-02-28')
    expect(codesOf({ due: '尽快' })).toEqual(['dueUnreadable'])
    expect(codesOf({ due: '9999-12-31' })).toEqual(['dueUnreadable'])
    for (const due of ['每月、至9999-12-31', '每月、至2026-02-30']) expect(codesOf({ due })).toEqual(['dueUnreadable'])
    expect(readCells(cells({ due: '每月、至2026年6月30日' }), offers).values.deadline?.due).toBe('2026-06-30')
    expect(codesOf({ due: '', words: '适时' })).toEqual(['dueMissing'])
  })
})

it('several standards stand in one cell, and numbers before them go', () => {
  expect(readCells(cells({ standards: '1. 印发方案；2、验收报告；' }), offers).values.standards).toEqual([
    '印发方案',
    '验收报告',
  ])
  expect(codesOf({ standards: ' ' })).toEqual(['standardMissing'])
})

describe('what follows from typing', () => {
  it('spells names and dates as the list does, and leaves what it cannot read', () => {
    const typed = { lead: '云溪区司法局', supporting: '区府办,市监局', due: '6月30日' }
    expect(followCells(cells(), typed, offers)).toEqual({
      lead: '区司法局',
      supporting: '区政府办公室、市监局',
      due: '2026-06-30',
    })
  })
  it('fills the day that deadline words say, unless a day is typed beside them', () => {
    expect(followCells(cells(), { words: '9月底前' }, offers)).toEqual({ words: '9月底前', due: '2026-09-30' })
    expect(followCells(cells(), { words: '9月底前', due: '9月1日' }, offers).due).toBe('2026-09-01')
    expect(followCells(cells(), { words: '适时' }, offers)).toEqual({ words: '适时' })
  })
  it('takes a handler of another unit out when the lead changes', () => {
    expect(followCells(cells({ handler: '孙悦' }), { lead: '区府办' }, offers)).toEqual({
      lead: '区政府办公室',
      handler: '',
    })
    expect(followCells(cells({ handler: '孙悦' }), { lead: '司法局' }, offers)).toEqual({ lead: '区司法局' })
  })
})

describe('before the rules of deadline words have come', () => {
  const without = { ...offers, readWords: undefined }
  it('all that a stored cell says is read, and words are said to be unread', () => {
    const readOf = (due: string) => readCells(cells({ due }), without)
    for (const due of ['2026-06-30', '6月30日', '每季度', '每月，至2026-09-30', '长期，每年'])
      expect(readOf(due).values.deadline, due).toEqual(readCells(cells({ due }), offers).values.deadline)
    expect(readOf('6月底').findings.map(({ code }) => code)).toEqual(['dueUnreadable'])
  })
})

describe('the checks of a row', () => {
  const context = {
    offers,
    today: '2026-06-15',
    special: new Map(),
    headUnitIds: new Set(['justice', 'office']),
    needsHead: true,
  }
  const facts = { isDoubtful: false, hasResult: true, vague: '' }
  const check = (others: Parameters<typeof cells>[0], more = {}) =>
    checkRow(cells(others), { ...facts, ...more }, context).findings.map(({ code }) => code)
  it('warn of dates that have passed or are near, and of units in which nobody can act', () => {
    expect(check({ due: '2026-06-01' })).toEqual(['duePast'])
    expect(check({ due: '2026-06-30' })).toEqual(['dueSoon'])
    expect(check({ due: '每季度' })).toEqual([])
    expect(check({ due: '年内', lead: '区市场监管局' })).toEqual(['noHead'])
    expect(check({ due: '年内', lead: '区府办' })).toEqual(['noHandler'])
    expect(check({ due: '年内', supporting: '市市场监管局云溪分局' })).toEqual(['nobody'])
  })
  it('warn of a standard that asks for process material alone', () => {
    expect(check({ due: '年内', standards: '会议照片；印发文件' })).toEqual(['processOnly'])
  })
  it('miss no head where the body does without the review of units', () => {
    const row = cells({ due: '年内', lead: '区市场监管局' })
    expect(checkRow(row, facts, { ...context, needsHead: false }).findings).toEqual([])
  })
  it('part what must be put right from what is worth a look, and what cannot be stored from what is missing', () => {
    const { findings } = checkRow(cells({ lead: '', due: '2026-06-01' }), { ...facts, isDoubtful: true }, context)
    expect(findings.filter(isMust).map(({ code }) => code)).toEqual(['leadMissing', 'doubtful'])
    expect(findings.filter(isUnreadable)).toEqual([])
  })
  it('add up over the table', () => {
    const rows = [cells({ handler: '孙悦', key: '重点' }), cells({ lead: '', standards: '甲；乙' })]
    expect(sumUp(rows.map((row) => checkRow(row, facts, context)))).toEqual({
      rows: 2,
      leads: 1,
      withoutLead: 1,
      handlers: 1,
      withoutHandler: 1,
      standards: 3,
      withoutStandard: 0,
      keyed: 1,
    })
  })
})

it('labels tell units and people of one name apart', () => {
  const unit = { aliases: [], shortName: '司法局' }
  expect(
    labelUnits([
      { ...unit, id: 'a', parentId: null, name: '甲县', shortName: '甲县' },
      { ...unit, id: 'b', parentId: 'a', name: '甲县司法局' },
      { ...unit, id: 'c', parentId: 'a', name: '乙县司法局' },
    ]).map(({ label }) => label),
  ).toEqual(['甲县', '甲县司法局', '乙县司法局'])
  const person = { name: '张伟', unitId: 'u' }
  expect(
    labelHandlers([
      { ...person, userId: '1', post: '一科' },
      { ...person, userId: '2', post: '二科' },
    ]).map(({ label }) => label),
  ).toEqual(['张伟(一科)', '张伟(二科)'])
})
