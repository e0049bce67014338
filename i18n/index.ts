import { en } from './en'
import type { Locale } from './locale'
import { nestAll } from './nest-quotes'
import type { Dictionary } from './widen'
import { zh } from './zh'

export { type Locale, locales } from './locale'
export type { Dictionary } from './widen'

const dictionaries: Record<Locale, Dictionary> = { zh: nestAll<Dictionary>(zh), en: nestAll(en) }

/** All words of the interface in one language. */
export const dictionaryOf = (locale: Locale): Dictionary => dictionaries[locale]

/** The locale a cookie or a setting names; Chinese for anything unknown. */
export const readLocale = (text: string | undefined): Locale => (text === 'en' ? 'en' : 'zh')
