import type { SpecialDays } from '../commitment/deadline-rule'
import type { ReadWords } from '../commitment/rate-confidence'
import { foldText } from '../outline/fold-text'
import { type Outline, readOutline } from '../outline/read-outline'
import { fitsAny } from '../rule'
import { leadingTime } from './deadlines/leading-dates'
import { readDeadline, readDeadlineCell } from './deadlines/read-deadline'
import { madeThings, rateTarget, targetWords } from './sentences/made-things'
import { startsWithAct } from './sentences/verb-heads'
import { readTargets } from './targets/read-targets'
import { readChineseClock } from './title/own-date'
import { chineseOffices } from './units/offices'
import { readUnitsOfSentence, skipActors } from './units/read-units'

const longestTarget = 24

/** How Chinese words of a measure are read. */
export const chineseWords: ReadWords = {
  readDeadline,
  readDeadlineCell: (words, planYear) => readDeadlineCell(foldText(words), planYear),
  readUnits: readUnitsOfSentence,
  skipActors,
  readTargets,
  readTargetCell: (words) => {
    const outline = readOutline(words)
    return readTargets(
      { ...outline, folded: `完成${outline.folded}`, text: `完成${words}` },
      { start: 0, end: words.length + 2 },
    )
  },
  isRate: (target) => rateTarget.pattern.test(foldText(target)),
  isBareTarget: (folded, targets) =>
    targets.length > 0 && folded.length <= longestTarget && targetWords.pattern.test(folded),
  makesThing: (folded) => fitsAny(madeThings, folded),
  startsWithAct: (folded) => startsWithAct.test(folded.replace(leadingTime.pattern, '')),
  offices: chineseOffices,
}

/** How the words of this document are read: its terms run from the day on which it was made. */
export function readChineseWords(outline: Outline, special: SpecialDays): ReadWords {
  const clock = readChineseClock(outline, special)
  return {
    ...chineseWords,
    readDeadline: (words, planYear) => readDeadline(words, planYear, clock),
    readDeadlineCell: (words, planYear) => readDeadlineCell(foldText(words), planYear, clock),
  }
}
