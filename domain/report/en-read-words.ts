import { noDeadline } from './found-deadline'
import type { ReadWords } from './rate-confidence'

/** How English words of a measure are read. */
export const englishWords: ReadWords = {
  readDeadline: () => noDeadline,
  readDeadlineCell: () => noDeadline,
  readUnits: () => [],
  readTargets: () => [],
  readTargetCell: () => [],
  isRate: () => false,
  isBareTarget: () => false,
  makesThing: () => true,
  startsWithAct: () => true,
}
