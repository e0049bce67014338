import { expect, it } from 'vitest'
import { readTypedDay, spellDay } from './typed-day'

it('a typed day is read in every usual spelling', () => {
  for (const text of [
    '2026-06-30',
    '2026-6-30',
    '2026/6/30',
    '2026.6.30',
    '20260630',
    ' ２０２６年６月３０日 ',
    '2026 年 6 月 30 日',
  ])
    expect([text, readTypedDay(text)]).toEqual([text, '2026-06-30'])
})

it('what is no day of the calendar is none', () => {
  for (const text of ['', '6月30日', '2026-06-31', '2026-13-01', '06/30/2026', '尽快', '2026-06-30 9:00'])
    expect([text, readTypedDay(text)]).toEqual([text, null])
})

it('a day without its year is read where the year is known', () => {
  expect(spellDay('6月30日', 2026)).toBe('2026-06-30')
  expect(spellDay('6月31日前', 2026)).toBe('2026-06-31')
  expect(spellDay('上半年', 2026)).toBeUndefined()
})
