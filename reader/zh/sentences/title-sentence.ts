import type { Range } from '../../report-text'
import { fitsAny } from '../../rule'
import { hasDeadlineWords } from '../deadlines/read-deadline'
import { measureSigns } from './title-sentences'

/** A short sentence without date, number or order that names what the sentences after it do. */
export function isTitleSentence(folded: string, sentence: Range, longest: number): boolean {
  const words = folded.slice(sentence.start, sentence.end).replace(/\([^()]{2,30}\)(?=。?$)/, '')
  if (words.length > longest || /[;:]/.test(words.slice(0, -1))) return false
  if ((words.match(/,/g)?.length ?? 0) > (longest > 30 ? 3 : 1)) return false
  return !hasDeadlineWords(words) && !fitsAny(measureSigns, words)
}
