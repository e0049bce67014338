import type { Outline } from '../outline/read-outline'
import type { Range, ReadDeadline, ReadUnit } from '../report-text'
import type { Candidate } from './candidate'
import type { FoundDeadline } from './deadline-rule'
import type { OfficeNames } from './match-unit'

/** How the words of a language are read; one object per language. */
export type ReadWords = {
  readDeadline: (folded: string, planYear: number | null) => FoundDeadline
  readDeadlineCell: (words: string, planYear: number | null) => FoundDeadline
  readUnits: (outline: Outline, range: Range) => ReadUnit[]
  /** Where the words begin behind the bodies that act at their head. */
  skipActors: (outline: Outline, range: Range) => number
  readTargets: (outline: Outline, range: Range) => string[]
  readTargetCell: (words: string) => string[]
  isRate: (target: string) => boolean
  isBareTarget: (folded: string, targets: string[]) => boolean
  /** Whether the words make something that can be shown: a rule, a list, a building. */
  makesThing: (folded: string) => boolean
  startsWithAct: (folded: string) => boolean
  /** How the names of offices are shortened when they are compared with the installation's units. */
  offices: OfficeNames
}

/** How sure each way of finding makes the reader, and what adds to it or takes from it. */
const base: Partial<Record<Candidate['rule'], number>> = {
  tableRow: 0.95,
  enumeratedItem: 0.9,
  listItem: 0.85,
  standaloneLine: 0.85,
}
const anyOther = 0.8
const [gain, loss] = [0.05, 0.15]
const [shortest, longest] = [10, 160]
const [least, most, hundredths] = [0.3, 0.99, 100]

/** How sure the reader is that this is one commitment, from 0 to 1. */
export function rateConfidence(candidate: Candidate, folded: string, deadline: ReadDeadline, words: ReadWords): number {
  let sure = base[candidate.rule] ?? anyOther
  sure += words.startsWithAct(folded) || candidate.duties.length > 0 ? gain : -loss
  if (deadline.kind !== 'unset') sure += gain
  if (folded.length > longest) sure -= loss
  if (folded.length < shortest) sure -= loss
  return Math.round(Math.min(most, Math.max(least, sure)) * hundredths) / hundredths
}
