import { fitsAny, type Rule } from '../rule'

/** The words by which a language tells what a promise can be held to. */
export type PromiseWords = {
  /** Words of effort, which name nothing that could be shown. */
  vagueWords: Rule
  /** Words for things made, issued, held or reached. */
  resultWords: readonly Rule[]
  /** Words for changing a figure, which then needs one to start from. */
  changeWords: Rule
  /** Words that say where a change starts from, or that it needs no start. */
  baselineWords: readonly Rule[]
  /** A word of effort that is the verb of its sentence, which is none without it. */
  keptVerb?: Rule
}

/** The words of effort in a promise, each once, in their order. */
export const listVague = (folded: string, { vagueWords }: PromiseWords): string[] => [
  ...new Set(folded.match(vagueWords.pattern) ?? []),
]

/** Whether a promise names something that can be shown. */
export const hasResult = (folded: string, { resultWords }: PromiseWords): boolean => fitsAny(resultWords, folded)

/** Whether a promise is to change a figure. */
export const isChange = (folded: string, { changeWords }: PromiseWords): boolean => changeWords.pattern.test(folded)

/** The words that say where a change starts from: those that stand first; null where none do. */
export function findBaseline(folded: string, { baselineWords }: PromiseWords): string | null {
  const hits = baselineWords.map(({ pattern }) => pattern.exec(folded)).filter((hit) => hit !== null)
  return hits.sort((a, b) => a.index - b.index)[0]?.[0] ?? null
}

/** Whether a word of effort has to stay for the sentence to be one. */
export const isKeptVerb = (word: string, { keptVerb }: PromiseWords): boolean => keptVerb?.pattern.test(word) ?? false
