import { english } from './en/language'
import type { Language } from './language'
import { chinese } from './zh/language'

/** Every language that is read; a head of a table belongs to the first that knows it. */
export const languages: readonly Language[] = [chinese, english]

/** The language with this code. */
export const languageOf = (code: Language['code']): Language => (code === 'en' ? english : chinese)

/** The language of a text: English where it has more Latin letters than a report in Chinese can hold. */
export function findLanguage(text: string): Language {
  const sample = text.slice(0, 20_000)
  const han = sample.match(/[\u4e00-\u9fff]/g)?.length ?? 0
  const latin = sample.match(/[A-Za-z]/g)?.length ?? 0
  return latin > han * 4 ? english : chinese
}
