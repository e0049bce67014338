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
