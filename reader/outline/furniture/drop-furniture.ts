import { fitsAny } from '../../rule'
import { indexLabel, pageFactLines } from '../page-facts'
import { printedLines } from '../printed-lines'
import { footHeading, siteLines } from '../site-lines'
import type { SourceLine } from '../source-lines'
import { dropContents } from './drop-contents'

const longest = { furniture: 260, link: 120 }
/** Where a page's foot may begin, and how many lines and labels its head has. */
const footFrom = 0.6
const headLines = 60
const fewestLabels = 3

/** The lines without what a web page, a database or a printer put around the report. */
export function dropFurniture(lines: SourceLine[]): SourceLine[] {
  return dropIndexBlock(dropFoot(dropContents(lines))).filter((line) => !isFurniture(line.folded))
}

const isFurniture = (folded: string): boolean =>
  folded.length <= longest.furniture && [siteLines, pageFactLines, printedLines].some((rules) => fitsAny(rules, folded))

/** What follows "related documents" near the end is the page's, not the report's. */
function dropFoot(lines: SourceLine[]): SourceLine[] {
  const from = Math.floor(lines.length * footFrom)
  const foot = lines.findIndex((line, index) => index > from && footHeading.pattern.test(line.folded))
  const isFoot = foot >= 0 && lines.slice(foot).every((line) => line.folded.length < longest.link)
  return isFoot ? lines.slice(0, foot) : lines
}

/** The block of labels and values (索引号 …) above the body: three labels or more make one. */
function dropIndexBlock(lines: SourceLine[]): SourceLine[] {
  const head = lines.slice(0, headLines)
  const labels = head.flatMap((line, index) => (indexLabel.pattern.test(line.folded) ? [index] : []))
  const last = labels.at(-1)
  if (labels.length < fewestLabels || last === undefined) return lines
  const isLabel = new Set(labels)
  return lines.filter((line, index) => {
    if (index > last + 1 || index < (labels[0] ?? 0) || (index === last + 1 && line.isAfterBlank)) return true
    const isValue = isLabel.has(index - 1) && line.folded.length < longest.link
    return !isLabel.has(index) && !isValue
  })
}
