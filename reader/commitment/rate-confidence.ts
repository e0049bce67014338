import type { Outline } from '../outline/read-outline'
import type { Range, ReadDeadline, ReadUnit } from '../report-text'
import type { FoundDeadline } from './deadline-rule'
import type { Draft } from './draft'
import type { OfficeNames } from './match-unit'

/** How the words of a language are read; one object per language. */
export type ReadWords = {
  readDeadline: (folded: string, planYear: number | null) => FoundDeadline
  readDeadlineCell: (words: string, planYear: number | null) => FoundDeadline
  readUnits: (outline: Outline, range: Range) => ReadUnit[]
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

const base: Partial<Record<Draft['rule'], number>> = {
  tableRow: 0.95,
  enumeratedItem: 0.9,
  listItem: 0.85,
  standaloneLine: 0.85,
  ownDeadline: 0.8,
  ownUnit: 0.8,
}

/** How sure the reader is that this is one commitment, from 0 to 1. */
export function rateConfidence(draft: Draft, folded: string, deadline: ReadDeadline, words: ReadWords): number {
  let sure = base[draft.rule] ?? 0.8
  if (words.startsWithAct(folded) || draft.duties.length > 0) sure += 0.05
  else sure -= 0.15
  if (deadline.kind !== 'unset') sure += 0.05
  if (folded.length > 160) sure -= 0.15
  if (folded.length < 10) sure -= 0.15
  return Math.round(Math.min(0.99, Math.max(0.3, sure)) * 100) / 100
}
