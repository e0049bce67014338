import { expect, test } from 'vitest'
import { readSeal, writeSeal } from './seal'

const seal = { day: '2026-03-02', count: 1234, hash: '0123456789abcdef'.repeat(4) }

test('a seal is written in groups that a person can read out, and read back', () => {
  expect(writeSeal(seal)).toBe(
    '2026-03-02 1234 01234567 89abcdef 01234567 89abcdef 01234567 89abcdef 01234567 89abcdef',
  )
  expect(readSeal(writeSeal(seal))).toEqual(seal)
})

test('the first sixteen digits are enough, in any grouping', () => {
  const short = { ...seal, hash: '0123456789abcdef' }
  expect(readSeal(' 2026-03-02  1234  0123-4567-89AB-CDEF ')).toEqual(short)
  expect(readSeal('2026-03-02 1234 0123456789abcdef')).toEqual(short)
})

test.each([
  '',
  '2026-03-02 1234',
  '2026-03-02 1234 0123',
  `2026-03-02 1234 ${'a'.repeat(65)}`,
  '1234 0123456789abcdef',
])('%j is no seal', (text) => expect(readSeal(text)).toBeNull())
