import { describe, expect, it } from 'vitest'
import { Refusal } from '@/domain/refusal'
import { isReplaceable, planMilestones, reachedPercent, type StageRow } from './milestone'
import { stateOfOccurrence } from './occurrence'
import { createOccurrence } from './testing'

const today = '2026-03-02'
const task = { due: '2026-12-31', period: null }
const row = (label: string, day: string, weight: number | null = null): StageRow => ({ label, day, weight })
const plan = (rows: StageRow[], over: object = {}) => planMilestones(rows, { task, kept: [], today, ...over })
const refusalOf = (rows: StageRow[], over: object = {}): [string, string | undefined] => {
  try {
    plan(rows, over)
  } catch (error) {
    if (error instanceof Refusal) return [error.code, error.field]
    throw error
  }
  throw new Error('nothing was refused')
}
const two = [row('试点', '2026-06-30'), row('推开', '2026-12-31')]

describe('milestones', () => {
  it('are shared out evenly where nobody weighs them, and blank rows mean nothing', () => {
    const planned = plan([...two, row('', ''), row('验收', '2026-12-31')])
    expect(planned.map(({ label, due, weight }) => [label, due, weight])).toEqual([
      ['试点', '2026-06-30', 33],
      ['推开', '2026-12-31', 33],
      ['验收', '2026-12-31', 34],
    ])
  })

  it.each<[string, StageRow[], object, [string, string]]>([
    ['none', [row('', '')], {}, ['milestonesNone', 'label.0']],
    ['one of a recurring duty', two, { task: { due: null, period: 'quarter' } }, ['milestonesRecurring', '']],
    ['one without a name', [row('', ''), row('', '2026-06-30')], {}, ['milestoneUnnamed', 'label.1']],
    ['two of one name', [row('试点', '2026-06-30'), row('试点', '2026-07-01')], {}, ['milestoneTwice', 'label.1']],
    [
      'one named as one kept',
      two,
      { kept: [createOccurrence({ label: '推开', weight: 40 })] },
      ['milestoneTwice', 'label.1'],
    ],
    ['one without a day', [row('试点', '')], {}, ['milestoneDayMissing', 'day.0']],
    ['one before today', [row('试点', '2026-03-01')], {}, ['milestoneDayOutside', 'day.0']],
    ['one behind the due day', [row('试点', '2027-01-01')], {}, ['milestoneDayOutside', 'day.0']],
    [
      'one weight of two',
      [row('试点', '2026-06-30', 40), two[1] as StageRow],
      {},
      ['milestoneWeightMissing', 'weight.1'],
    ],
    ['a weight of nothing', [row('试点', '2026-06-30', 0)], {}, ['milestoneWeightMissing', 'weight.0']],
    [
      'weights beside 100',
      [row('试点', '2026-06-30', 60), row('推开', '2026-12-31', 60)],
      {},
      ['milestoneWeights', 'weight.0'],
    ],
    [
      'weights beside what is left',
      [row('推开', '2026-12-31', 100)],
      { kept: [createOccurrence({ weight: 40 })] },
      ['milestoneWeights', 'weight.0'],
    ],
  ])('refuse %s at its field', (_, rows, over, [code, field]) => {
    expect(refusalOf(rows, over)).toEqual([code, field || undefined])
  })

  it('can be set for today and for the due day, and have no end where the task has none', () => {
    expect(plan([row('试点', today), row('推开', '2026-12-31')])).toHaveLength(2)
    expect(plan([row('试点', '2031-01-01')], { task: { due: null, period: null } })).toHaveLength(1)
  })

  it('count by weight once they are reported', () => {
    const stages = [createOccurrence({ weight: 30, filedOn: today }), createOccurrence({ filedOn: null, weight: 70 })]
    expect(reachedPercent(stages)).toBe(30)
    expect(reachedPercent([createOccurrence({ weight: null, filedOn: today })])).toBeNull()
  })

  it('are to come until their day, though they can be reported before it', () => {
    const stage = createOccurrence({ filedOn: null, weight: 50, start: today, end: '2026-06-30', due: '2026-06-30' })
    const on = (day: string) => stateOfOccurrence(stage, { today: day, occurrenceRedBefore: '2026-01-01' })
    expect([on(today), on('2026-06-30'), on('2026-07-01')]).toEqual(['toCome', 'due', 'late'])
  })

  it('are not taken away once their day has passed or anything was said about them', () => {
    const stage = createOccurrence({ filedOn: null, weight: 50, due: '2026-06-30' })
    expect(isReplaceable(stage, '2026-06-30')).toBe(true)
    expect(isReplaceable(stage, '2026-07-01')).toBe(false)
    for (const over of [{ filedOn: today }, { sentBackNote: '重报' }, { explanation: '暴雨' }, { weight: null }])
      expect(isReplaceable({ ...stage, ...over }, today)).toBe(false)
  })
})
