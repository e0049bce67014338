import type { ReadWords } from '../rate-confidence'
import { fitsAny } from '../rule'
import { foldText } from '../text/fold-text'
import { readOutline } from '../text/read-outline'
import { readDeadline, readDeadlineCell } from './read-deadline'
import { readTargets } from './read-targets'
import { readUnitsOfSentence } from './read-units'
import { leadingTime } from './rules/leading-dates'
import { madeThings, rateTarget, targetWords } from './rules/made-things'
import { startsWithAct } from './starts-with-act'

/** How Chinese words of a measure are read. */
export const chineseWords: ReadWords = {
  readDeadline,
  readDeadlineCell: (words, planYear) => readDeadlineCell(foldText(words), planYear),
  readUnits: readUnitsOfSentence,
  readTargets,
  readTargetCell: (words) => {
    const outline = readOutline(words)
    return readTargets(
      { ...outline, folded: `完成${outline.folded}`, text: `完成${words}` },
      { start: 0, end: words.length + 2 },
    )
  },
  isRate: (target) => rateTarget.pattern.test(foldText(target)),
  isBareTarget: (folded, targets) => targets.length > 0 && folded.length <= 24 && targetWords.pattern.test(folded),
  makesThing: (folded) => fitsAny(madeThings, folded),
  startsWithAct: (folded) => startsWithAct.test(folded.replace(leadingTime.pattern, '')),
}
