import { english } from './en/language'
import type { Language } from './language'
import { chinese } from './zh/language'

const sampleLength = 20_000
/** Latin letters a Chinese character that a report in Chinese may hold. */
const mostLatin = 4
const anyHan = /[\u4e00-\u9fff]/g
const anyLatin = /[A-Za-z]/g

/** Every language that is read; a head of a table belongs to the first that knows it. */
export const languages: readonly Language[] = [chinese, english]

/** The language with this code. */
export const languageOf = (code: Language['code']): Language => (code === 'en' ? english : chinese)

/** The language of a text: English where it has more Latin letters than a report in Chinese can hold. */
export function findLanguage(text: string): Language {
  const sample = text.slice(0, sampleLength)
  const han = sample.match(anyHan)?.length ?? 0
  const latin = sample.match(anyLatin)?.length ?? 0
  return latin > han * mostLatin ? english : chinese
}
