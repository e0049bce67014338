import { type Findings, mergeFindings, noFindings } from '../../commitment/candidate'
import type { FoundSection } from '../../outline/document'
import { type Block, bulletLevel, type Outline } from '../../outline/read-outline'
import type { Range } from '../../report-text'
import { listRows } from '../../table/read-table'
import { readParagraph } from '../sentences/read-paragraph'
import { readLabels } from '../tables/read-labels'
import { readEnglishRows } from '../tables/read-rows'
import { isStepHeading, openHeading } from './open-heading'
import type { SectionState } from './section-state'

const bracketLevel = 4

/** Reads the measures of an English next-steps section: sentences that bind somebody, bullets that begin with an act, rows. */
export function readEnglishSection(outline: Outline, section: FoundSection, pastYear: number | null): Findings {
  const found = noFindings()
  const heading: Range | null = section.heading ? { start: section.heading.from, end: section.headingEnd } : null
  const planYear = pastYear === null ? null : pastYear + 1
  const state: SectionState = { heading, held: null, planYear, recent: [], leadIn: '' }
  for (let index = 0; index < section.blocks.length; ) index += readBlock(outline, section, index, state, found)
  return found
}

/** Reads what begins with a paragraph and gives how many paragraphs that were. */
function readBlock(
  outline: Outline,
  { blocks, heading }: FoundSection,
  index: number,
  state: SectionState,
  found: Findings,
): number {
  const block = blocks[index]
  if (!block) return 1
  const rows = listRows(blocks, index)
  if (rows.length > 0) {
    mergeFindings(found, readEnglishRows(outline, rows, state))
    return rows.length
  }
  const labels = readLabels(outline, blocks, index, state, found)
  if (labels > 0) state.recent = []
  else if (block === heading || isStepHeading(outline, block, blocks[index + 1]))
    openHeading(outline, block, state, found)
  else readMeasures(outline, block, state, found)
  return Math.max(1, labels)
}

/** The measures of a paragraph, which a line about who and when below them holds for. */
function readMeasures(outline: Outline, block: Block, state: SectionState, found: Findings): void {
  const before = found.candidates.length
  readParagraph(outline, block, state, found)
  if (found.candidates.length > before || block.marker)
    state.recent = [...(isPart(block) ? state.recent : []), ...found.candidates.slice(before)]
}

/** (2) goes on with what (1) began: a line about who and when below them holds for both. */
const isPart = ({ marker, level }: Block): boolean =>
  marker !== null && (level === bulletLevel || (level >= bracketLevel && marker.order > 1))
