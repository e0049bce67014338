import { describe, expect, it } from 'vitest'
import { foldText } from '../../outline/fold-text'
import { readPlan } from '../../testing'
import { eventWords, feastWords } from './date-words'
import { timeWords } from './no-dates'
import { ongoingRules } from './ongoing-rules'
import { periodRules } from './period-rules'
import { readDeadline, readDeadlineCell } from './read-deadline'
import { recurringRules } from './recurring-rules'
import { yearRules } from './year-rules'

describe('a deadline', () => {
  const cases: [string, object][] = [
    ['6月底前公布清单', { kind: 'fixed', text: '6月底前', due: '2025-06-30' }],
    ['于9月15日前报送方案', { kind: 'fixed', due: '2025-09-15' }],
    ['2026年2月底前完成', { kind: 'fixed', due: '2026-02-28' }],
    ['三季度末前编制表单', { kind: 'fixed', due: '2025-09-30' }],
    ['上半年出台标准', { kind: 'fixed', due: '2025-06-30' }],
    ['2025年4月至6月开展自查', { kind: 'fixed', due: '2025-06-30' }],
    ['到2027年，覆盖率达到100%', { kind: 'fixed', due: '2027-12-31' }],
    ['用三年时间完成改造', { kind: 'fixed', due: '2027-12-31' }],
    ['年内建成平台', { kind: 'withinYear', due: '2025-12-31' }],
    ['年底前达标率100%', { kind: 'withinYear', due: '2025-12-31' }],
    ['2025年，完成换届', { kind: 'withinYear', due: '2025-12-31' }],
    ['每季度通报一次', { kind: 'recurring', period: 'quarter' }],
    ['每半年核查一次', { kind: 'recurring', period: 'halfYear' }],
    ['按月调度进展', { kind: 'recurring', period: 'month' }],
    ['长期坚持领导包案', { kind: 'ongoing' }],
    ['持续推进普法', { kind: 'ongoing' }],
    ['6月底前建成并持续推进', { kind: 'fixed', due: '2025-06-30' }],
    ['五一前完成整治', { kind: 'fixed', text: '五一前', due: '2025-04-30' }],
    ['七一前开展宣讲', { kind: 'fixed', due: '2025-06-30' }],
    ['国庆前开展检查', { kind: 'fixed', text: '国庆前', due: '2025-09-30' }],
    ['2026年国庆节前投入使用', { kind: 'fixed', due: '2026-09-30' }],
    ['元旦前完成清理', { kind: 'fixed', due: '2025-12-31' }],
    ['中秋前走访慰问', { kind: 'fixed', text: '中秋前' }],
    ['高考前开展检查', { kind: 'fixed', text: '高考前' }],
    ['春耕前完成修缮', { kind: 'fixed', text: '春耕前' }],
    ['逐步完善制度', { kind: 'unset', text: '' }],
    ['落实《2025年工作要点》', { kind: 'unset' }],
    ['败诉率比2024年下降2个百分点', { kind: 'unset' }],
    ['纳入年底考核体系', { kind: 'unset' }],
    ['对困难户每人每年补助800元', { kind: 'unset' }],
  ]
  for (const [words, expected] of cases)
    it(`of ${words}`, () => expect(readDeadline(foldText(words), 2025)).toMatchObject(expected))

  it('passes the gate by every word that a rule of its own knows', () => {
    const rules = [...Object.values(periodRules), ...Object.values(yearRules), ...Object.values(recurringRules)]
    const words = [...rules, ...Object.values(ongoingRules)].flatMap(({ fits }) => fits)
    expect(words.length).toBeGreaterThan(40)
    expect(words.filter((each) => !timeWords.pattern.test(each))).toEqual([])
    for (const event of `${eventWords}|${feastWords}`.replace('主?', '').replace('[季期]', '季').split('|'))
      expect(readDeadline(foldText(`${event.replace('?', '')}前完成整治`), 2025).kind, event).toBe('fixed')
  })

  it('in a cell of its own may be a bare word', () => {
    expect(readDeadlineCell('长期', 2025).kind).toBe('ongoing')
    expect(readDeadlineCell('2025.6', 2025).due).toBe('2025-06-30')
  })

  it('in a bracket covers the sentences before it', () => {
    const read = readPlan('（一）规范执法。修订手册。公开结果。（责任单位：县司法局；完成时限：10月底前）')
    expect(read.map(({ deadline }) => deadline.due)).toEqual(['2025-10-31', '2025-10-31'])
  })

  it('in a later sentence covers the measures above', () => {
    const read = readPlan('（一）规范执法。修订手册。公开结果。以上工作于8月底前完成。')
    expect(read.map(({ deadline }) => deadline.due)).toEqual(['2025-08-31', '2025-08-31'])
  })

  it('in a stage title covers the stage', () => {
    expect(readPlan('（一）自查阶段（2025年5月-7月）。各单位开展自查。')[0]?.deadline.due).toBe('2025-07-31')
  })
})
