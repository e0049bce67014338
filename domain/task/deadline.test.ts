import { describe, expect, it } from 'vitest'
import { completeDeadline, planOccurrences } from './deadline'
import { formatNumber } from './number'

const rule = { words: '', due: null, period: null }

describe('a deadline completed', () => {
  it('ends within the year on 31 December', () =>
    expect(completeDeadline({ ...rule, kind: 'withinYear', period: 'month' }, 2026)).toMatchObject({
      due: '2026-12-31',
      period: null,
    }))
  it('gives a recurring duty the year and keeps its period', () =>
    expect(completeDeadline({ ...rule, kind: 'recurring', period: 'month' }, 2026)).toMatchObject({
      due: '2026-12-31',
      period: 'month',
    }))
  it('asks an ongoing duty for feedback each quarter and gives it no end', () =>
    expect(completeDeadline({ ...rule, kind: 'ongoing', due: '2026-06-30' }, 2026)).toMatchObject({
      due: null,
      period: 'quarter',
    }))
  it('keeps a fixed day', () =>
    expect(completeDeadline({ ...rule, kind: 'fixed', due: '2026-06-30' }, 2026).due).toBe('2026-06-30'))
  it('leaves what nobody decided open', () =>
    expect(completeDeadline({ ...rule, kind: 'unset', due: '2026-06-30' }, 2026).due).toBeNull())
})

describe('the instances of a recurring duty', () => {
  const labels = (period: 'month' | 'quarter' | 'halfYear' | 'year', from = '2026-01-01') =>
    planOccurrences(period, 2026, from, new Map()).map(({ label }) => label)
  it('are named by their period', () => {
    expect(labels('month')).toHaveLength(12)
    expect(labels('month').at(0)).toBe('2026-01')
    expect(labels('quarter')).toEqual(['2026Q1', '2026Q2', '2026Q3', '2026Q4'])
    expect(labels('halfYear')).toEqual(['2026H1', '2026H2'])
    expect(labels('year')).toEqual(['2026'])
  })
  it('begin with the one that the day lies in', () =>
    expect(labels('quarter', '2026-03-31')).toEqual(['2026Q1', '2026Q2', '2026Q3', '2026Q4']))
  it('leave out what was over before', () =>
    expect(labels('quarter', '2026-04-01')).toEqual(['2026Q2', '2026Q3', '2026Q4']))
  it('are due five working days after their end, holidays not counted', () => {
    const special = new Map([['2026-04-06', 'holiday'] as const])
    expect(planOccurrences('quarter', 2026, '2026-01-01', special)[0]).toEqual({
      label: '2026Q1',
      end: '2026-03-31',
      due: '2026-04-08',
    })
  })
  it('end a leap February on the 29th', () =>
    expect(planOccurrences('month', 2028, '2028-02-10', new Map())[0]?.end).toBe('2028-02-29'))
  it('run over the turn of the year', () =>
    expect(planOccurrences('month', 2026, '2026-12-01', new Map())).toEqual([
      { label: '2026-12', end: '2026-12-31', due: '2027-01-07' },
    ]))
})

it('prints a number as documents do', () => expect(formatNumber('法督', 2026, 12)).toBe('法督〔2026〕12号'))
