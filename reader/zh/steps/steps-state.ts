import { type Candidate, type Findings, noFindings, quoted } from '../../commitment/candidate'
import type { FoundSection } from '../../outline/document'
import type { Outline } from '../../outline/read-outline'
import type { Range } from '../../report-text'
import type { TableHeads } from '../../table/read-table'
import { type DutyGroup, startDutyGroup } from './duty-lines'
import { hasTitleSentences } from './titled-paragraphs'

type Level = { level: number; heading: Range }

/** What is known while the paragraphs of a next-steps section are read in order. */
export type StepsState = {
  outline: Outline
  section: FoundSection
  planYear: number | null
  levels: Level[]
  open: Candidate[]
  /** Up to which candidate a duty for all of the above has said until when, and who. */
  covered: { deadline: number; units: number }
  hasTitles: boolean
  group: DutyGroup
  zone: 'plan' | 'done'
  heads: TableHeads
  found: Findings
}

export function startState(outline: Outline, section: FoundSection, planYear: number | null): StepsState {
  const { heading, headingEnd, blocks } = section
  return {
    outline,
    section,
    planYear,
    levels: heading ? [{ level: 0, heading: { start: heading.from, end: headingEnd } }] : [],
    open: [],
    covered: { deadline: 0, units: 0 },
    hasTitles: hasTitleSentences(outline, section),
    group: startDutyGroup(blocks),
    zone: 'plan',
    heads: { kinds: null },
    found: noFindings(),
  }
}

type NoteRule = 'heading' | 'closing' | 'attachment' | 'responsibilityLine' | 'doneWork' | 'explanation'

/** Keeps a stretch that is no measure, with the reason. */
export function note(state: StepsState, range: Range, rule: NoteRule): void {
  const words = state.outline.text.slice(range.start, Math.min(range.end, range.start + quoted.sentence))
  state.found.others.push({ range, rule, words })
}
