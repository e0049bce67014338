import { expect, it } from 'vitest'
import { dictionaryOf } from '@/i18n'
import { sayDone } from './say-done'

const words = dictionaryOf('zh')

it('does not call a task complete that goes on to its leader', () => {
  expect(sayDone('complete', 'leaderReview', words)).toBe('已通过督办审核，转分管领导审定；审定前不算办结。')
  expect(sayDone('complete', 'done', words)).toBe('已办：认定办结。任务现在：已办结。')
  expect(sayDone('approveUnit', 'officeReview', words)).toBe('已办：单位审核通过。任务现在：待督办审核。')
})
