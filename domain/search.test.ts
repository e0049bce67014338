import { describe, expect, it } from 'vitest'
import { toGrams, toQuery } from './search'

describe('words of the full-text index', () => {
  it('are single characters and overlapping pairs of Chinese', () =>
    expect(toGrams('执法监督')).toBe('执 法 监 督 执法 法监 监督'))
  it('keep Latin words and numbers whole, full-width ones too', () => expect(toGrams('ＡＩ 12个')).toBe('ai 12 个'))
  it('hold no punctuation that the engine would read as syntax', () => expect(toGrams('"a" OR (b*)')).toBe('a or b'))
})

describe('what a person looks for', () => {
  it('asks for the pairs as a phrase', () => expect(toQuery('执法监督')).toBe('"执法 法监 监督"'))
  it('takes a number whole', () => expect(toQuery('6')).toBe('"6"'))
  it('takes a lone character', () => expect(toQuery('法')).toBe('"法"'))
  it('completes a Latin word', () => expect(toQuery('doc')).toBe('"doc"*'))
  it('is empty for mere punctuation', () => expect(toQuery('"（）*')).toBe(''))
})
