import type { Refusal } from '@/domain/refusal'
import { dictionaryOf, locales } from '@/i18n'
import { sayRefusal } from '@/i18n/say-refusal'

/** The sentence of a refusal in every language, on one line. */
export const sayNo = (refusal: Refusal): string =>
  locales.map((locale) => sayRefusal(refusal, dictionaryOf(locale))).join(' / ')
