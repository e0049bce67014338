import { type Findings, mergeFindings } from '../../commitment/candidate'
import type { FoundSection } from '../../outline/document'
import { isAttachmentItem } from '../../outline/is-attachment-item'
import type { Block, Outline } from '../../outline/read-outline'
import type { Range } from '../../report-text'
import { listRows, readTable } from '../../table/read-table'
import { isClosingBlock } from '../sections/closing'
import { chineseTables } from '../units/table-words'
import { readLabel } from './labels'
import { headingOf, leaveLevels, pushHeading } from './levels'
import { pushRun } from './push-run'
import { readLabelled } from './read-labelled'
import { findTitle, hasItemsBelow, isFirstUnderHeading, isHeadingOnly, isOneBeforeTitles } from './step-headings'
import { note, type StepsState, startState } from './steps-state'

/** Reads the measures of a next-steps section, paragraph by paragraph. */
export function readSteps(outline: Outline, section: FoundSection, planYear: number | null): Findings {
  const state = startState(outline, section, planYear)
  for (let index = 0; index < section.blocks.length; ) {
    const block = section.blocks[index]
    if (!block) break
    const rows = listRows(section.blocks, index)
    if (rows.length > 0)
      mergeFindings(
        state.found,
        readTable(outline, rows, { heading: headingOf(state), planYear, words: chineseTables }, state.heads),
      )
    else readBlock(state, block, index)
    index += Math.max(1, rows.length)
  }
  return state.found
}

function readBlock(state: StepsState, block: Block, index: number): void {
  const isHead = block === state.section.heading
  const body = { start: isHead ? Math.min(block.end, state.section.headingEnd) : block.start, end: block.end }
  if (isHead) noteSectionHeading(state, block)
  if (body.end - body.start < 2 || (!isHead && noteEnd(state, block, body, index))) return
  const label = readLabel(state.outline.folded.slice(body.start, body.end))
  if (!isHead && label?.kind !== 'duty') leaveLevels(state, block)
  if (readLabelled(state, body, label)) return
  if (!isHead && isHeadingOnly(state, block, index)) pushHeading(state, block, { start: block.from, end: block.end })
  else readText(state, block, body, index)
}

function noteSectionHeading({ outline, section, found }: StepsState, block: Block): void {
  const range = { start: block.from, end: section.headingEnd }
  found.others.push({ range, rule: 'sectionHeading', words: outline.text.slice(block.start, section.headingEnd) })
}

/** Notes what closes a document: formulas, signature, the list of papers that come with it. */
function noteEnd(state: StepsState, block: Block, body: Range, index: number): boolean {
  if (!isClosingBlock(block.folded) && !isAttachmentItem(state.section.blocks, index)) return false
  note(state, body, block.folded.startsWith('附') || block.marker ? 'attachment' : 'closing')
  return true
}

function readText(state: StepsState, block: Block, body: Range, index: number): void {
  const next = state.section.blocks[index + 1]
  const hasItems = hasItemsBelow(state, block, next)
  const title = findTitle(state, block, body, hasItems)
  const isLeadIn =
    (hasItems && isFirstUnderHeading(state, block, index)) ||
    (title !== null && isOneBeforeTitles(state, block, body, next))
  pushRun(state, body, { isLeadIn, block, title })
}
