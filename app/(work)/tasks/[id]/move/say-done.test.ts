import { expect, it } from 'vitest'
import { dictionaryOf } from '@/i18n'
import { sayDone } from './say-done'

const words = dictionaryOf('zh')

it('does not call a task complete that goes on to its leader', () => {
  expect(sayDone('complete', 'leaderReview', words)).toBe('已通过督办审核，转分管领导审定；审定前不算办结。')
  expect(sayDone('complete', 'done', words)).toBe('已认定办结，任务现在：已办结。')
})
