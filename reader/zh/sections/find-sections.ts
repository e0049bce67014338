import { type FoundSection, type Heading, type HeadingKind, type Mode, unheaded } from '../../outline/document'
import type { Block, Outline } from '../../outline/read-outline'
import { plainLevel } from '../../outline/read-outline'
import { startsWithAct } from '../sentences/verb-heads'
import { type HeadingContext, readSectionHeading, type SectionHeading } from './section-headings'

const longestHeading = 40
const firstStop = /[。:]/
const fullSentence = /^[\s\S]{20,}[。;]$/

/** The sections of a document that tell shortcomings or next steps, under headings; in a plan, all its tasks. */
export function findSections(outline: Outline, heading: Heading): FoundSection[] {
  const isPlan = heading.kind === 'plan'
  const context: HeadingContext = {
    heading,
    topLevel: outline.blocks.reduce((top, block) => Math.min(top, block.level), plainLevel),
    firstTop: outline.blocks.findIndex((block) => block.level === 1),
  }
  const first = isPlan ? findFirstTask(outline.blocks) : 0
  const state: State = { sections: [], open: [], rest: null }
  for (const [index, block] of outline.blocks.entries()) {
    if (index < first) continue
    const found = readSectionHeading(outline, block, index, context)
    const closed = closeLevels(state.open, found?.level ?? block.level)
    if (found) openSection(state, block, found)
    else if (!isPlan && continuesPlan(block, state.open.length, closed))
      state.open.push({ level: block.level, section: closed })
    placeBlock(state, block, isPlan)
  }
  return state.sections.filter((section) => section.blocks.length > 0)
}

type Open = { level: number; section: FoundSection | null }
/** `rest`: the section of what stands in a plan under no telling heading. */
type State = { sections: FoundSection[]; open: Open[]; rest: FoundSection | null }

/** A heading opens a section, or ends one where it tells neither; under one of its own kind it only goes on. */
function openSection(state: State, block: Block, { kind, level, end }: SectionHeading): void {
  const mode = modeOf(kind)
  if (mode !== null && mode === state.open.at(-1)?.section?.mode) return
  const section = mode ? { mode, heading: block, headingEnd: end, blocks: [] } : null
  if (section) state.sections.push(section)
  else state.rest = null
  state.open.push({ level, section })
}

function placeBlock(state: State, block: Block, isPlan: boolean): void {
  const open = state.open.at(-1)
  if (open) open.section?.blocks.push(block)
  else if (isPlan) {
    if (!state.rest) {
      state.rest = unheaded([])
      state.sections.push(state.rest)
    }
    state.rest.blocks.push(block)
  }
}

/** Leaves the sections of this and deeper levels; gives the outermost one left. */
function closeLevels(open: Open[], level: number): FoundSection | null {
  let closed: FoundSection | null = null
  while (level < plainLevel && (open.at(-1)?.level ?? -1) >= level) closed = open.pop()?.section ?? null
  return closed
}

/** The next chapter of a report goes on with the plan where its heading is an act: 三、继续深化…. */
function continuesPlan(block: Block, depth: number, closed: FoundSection | null): boolean {
  const heading = block.folded.split(firstStop)[0] ?? ''
  return (
    depth === 0 &&
    closed?.mode === 'nextSteps' &&
    block.marker !== null &&
    startsWithAct.test(heading) &&
    heading.length <= longestHeading
  )
}

const modeOf = (kind: HeadingKind): Mode | null => (kind === 'done' || kind === 'background' ? null : kind)

/** A plan's tasks begin with its first numbered paragraph or table; what stands above introduces them. */
function findFirstTask(blocks: Block[]): number {
  const first = blocks.findIndex((block) => block.marker !== null || block.cells !== null)
  return first >= 0 ? first : blocks.findIndex((block) => fullSentence.test(block.folded))
}
