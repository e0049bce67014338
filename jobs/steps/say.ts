import type { Refusal, RefusalFacts } from '@/domain/refusal'
import { type Dictionary, dictionaryOf, locales } from '@/i18n'

type Commands = Dictionary['commands']
type Sentences = Record<string, ((facts: RefusalFacts) => string) | undefined>

/** A sentence in every language, on one line. */
export function inEach(pick: (words: Commands) => string): string {
  return [...new Set(locales.map((locale) => pick(dictionaryOf(locale).commands)))].join(' / ')
}

/** Prints a sentence in every language, on one line. */
export const say = (pick: (words: Commands) => string): void => console.log(inEach(pick))

/** The sentence of a refusal in every language, on one line. */
export function sayRefusal({ code, facts }: Refusal): string {
  const sentences = locales.map((locale): Sentences => dictionaryOf(locale).refusals)
  return sentences.map((all) => all[code]?.(facts) ?? code).join(' / ')
}
