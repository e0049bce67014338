import { languageOf } from '@/reader/languages'
import { listSentences } from '@/reader/list-sentences'
import type { ReadReport, Span } from '@/reader/report-text'

/** The sentences of a whole report, by which two texts are compared. */
export function listLines(text: string, language: ReadReport['language']): Span[] {
  const whole = { start: 0, end: text.length }
  if (language === 'zh') return listSentences(text, whole)
  const lines = languageOf(language).splitSentences(text, whole)
  return lines.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
}
