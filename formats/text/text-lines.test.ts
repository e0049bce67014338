import { expect, test } from 'vitest'
import { cleanLines, foldLookAlikes, joinWrapped } from './text-lines'

test('radicals and compatibility ideographs become the characters that they look like', () => {
  expect(foldLookAlikes('⼯作⽬标⻓期⻅效，⺠⽣')).toBe('工作目标长期见效，民生')
})

test('full-width punctuation and digits stay as they were written', () => {
  expect(foldLookAlikes('（１）：Ａ，％')).toBe('（１）：Ａ，％')
})

test('wrapped Chinese is joined without a space, wrapped English with one', () => {
  expect(joinWrapped('持证率', '100%。')).toBe('持证率100%。')
  expect(joinWrapped('the next', 'year')).toBe('the next year')
  expect(joinWrapped('long-', 'term')).toBe('long-term')
})

test('lines are trimmed of every kind of space but keep the tabs that part cells', () => {
  expect(cleanLines(['\u3000\u3000甲 ', '', '\t乙\u00a0', '丙\n丁'])).toBe('甲\n\t乙\n丙\n丁')
})
