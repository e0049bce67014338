import { describe, expect, it } from 'vitest'
import { completeDeadline, type OccurrencePlan, owedDays, planOccurrences } from './deadline'
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

const plan = (some: Partial<OccurrencePlan>) =>
  planOccurrences({
    period: 'quarter',
    from: '2026-01-01',
    until: '2026-12-31',
    special: new Map(),
    withinOn: () => 5,
    ...some,
  })

describe('the instances of a recurring duty', () => {
  const labels = (period: 'month' | 'quarter' | 'halfYear' | 'year', from = '2026-01-01') =>
    plan({ period, from }).map(({ label }) => label)
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
    expect(plan({ special })[0]).toEqual({
      label: '2026Q1',
      start: '2026-01-01',
      end: '2026-03-31',
      due: '2026-04-08',
    })
  })
  it('are due as many days after as hold when their period ends', () => {
    const withinOn = (day: string) => (day < '2026-06-01' ? 5 : 2)
    expect(plan({ withinOn }).map(({ due }) => due)).toEqual(['2026-04-07', '2026-07-02', '2026-10-02', '2027-01-04'])
  })
  it('are there for each year of a duty that runs over several', () => {
    const several = plan({ period: 'halfYear', from: '2026-03-01', until: '2028-06-30' })
    expect(several.map(({ label }) => label)).toEqual(['2026H1', '2026H2', '2027H1', '2027H2', '2028H1'])
  })
  it('end with the duty', () =>
    expect(plan({ period: 'month', until: '2026-03-15' }).map(({ label }) => label)).toEqual([
      '2026-01',
      '2026-02',
      '2026-03',
    ]))
  it.each([
    ['its own last day', { due: '2028-06-30', numberYear: 2026 }, '2026-03-02', ['2026-03-02', '2028-06-30']],
    ['the end of the year without one', { due: null, numberYear: 2026 }, '2026-03-02', ['2026-03-02', '2026-12-31']],
    ['the end of this year, once begun', { due: null, numberYear: 2026 }, '2028-01-01', ['2028-01-01', '2028-12-31']],
    ['ten years ahead at most', { due: '9999-12-31', numberYear: 2026 }, '2026-03-02', ['2026-03-02', '2036-12-31']],
    ['the year of the plan alone', { due: null, numberYear: 2027 }, '2026-12-20', ['2027-01-01', '2027-12-31']],
  ])('are owed until %s', (_, task, today, [from, until]) => expect(owedDays(task, today)).toEqual({ from, until }))
  it('end a leap February on the 29th', () =>
    expect(plan({ period: 'month', from: '2028-02-10', until: '2028-12-31' })[0]?.end).toBe('2028-02-29'))
  it('run over the turn of the year', () =>
    expect(plan({ period: 'month', from: '2026-12-01' })).toEqual([
      { label: '2026-12', start: '2026-12-01', end: '2026-12-31', due: '2027-01-07' },
    ]))
})

it('prints a number as documents do', () => expect(formatNumber('法督', 2026, 12)).toBe('法督〔2026〕12号'))
