import { expect, it } from 'vitest'
import { readNumber } from './number'

it.each([
  ['法督〔2026〕6号', { prefix: '法督', year: 2026, sequence: 6 }],
  ['法督[2026]6号', { prefix: '法督', year: 2026, sequence: 6 }],
  ['法督（２０２６）６号', { prefix: '法督', year: 2026, sequence: 6 }],
  ['〔2026〕 6 号', { prefix: '', year: 2026, sequence: 6 }],
  ['法督6号', { prefix: '法督', year: null, sequence: 6 }],
  ['2026-6', { prefix: '', year: 2026, sequence: 6 }],
  ['2026年6号', { prefix: '', year: 2026, sequence: 6 }],
  ['第6号', { prefix: '', year: null, sequence: 6 }],
  ['6号', { prefix: '', year: null, sequence: 6 }],
  [' 6 ', { prefix: '', year: null, sequence: 6 }],
])('%s asks for a number', (words, number) => expect(readNumber(words)).toEqual(number))

it.each(['', '号', '执法', '6月底前', '2026年6月', '12345个', '6号楼', '2026-06-30', 'a6'])('%j does not', (words) =>
  expect(readNumber(words)).toBeNull(),
)
