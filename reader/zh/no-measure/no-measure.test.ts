import { describe, expect, it } from 'vitest'
import { findNoMeasure as findByRules } from '../../commitment/no-measure'
import { chineseOrder } from '../order'

const place = { isLast: false, planYear: 2031 }
const findNoMeasure = (words: string, where: { isLast: boolean; planYear: number | null }) =>
  findByRules(chineseOrder.noMeasures, words, where)

describe('a sentence that would promise nothing', () => {
  const exceptions: [string, string, string][] = [
    ['以治水新理念为指导,全面管护河道。', 'guidingLead', '以治水新理念为指导,出台河道管护办法。'],
    ['治水永远在路上。', 'vow', '治水永远在路上,每月巡河一次。'],
    ['今后,推动管护再上新台阶。', 'vow', '今后,开展清淤12公里,推动管护再上新台阶。'],
    ['河道管护是治水的基础。', 'fact', '河道管护是治水的基础,各村必须到位。'],
    ['巡河结果作为评优的依据。', 'explanation', '巡河结果应作为评优的重要依据。'],
    ['近年来各村清理了河道。', 'doneWork', '近年来淤积的河道继续清理。'],
    ['闸门已全部建成。', 'doneWork', '闸门已全部建成的,要移交水利站。'],
    ['河道管护仍存在薄弱问题。', 'problem', '针对河道仍存在的薄弱问题,逐村清理。'],
  ]
  for (const [words, reason, promise] of exceptions)
    it(`is none for its ${reason}, but promises where it says more: ${promise}`, () => {
      expect(findNoMeasure(words, place)).toBe(reason)
      expect(findNoMeasure(promise, place)).toBeUndefined()
    })

  it('is an oath only at the end of its paragraph', () => {
    expect(findNoMeasure('我们将牢记嘱托。', { ...place, isLast: true })).toBe('vow')
    expect(findNoMeasure('我们将牢记嘱托。', place)).toBeUndefined()
  })

  it('tells the past only where its year is before the plan’s own', () => {
    expect(findNoMeasure('2030年清淤12公里。', place)).toBe('doneWork')
    expect(findNoMeasure('2031年清淤12公里。', place)).toBeUndefined()
    expect(findNoMeasure('2030年清淤12公里。', { ...place, planYear: null })).toBeUndefined()
  })
})
