import type { Refusal } from '@/domain/refusal'
import { type Dictionary, dictionaryOf, locales } from '@/i18n'
import { sayRefusal } from '@/i18n/say-refusal'

type Commands = Dictionary['commands']

/** A sentence in every language, on one line. */
export function inEach(pick: (words: Commands) => string): string {
  return [...new Set(locales.map((locale) => pick(dictionaryOf(locale).commands)))].join(' / ')
}

/** Prints a sentence in every language, on one line. */
export const say = (pick: (words: Commands) => string): void => console.log(inEach(pick))

/** The sentence of a refusal in every language, on one line. */
export const sayNo = (refusal: Refusal): string =>
  locales.map((locale) => sayRefusal(refusal, dictionaryOf(locale))).join(' / ')
