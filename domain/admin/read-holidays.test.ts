import { describe, expect, it } from 'vitest'
import { Refusal } from '../refusal'
import { readHolidays } from './read-holidays'

const words = { holiday: ['放假', 'holiday'], workday: ['上班', 'workday'] }
const codeOf = (text: string): string => {
  try {
    readHolidays(text, 2027, words)
    return 'passes'
  } catch (error) {
    return error instanceof Refusal ? `${error.code} ${'line' in error.facts ? error.facts.line : ''}`.trim() : 'other'
  }
}

describe("reading a year's holidays", () => {
  it('takes single days and ranges in several writings', () => {
    const days = readHolidays(
      '2027-01-01 至 2027-01-03 放假 元旦\n\n2027/2/6 上班 春节\n2027.10.1 holiday',
      2027,
      words,
    )
    expect(days.map(({ day, kind, name }) => `${day} ${kind} ${name}`.trim())).toEqual([
      '2027-01-01 holiday 元旦',
      '2027-01-02 holiday 元旦',
      '2027-01-03 holiday 元旦',
      '2027-02-06 workday 春节',
      '2027-10-01 holiday',
    ])
  })

  it('names the line that it cannot read', () => {
    expect(codeOf('2027-01-01 放假\n2027-02-30 放假')).toBe('holidayLine 2')
    expect(codeOf('2027-01-01 休息')).toBe('holidayLine 1')
    expect(codeOf('2027-01-05 至 2027-01-01 放假')).toBe('holidayLine 1')
    expect(codeOf('2026-01-01 放假')).toBe('holidayYear 1')
    expect(codeOf('2027-01-01 放假\n2027-01-01 上班')).toBe('holidayTwice 2')
    expect(codeOf(' \n')).toBe('holidaysEmpty')
  })
})
