import { expect, it } from 'vitest'
import { listDoubts } from './doubt'

const facts = (rule: string, words: string) => ({
  status: 'proposed' as const,
  confidence: 0.9,
  why: [{ rule, words }],
})
const unset = (deadlineWords: string) => ({ deadlineKind: 'unset' as const, deadlineWords })

it('a day that no calendar has is a doubt until a person sets the deadline', () => {
  const why = facts('impossibleDay', '6月31日前')
  expect(listDoubts(why, unset('6月31日前'))).toEqual(['impossibleDay'])
  expect(listDoubts(why, unset('尽快'))).toEqual(['deadlineWords'])
  expect(listDoubts(why, { deadlineKind: 'fixed', deadlineWords: '6月31日前' })).toEqual([])
  expect(listDoubts({ ...why, status: 'confirmed' }, unset('6月31日前'))).toEqual([])
})

it('a lead unit that is only alike by name is a doubt as long as it stands and nobody has looked', () => {
  const why = facts('unitLikeness', '市司法局 → 区司法局')
  const drafted = { deadlineKind: 'fixed' as const, deadlineWords: '', leadUnitId: 'justice' }
  expect(listDoubts(why, drafted)).toEqual(['unitLikeness'])
  expect(listDoubts(why, { ...drafted, leadUnitId: null })).toEqual([])
  expect(listDoubts({ ...why, status: 'confirmed' }, drafted)).toEqual([])
  expect(listDoubts(facts('unitAlias', '市场局 → 区市场监管局'), drafted)).toEqual([])
})
