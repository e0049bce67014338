import { type FoundSection, type Heading, unheaded } from '../../outline/document'
import type { Block, Outline } from '../../outline/read-outline'
import { plainLevel } from '../../outline/read-outline'
import { splitSentences } from '../../outline/split-sentences'
import { classifyHeading } from './classify-heading'
import {
  doneLeadIn,
  greeting,
  laterYearLeadIn,
  leadInAct,
  leadInPromise,
  nextLeadIn,
  requestLeadIn,
  thisYearLeadIn,
} from './lead-ins'

/** Next steps told in paragraphs without a heading of their own: 下一步，我局将…. */
export function findLeadInSections(outline: Outline, heading: Heading): FoundSection[] {
  const sections: FoundSection[] = []
  let isInside = false
  for (const block of outline.blocks) {
    const current = sections.at(-1)
    if (isInside && current && belongs(current, block, heading)) {
      current.blocks.push(block)
      continue
    }
    isInside = false
    const at = findLeadIn(outline, block, heading)
    if (at === null) continue
    const part = at > block.start ? partFrom(outline, block, at) : block
    sections.push(unheaded([part]))
    isInside = !doneLeadIn.pattern.test(block.folded) && (at === block.start || block.folded.endsWith(':'))
  }
  return sections
}

/** What follows a leading paragraph goes on with the plan until a paragraph of the same or a higher level. */
function belongs(section: FoundSection, block: Block, heading: Heading): boolean {
  const first = section.blocks[0]
  if (!first || block.cells) return block.cells !== null
  if (first.level === plainLevel)
    return classifyHeading(block.folded.split('。')[0] ?? '', heading.pastYear, false) !== 'done'
  return block.level > first.level
}

function findLeadIn(outline: Outline, block: Block, { kind, pastYear, year }: Heading): number | null {
  const looksAhead = pastYear !== null && pastYear !== year
  if (block.cells) return null
  const found = splitSentences(outline.folded, block).find((sentence) => {
    const words = outline.folded.slice(sentence.start, sentence.end).replace(greeting.pattern, '')
    return (
      (nextLeadIn.pattern.test(words) &&
        (leadInPromise.pattern.test(words.slice(2)) || leadInAct.pattern.test(words))) ||
      isLaterYear(words, pastYear) ||
      (looksAhead && thisYearLeadIn.pattern.test(words)) ||
      (kind === 'report' && requestLeadIn.pattern.test(words))
    )
  })
  return found ? found.start : null
}

function isLaterYear(words: string, pastYear: number | null): boolean {
  const year = words.match(laterYearLeadIn.pattern)?.[1]
  return year !== undefined && pastYear !== null && Number(year) > pastYear
}

const partFrom = (outline: Outline, block: Block, at: number): Block => ({
  ...block,
  from: at,
  start: at,
  folded: outline.folded.slice(at, block.end),
})
