import * as en from './en/rules/promise-words'
import { fitsAny, type Rule } from './rule'
import * as zh from './zh/rules/promise-words'

const words = { zh, en }
export type PromiseLanguage = keyof typeof words

/** The words of effort in a promise, each once, in their order. */
export const listVague = (folded: string, language: PromiseLanguage): string[] => [
  ...new Set(folded.match(words[language].vagueWords.pattern) ?? []),
]

/** Whether a promise names something that can be shown: a thing made, issued, held or reached. */
export const hasResult = (folded: string, language: PromiseLanguage): boolean =>
  fitsAny(words[language].resultWords, folded)

/** Whether a promise is to change a figure, which then needs one to start from. */
export const isChange = (folded: string, language: PromiseLanguage): boolean =>
  words[language].changeWords.pattern.test(folded)

/** The words that say where a change starts from, or that it needs no start: those that stand first; null where none do. */
export function findBaseline(folded: string, language: PromiseLanguage): string | null {
  const hits = words[language].baselineWords
    .map(({ pattern }: Rule) => pattern.exec(folded))
    .filter((hit) => hit !== null)
  return hits.sort((a, b) => a.index - b.index)[0]?.[0] ?? null
}

/** Whether a word of effort is the verb of its English sentence, which is none without it. */
export const isKeptVerb = (word: string): boolean => en.keptVerb.pattern.test(word)
