import type { Block, Outline } from '../text/read-outline'
import { plainLevel } from '../text/read-outline'
import { splitSentences } from '../text/split-sentences'
import { classifyHeading } from './classify-heading'
import type { FoundSection } from './find-sections'
import type { Heading } from './read-title'

const nextLead =
  /^(?:下一?步|下一?阶段|下一?年度?|后续|今后|接下来|新的?一年|明年|来年|在(?:下一?步|今后)的?(?:工作中)?)(?:里|中|的?工作中?|,|我|将|要|继续)/
/** A government's report to its congress turns to the year ahead: 今年要着重抓好以下几项工作. */
const thisYearLead =
  /今年[^。]{0,12}(?:要|将|拟)?[^。]{0,6}(?:抓好|做好|办好|抓|做)[^。]{0,8}(?:以下|下列|如下|[一二三四五六七八九十]+(?:个方面|项))[^。]{0,10}[。:]?$/
/** A circular ends by asking: 请各乡镇要进一步…, 请某县务必…. */
const requestLead =
  /^(?:[^。,]{2,24},)?(?:请|希望|望)(?:各|以上|有关|相关|上述|[一-龥]{1,8}(?:县|区|市|镇|乡|局|委|办|街道|单位|部门))[^。]{0,80}(?:要|务必|加快|抓紧|认真|报送|落实|整改)/
const promise = /将|要|继续|进一步|着力|重点|力争|确保|坚持|持续|加大|加强|推进/

/** Next steps told in paragraphs without a heading of their own: 下一步，我局将…. */
export function findLeadSections(outline: Outline, heading: Heading): FoundSection[] {
  const sections: FoundSection[] = []
  let isInside = false
  for (const block of outline.blocks) {
    const current = sections.at(-1)
    if (isInside && current && belongs(current, block, heading)) {
      current.blocks.push(block)
      continue
    }
    isInside = false
    const at = findLead(outline, block, heading)
    if (at === null) continue
    const part = at > block.start ? partFrom(outline, block, at) : block
    sections.push({ mode: 'nextSteps', heading: null, headingEnd: 0, blocks: [part] })
    isInside = !/情况|成效/.test(block.folded.slice(0, 20)) && (at === block.start || block.folded.endsWith(':'))
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

function findLead(outline: Outline, block: Block, { kind, pastYear, year }: Heading): number | null {
  const looksAhead = pastYear !== null && pastYear !== year
  if (block.cells) return null
  const found = splitSentences(outline.folded, block).find((sentence) => {
    const words = outline.folded.slice(sentence.start, sentence.end).replace(/^(?:各位代表|同志们)[,:!]/, '')
    return (
      (nextLead.test(words) && promise.test(words.slice(2))) ||
      isLaterYear(words, pastYear) ||
      (looksAhead && thisYearLead.test(words)) ||
      (kind === 'report' && requestLead.test(words))
    )
  })
  return found ? found.start : null
}

function isLaterYear(words: string, pastYear: number | null): boolean {
  const year = words.match(/^(?:在)?((?:19|20)\d\d)年(?:,|是|[^。,]{0,16}(?:将|要))/)?.[1]
  return (
    year !== undefined && pastYear !== null && Number(year) > pastYear && /将|要|是|力争|继续|着力|重点/.test(words)
  )
}

const partFrom = (outline: Outline, block: Block, at: number): Block => ({
  ...block,
  from: at,
  start: at,
  folded: outline.folded.slice(at, block.end),
})
