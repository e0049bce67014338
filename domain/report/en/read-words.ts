import type { ReadWords } from '../rate-confidence'
import type { Outline } from '../text/read-outline'
import { readClock } from './clock'
import { readEnglishDeadline } from './read-deadline'
import { readEnglishTargets } from './read-targets'
import { readEnglishUnits } from './read-units'
import { startsWithAct } from './rules/acts'
import { isPromise } from './rules/promises'

/** How English words of a measure are read. */
export const englishWords: ReadWords = {
  readDeadline: readEnglishDeadline,
  readDeadlineCell: readEnglishDeadline,
  readUnits: readEnglishUnits,
  readTargets: ({ text }, range) => readEnglishTargets(text.slice(range.start, range.end)),
  readTargetCell: (words) => readEnglishTargets(`reach ${words}`),
  isRate: (target) => /%|per ?cent/i.test(target),
  isBareTarget: (folded, targets) => targets.length > 0 && !isPromise(folded) && folded.length < 80,
  makesThing: (folded) =>
    /\b(?:publish|issue|adopt|recruit|appoint|build|launch|write|complete|introduce|create|establish|set up|deliver|produce|report|hold|train|test|move|refresh|review|open|install|agree)\b/i.test(
      folded,
    ),
  startsWithAct: (folded) => startsWithAct(folded) || isPromise(folded),
}

/** How the words of this document are read: its dates count from what it says of its own time. */
export function readEnglishWords(outline: Outline): ReadWords {
  const clock = readClock(outline)
  const readDeadline: ReadWords['readDeadline'] = (words, planYear) => readEnglishDeadline(words, planYear, clock)
  return { ...englishWords, readDeadline, readDeadlineCell: readDeadline }
}
