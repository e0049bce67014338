import type { Draft, Drafts } from '../../commitment/draft'
import { noDrafts, quoted } from '../../commitment/draft'
import type { FoundSection } from '../../outline/document'
import type { Block, Outline } from '../../outline/read-outline'
import { plainLevel } from '../../outline/read-outline'
import type { Range } from '../../report-text'
import type { TableHeads } from '../../table/read-table'
import { closeGroup, type DutyGroup, startDutyGroup } from './duty-lines'
import { hasTitleSentences } from './titled-paragraphs'

/** How far below the numbered level above them plain headings and labels stand. */
const [tenth, half] = [0.1, 0.5]

type Level = { level: number; heading: Range }

/** What is known while the paragraphs of a next-steps section are read in order. */
export type StepsState = {
  outline: Outline
  section: FoundSection
  planYear: number | null
  levels: Level[]
  open: Draft[]
  /** Up to which draft a duty for all of the above has said until when, and who. */
  covered: { deadline: number; units: number }
  hasTitles: boolean
  group: DutyGroup
  zone: 'plan' | 'done'
  heads: TableHeads
  found: Drafts
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
    found: noDrafts(),
  }
}

export const headingOf = (state: StepsState): Range | null => state.levels.at(-1)?.heading ?? null
export const levelOf = (state: StepsState): number => state.levels.at(-1)?.level ?? 0

/** A numbered paragraph ends the items of its own and deeper levels, and what brackets may cover. */
export function leaveLevels(state: StepsState, block: Block): void {
  if (block.level === plainLevel) return
  while ((state.levels.at(-1)?.level ?? -1) >= block.level) state.levels.pop()
  state.open = []
  state.zone = 'plan'
}

/** A line that only names what stands below it. */
export function pushHeading(state: StepsState, block: Block, heading: Range): void {
  const level = block.level === plainLevel ? Math.max(1, levelOf(state) + tenth) : block.level
  if (block.level === plainLevel) leaveHalfLevels(state)
  state.levels.push({ level, heading })
  note(state, heading, 'heading')
  state.open = []
  closeGroup(state.group)
}

/** What is done about a labelled problem stands under it. */
export function pushLabel(state: StepsState, heading: Range): void {
  leaveHalfLevels(state)
  state.levels.push({ level: Math.floor(levelOf(state)) + half, heading })
}

/** A title sentence stands over the rest of its paragraph and over what is numbered below it. */
export function pushTitle(state: StepsState, block: Block, title: Range): Range {
  const heading = { start: block.from, end: title.end }
  if (block.level === plainLevel) pushLabel(state, heading)
  else state.levels.push({ level: block.level, heading })
  return heading
}

/** Plain headings, labels and titles have halves of a level, below the numbered one above them. */
function leaveHalfLevels(state: StepsState): void {
  while (levelOf(state) % 1 > 0) state.levels.pop()
}

type NoteRule = 'heading' | 'closing' | 'attachment' | 'responsibilityLine' | 'doneWork' | 'explanation'

/** Keeps a stretch that is no measure, with the reason. */
export function note(state: StepsState, range: Range, rule: NoteRule): void {
  const words = state.outline.text.slice(range.start, Math.min(range.end, range.start + quoted.sentence))
  state.found.others.push({ range, rule, words })
}
