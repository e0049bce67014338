import { cookies } from 'next/headers'
import { cache } from 'react'
import { type Dictionary, dictionaryOf, type Locale, readLocale } from '@/i18n'
import { setPageLang } from '@/ui/elements/page-lang'

export const localeCookie = 'locale'
export const modeCookie = 'mode'

/** The reader's language and its words, from a cookie; Chinese without one. */
export const readWords = cache(async (): Promise<{ locale: Locale; words: Dictionary }> => {
  const locale = readLocale((await cookies()).get(localeCookie)?.value)
  setPageLang(locale)
  return { locale, words: dictionaryOf(locale) }
})

/** True for the large-print mode (关怀版). */
export const isCareMode = async (): Promise<boolean> => (await cookies()).get(modeCookie)?.value === 'care'
