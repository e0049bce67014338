import { expect, it, test } from 'vitest'
import { dictionaryOf, locales } from '.'
import { assignmentWordsOf } from './assignment-words'
import { nestQuotes } from './nest-quotes'

it.each([
  ['退回“推进“放管服”改革”：材料不全', '退回“推进‘放管服’改革”：材料不全'],
  ['“甲”和“乙”', '“甲”和“乙”'],
  ['“一“二“三”二”一”', '“一‘二“三”二’一”'],
  ['放管服”改革和“一网通办', '放管服”改革和“一网通办'],
  ['“推进“放管服…”', '“推进“放管服…”'],
])('%s reads %s', (text, nested) => expect(nestQuotes(text)).toBe(nested))

// Every fact is a title with marks of its own.
const facts = new Proxy({}, { get: () => '推进“放管服”改革' })

function listSaid(words: unknown): string[] {
  if (typeof words === 'object' && words !== null) return Object.values(words).flatMap(listSaid)
  if (typeof words !== 'function') return []
  try {
    return [String(words(facts))]
  } catch {
    return []
  }
}

test.each(locales)('no sentence in %s has double marks within double marks, whatever it quotes', (locale) => {
  const said = [...listSaid(dictionaryOf(locale)), ...listSaid(assignmentWordsOf(locale))]
  expect(said.filter((sentence) => sentence.includes('‘放管服’')).length).toBeGreaterThan(50)
  expect(said.filter((sentence) => /“[^”]*“/.test(sentence))).toEqual([])
})
