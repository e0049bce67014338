import { expect, it } from 'vitest'
import { findQuoted } from './chain-decision'

const sentences = ['规范执法。', '开展规范执法。随机抽取案卷160宗。', '随机抽取案卷160宗。', '　', '　'].map(
  (text) => ({ text }),
)

it.each([
  ['what it says whole, though another holds it', '随机抽取案卷160宗。', 2],
  ['what it says whole, though it holds another', '开展规范执法。随机抽取案卷160宗。', 1],
  ['what holds it', '开展规范', 1],
  ['the longest that it holds', '另外规范执法。又随机抽取案卷160宗。', 2],
])('a quotation stands for %s', (_, quote, at) => expect(findQuoted(quote, sentences)).toBe(sentences[at]))

it('that several sentences hold is refused', () => {
  expect(() => findQuoted('抽取案卷', sentences)).toThrow('linkQuoteMany')
})

it('a blank sentence is quoted by nothing', () => {
  expect(() => findQuoted('哪里也没有这句话', sentences)).toThrow()
})
