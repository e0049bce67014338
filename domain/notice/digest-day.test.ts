import { describe, expect, it } from 'vitest'
import type { SpecialDays } from '../calendar'
import { digestSpan, findDigestDay, findDueMark, isDigestOver } from './digest-day'

const special: SpecialDays = new Map([
  ['2027-01-01', 'holiday'],
  ['2026-10-01', 'holiday'],
  ['2026-10-02', 'holiday'],
  ['2026-10-05', 'holiday'],
  ['2026-10-06', 'holiday'],
  ['2026-10-07', 'holiday'],
  ['2026-10-10', 'workday'],
])

describe('the digest of a working day', () => {
  it.each([
    ['a minute before half past eight', '2026-09-15T08:29:59+08:00', null],
    ['at half past eight', '2026-09-15T08:30:00+08:00', '2026-09-15'],
    ['the same instant said in New York', '2026-09-14T20:30:00-04:00', '2026-09-15'],
    ['the same instant said in UTC', '2026-09-15T00:30:00Z', '2026-09-15'],
    ['held up until the afternoon', '2026-09-15T17:59:59+08:00', '2026-09-15'],
    ['in the evening no more', '2026-09-15T18:00:00+08:00', null],
    ['a Saturday', '2026-09-19T09:00:00+08:00', null],
    ['a working Saturday', '2026-10-10T09:00:00+08:00', '2026-10-10'],
    ['a holiday on a Thursday', '2026-10-01T09:00:00+08:00', null],
    ['31 December', '2026-12-31T08:30:00+08:00', '2026-12-31'],
    ['half an hour into New Year', '2026-12-31T16:30:00Z', null],
    ['New Year', '2027-01-01T09:00:00+08:00', null],
    ['29 February', '2028-02-29T09:00:00+08:00', '2028-02-29'],
  ])('%s', (_, now, day) => {
    expect(findDigestDay(new Date(now).toISOString(), special)).toBe(day)
  })

  it('tells of its own day alone', () => {
    expect(isDigestOver('2026-12-31', '2026-12-31T15:59:59.999Z')).toBe(false)
    expect(isDigestOver('2026-12-31', '2026-12-31T16:00:00.000Z')).toBe(true)
  })
})

describe('a due day is spoken of', () => {
  it.each([
    ['a month before', '2026-10-15', '2026-09-15', 30],
    ['a week before', '2026-09-22', '2026-09-15', 7],
    ['three days before', '2026-09-18', '2026-09-15', 3],
    ['on the day before', '2026-09-16', '2026-09-15', 1],
    ['not between', '2026-09-20', '2026-09-15', null],
    ['not on the day itself, which is asked of people', '2026-09-15', '2026-09-15', null],
    ['not once it is over', '2026-09-14', '2026-09-15', null],
    ['on Monday for the mark of the Saturday', '2026-09-22', '2026-09-21', 1],
    ['on Monday for a mark of three days on Sunday', '2026-09-23', '2026-09-21', 3],
    ['after a long holiday for the nearest mark that it passed', '2026-10-09', '2026-10-08', 1],
    ['on the working Saturday', '2026-10-11', '2026-10-10', 1],
    ['over the turn of the year', '2027-01-07', '2026-12-31', 7],
    ['on the first working day of the year', '2027-01-07', '2027-01-04', 3],
  ])('%s', (_, due, today, mark) => {
    expect(findDueMark(due, today, special)).toBe(mark)
  })
})

it.each([
  ['2026-09-16', '2026-09-15T00:30:00.000Z', '2026-09-16T00:30:00.000Z'],
  ['2026-09-14', '2026-09-11T00:30:00.000Z', '2026-09-14T00:30:00.000Z'],
  ['2026-10-08', '2026-09-30T00:30:00.000Z', '2026-10-08T00:30:00.000Z'],
])('the digest of %s tells of what happened from %s until %s', (day, from, until) => {
  expect(digestSpan(day, special)).toEqual({ from, until })
})
