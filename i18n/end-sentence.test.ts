import { expect, test } from 'vitest'
import { endSentence } from './end-sentence'

test.each([
  ['报最新进展', '报最新进展。'],
  ['数据请一并催齐。', '数据请一并催齐。'],
  ['何时办完？', '何时办完？'],
])('%s ends as %s', (typed, ended) => {
  expect(endSentence(typed, '。')).toBe(ended)
})
