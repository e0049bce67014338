import { describe, expect, it } from 'vitest'
import type { LedgerFacts } from './ledger-proves'
import { needsProof } from './needs-proof'

const said = (text: string, more: Partial<Parameters<typeof needsProof>[0]> = {}) =>
  needsProof({ text, isFirst: false, content: 1, ...more }, ['该项工作已于2026年6月26日办结。'])

describe('a sentence that tells of work done', () => {
  it.each([
    ['需要佐证', '点评意见逐条反馈。', {}, true],
    ['说的是没有办成的，不要佐证', '调解和解率未达到35%的目标。', {}, false],
    ['仍在办理的，不要佐证', '该项工作仍在办理。', {}, false],
    ['台账自己的话，不要佐证', '该项工作已于2026年6月26日办结', {}, false],
    ['段首的提领句，不要佐证', '涉企检查明显减少。', { isFirst: true }, false],
    ['段首带数字的，要佐证', '涉企检查减少24%。', { isFirst: true }, true],
    ['不在段首的提领句，要佐证', '涉企检查明显减少。', {}, true],
    ['说不足的部分，不要佐证', '执法力量偏弱。', { content: 2 }, false],
    ['说安排的部分，不要佐证', '10月底前抽查案卷30份。', { content: 4 }, false],
    ['英文同样', 'All notices were published.', {}, true],
    ['英文没有办成的', 'The target was not reached.', {}, false],
  ] as const)('%s', (_, text, more, expected) => {
    expect(said(text, more)).toBe(expected)
  })
})

describe('what the ledger itself proves', () => {
  const facts: LedgerFacts[] = [
    { daysLate: [3, 0], percent: 72, days: ['2026-03-31', '2026-04-03', null], standing: 'fulfilled' },
  ]
  const needs = (text: string) => needsProof({ text, isFirst: false, content: 1 }, [], facts)
  it.each([
    ['推迟的天数', '重大行政决策事项目录较原定推迟3天公布。', false],
    ['天数与日期', '目录4月3日公布，较原定推迟3天。', false],
    ['办结的日期', '该项工作于2026年4月3日认定办结。', false],
    ['比例', '各项任务完成72%。', false],
    ['天数不是台账的', '目录较原定推迟5天公布。', true],
    ['还有别的数字', '列入事项5项，较原定推迟3天公布。', true],
    ['还说了别的成效', '目录推迟3天公布，企业满意度明显提升。', true],
    ['别的日期', '目录5月1日公布，较原定推迟3天。', true],
    ['没有数字的成效', '点评意见逐条反馈。', true],
    ['英文', 'The list was published 3 days late, on 3 April 2026.', false],
    ['英文别的数字', 'The list of 5 was published 3 days late.', true],
  ])('%s', (_, text, expected) => expect(needs(text)).toBe(expected))

  it('is no ground for a result of which the ledger says otherwise', () => {
    expect(needsProof({ text: '已办结。', isFirst: false, content: 1 }, [], facts)).toBe(false)
    const open = facts.map((each) => ({ ...each, standing: 'open' as const }))
    expect(needsProof({ text: '已办结。', isFirst: false, content: 1 }, [], open)).toBe(true)
  })
})
