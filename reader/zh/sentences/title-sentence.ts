import type { Range } from '../../report-text'
import { fitsAny } from '../../rule'
import { hasDate, hasDeadlineWords } from '../deadlines/read-deadline'
import { measureSigns } from './title-sentences'
import { startsWithAct } from './verb-heads'

const short = 30
const mostClauses = 4
const closingBracket = /\([^()]{2,30}\)(?=。?$)/
const stage = /(?:阶段|时期|环节)。?$/
const innerStop = /[;:]/

/** A short sentence without date, number or order that names what the sentences after it do. */
export function isTitleSentence(folded: string, sentence: Range, longest: number): boolean {
  const whole = folded.slice(sentence.start, sentence.end)
  const words = whole.replace(closingBracket, '')
  if (startsWithAct.test(words) && !stage.test(words) && hasDate(whole.slice(words.length - 1))) return false
  if (words.length > longest || innerStop.test(words.slice(0, -1))) return false
  if (words.split(',').length > (longest > short ? mostClauses : 2)) return false
  return !hasDeadlineWords(words) && !fitsAny(measureSigns, words)
}
