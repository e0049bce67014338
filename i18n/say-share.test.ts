import { expect, test } from 'vitest'
import { figureTasks } from '@/domain/task/figures/figures'
import { dictionaryOf } from '.'
import { sayCompletion, sayOnTime } from './say-share'

test('a share of nothing says why there is none, and never 0 %', () => {
  const none = figureTasks([], '2026-03-02')
  const { figures: zh } = dictionaryOf('zh')
  const { figures: en } = dictionaryOf('en')
  expect([sayCompletion(none, zh), sayOnTime(none, zh)]).toEqual(['—（没有任务）', '—（没有到期的）'])
  expect([sayCompletion(none, en), sayOnTime(none, en)]).toEqual(['— (no task)', '— (none due)'])
})
