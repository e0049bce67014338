import type { ReadWords } from '../commitment/rate-confidence'
import type { Outline } from '../outline/read-outline'
import { fitsAny } from '../rule'
import { readClock } from './deadlines/clock'
import { readFiscalYear } from './deadlines/fiscal-year'
import { readEnglishDeadline } from './deadlines/read-deadline'
import { startsWithAct } from './sentences/acts'
import { makingRules } from './sentences/making'
import { isPromise } from './sentences/promises'
import { readEnglishTargets } from './targets/read-targets'
import { rateRule } from './targets/targets'
import { readEnglishUnits } from './units/read-units'
import { skipDoers } from './units/skip-doers'

const never = /(?!)/
const longestTarget = 80

/** How English words of a measure are read. */
export const englishWords: ReadWords = {
  readDeadline: readEnglishDeadline,
  readDeadlineCell: readEnglishDeadline,
  readUnits: readEnglishUnits,
  skipActors: skipDoers,
  readTargets: ({ text }, range) => readEnglishTargets(text.slice(range.start, range.end)),
  readTargetCell: (words) => readEnglishTargets(`reach ${words}`),
  isRate: (target) => fitsAny(rateRule, target),
  isBareTarget: (folded, targets) => targets.length > 0 && !isPromise(folded) && folded.length < longestTarget,
  makesThing: (folded) => fitsAny(makingRules, folded),
  startsWithAct: (folded) => startsWithAct(folded) || isPromise(folded),
  // English names are compared whole: nothing of them is shortened.
  offices: { placeBefore: never, meansMany: never, shortNames: [] },
}

/** How the words of this document are read: its dates count from what it says of its own time. */
export function readEnglishWords(outline: Outline): ReadWords {
  const clock = { ...readClock(outline), fiscalYear: readFiscalYear(outline) }
  const readDeadline: ReadWords['readDeadline'] = (words, planYear) => readEnglishDeadline(words, planYear, clock)
  return { ...englishWords, readDeadline, readDeadlineCell: readDeadline }
}
