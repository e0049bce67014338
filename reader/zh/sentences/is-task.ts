import type { Outline } from '../../outline/read-outline'
import type { Range } from '../../report-text'
import type { Rule } from '../../rule'
import { readOpeningDate } from '../deadlines/read-deadline'
import { readUnitsOfSentence } from '../units/read-units'
import { orderAhead } from './lists'
import { startsWithAct } from './verb-heads'
import { actionVerbs } from './words'

/** First words with which a part between semicolons says at whom or where something is done. */
export const eachDoes: Rule = {
  why: '每个村培养3名 and 各镇全年开展2次 say what each is to do.',
  pattern: new RegExp(`^(?:每个?|各)[一-龥]{1,6}?(?:全年|年内|每(?:月|季度|年))?(?:至少)?(?:${actionVerbs})`),
  fits: ['每个村培养3名', '各镇全年开展2次'],
  leaves: ['各项指标'],
}

/** Whether a part of a sentence says by itself what is to be done: it begins with an act, its time, or who acts. */
export function isTask(outline: Outline, item: Range): boolean {
  const words = outline.folded.slice(item.start, item.end).replace(orderAhead.pattern, '')
  return (
    startsWithAct.test(words) ||
    eachDoes.pattern.test(words) ||
    readOpeningDate(words) !== null ||
    readUnitsOfSentence(outline, item).length > 0
  )
}
