import { expect, it } from 'vitest'
import { quoteSource } from './quote'

const text = '标题\n（一）深化改革。建成平台，接入部门。让执法可回溯。\n下一段'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

it('quotes the exact words between those of their paragraph', () =>
  expect(quoteSource(text, at('建成平台，接入部门'))).toEqual({
    before: '（一）深化改革。',
    words: '建成平台，接入部门',
    after: '。让执法可回溯。',
    isCutBefore: false,
    isCutAfter: false,
  }))

it('cuts a long paragraph on both sides and says so', () => {
  const long = `${'前'.repeat(200)}中${'后'.repeat(200)}`
  const quote = quoteSource(long, { start: 200, end: 201 })
  expect([quote.before.length, quote.after.length, quote.isCutBefore, quote.isCutAfter]).toEqual([110, 60, true, true])
})

it('quotes a sentence at the very start and end of the text', () =>
  expect(quoteSource('建成平台', { start: 0, end: 4 })).toMatchObject({ before: '', words: '建成平台', after: '' }))
