import type { SectionKind } from '../report-text'
import type { Block, Outline } from '../text/read-outline'
import { plainLevel } from '../text/read-outline'
import type { Heading } from './read-title'
import type { HeadingKind } from './rules/headings'
import { readSectionHeading } from './section-headings'
import { startsWithAct } from './starts-with-act'

/** How the paragraphs of a section are read; `goals` keeps only what can be counted or dated. */
type Mode = SectionKind | 'goals'
export type FoundSection = { mode: Mode; heading: Block | null; headingEnd: number; blocks: Block[] }

/** The sections of a document that tell shortcomings or next steps, under headings. */
export function findSections(outline: Outline, heading: Heading): FoundSection[] {
  const sections: FoundSection[] = []
  const open: Open[] = []
  const isPlan = heading.kind === 'plan'
  const topLevel = outline.blocks.reduce((top, block) => Math.min(top, block.level), plainLevel)
  const firstTop = outline.blocks.findIndex((block) => block.level === 1)
  const first = isPlan ? findFirstTask(outline.blocks) : 0
  let rest: FoundSection | null = null
  for (const [index, block] of outline.blocks.entries()) {
    if (index < first) continue
    const found = readSectionHeading(outline, block, index, { heading, topLevel, firstTop })
    const level = found?.level ?? block.level
    const closed = closeLevels(open, level)
    const outer = open.at(-1)?.section
    const mode = found ? modeOf(found.kind) : null
    if (found && !(mode !== null && mode === outer?.mode)) {
      const section = mode ? { mode, heading: block, headingEnd: found.end, blocks: [] } : null
      if (section) sections.push(section)
      open.push({ level, section })
      if (!mode) rest = null
    }
    if (!found && !isPlan && continuesPlan(block, open.length, closed)) open.push({ level, section: closed })
    const target = open.length > 0 ? open.at(-1)?.section : null
    if (target) target.blocks.push(block)
    if (open.length > 0 || !isPlan) continue
    if (!rest) {
      rest = { mode: 'nextSteps', heading: null, headingEnd: 0, blocks: [] }
      sections.push(rest)
    }
    rest.blocks.push(block)
  }
  return sections.filter((section) => section.blocks.length > 0)
}

type Open = { level: number; section: FoundSection | null }

/** Leaves the sections of this and deeper levels; gives the outermost one left. */
function closeLevels(open: Open[], level: number): FoundSection | null {
  let closed: FoundSection | null = null
  while (level < plainLevel && (open.at(-1)?.level ?? -1) >= level) closed = open.pop()?.section ?? null
  return closed
}

/** The next chapter of a report goes on with the plan where its heading is an act: 三、继续深化…. */
function continuesPlan(block: Block, depth: number, closed: FoundSection | null): boolean {
  const heading = block.folded.split(/[。:]/)[0] ?? ''
  return (
    depth === 0 &&
    closed?.mode === 'nextSteps' &&
    block.marker !== null &&
    startsWithAct.test(heading) &&
    heading.length <= 40
  )
}

const modeOf = (kind: HeadingKind): Mode | null => (kind === 'done' || kind === 'background' ? null : kind)

/** A plan's tasks begin with its first numbered paragraph or table; what stands above introduces them. */
function findFirstTask(blocks: Block[]): number {
  const first = blocks.findIndex((block) => block.marker !== null || block.cells !== null)
  return first >= 0 ? first : blocks.findIndex((block) => /[。;]$/.test(block.folded) && block.folded.length > 20)
}
