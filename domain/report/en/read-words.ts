import type { ReadWords } from '../rate-confidence'
import { fitsAny } from '../rule'
import type { Outline } from '../text/read-outline'
import { readClock } from './clock'
import { readEnglishDeadline } from './read-deadline'
import { readEnglishTargets } from './read-targets'
import { readEnglishUnits } from './read-units'
import { startsWithAct } from './rules/acts'
import { makingRules } from './rules/making'
import { isPromise } from './rules/promises'
import { rateRules } from './rules/targets'

/** How English words of a measure are read. */
export const englishWords: ReadWords = {
  readDeadline: readEnglishDeadline,
  readDeadlineCell: readEnglishDeadline,
  readUnits: readEnglishUnits,
  readTargets: ({ text }, range) => readEnglishTargets(text.slice(range.start, range.end)),
  readTargetCell: (words) => readEnglishTargets(`reach ${words}`),
  isRate: (target) => fitsAny(rateRules, target),
  isBareTarget: (folded, targets) => targets.length > 0 && !isPromise(folded) && folded.length < 80,
  makesThing: (folded) => fitsAny(makingRules, folded),
  startsWithAct: (folded) => startsWithAct(folded) || isPromise(folded),
}

/** How the words of this document are read: its dates count from what it says of its own time. */
export function readEnglishWords(outline: Outline): ReadWords {
  const clock = readClock(outline)
  const readDeadline: ReadWords['readDeadline'] = (words, planYear) => readEnglishDeadline(words, planYear, clock)
  return { ...englishWords, readDeadline, readDeadlineCell: readDeadline }
}
