import type { DocumentKind, Heading } from '../../outline/document'
import { foldText } from '../../outline/fold-text'
import type { Block, Outline } from '../../outline/read-outline'
import { fitsAny } from '../../rule'
import { congressReport } from './openings'
import { readIssuer } from './read-issuer'
import { readKind } from './read-kind'
import { readCongressYear, readWritten, type WrittenYear, yearOf } from './read-year'
import { besideTitle, gluedTitle, titleEnds } from './title-lines'

/** How far a title is looked for: in characters, in lines, and where it runs into what follows. */
const opening = { text: 3000, lines: 14, glued: 160 }
const titleLines = [1, 2, 3]
const [shortest, longest] = [6, 130]
const setWide = /(?<=^|[一-龥] )([一-龥]) (?=[一-龥](?: |$))/g
const footnote = / ?[[(]?\[\d{1,2}\]$/
const markBehind = /[。;:!?,]$/

/**
 * Title, kind, year and issuer of a document. What a person calls it is its title and year; how it is built and which year it
 * plans shows in its own title, and only without one in what the person says.
 */
export function readHeading(outline: Outline, given: { title?: string; year?: number }): Heading {
  const title = readTitle(outline)
  const begin = outline.folded.slice(0, opening.text)
  const kind = findKind(title, given.title ?? null, begin)
  const about = { kind, title: given.title ?? title, issuer: readIssuer(title, outline) }
  const named = yearOf(foldText(title ?? '')) ?? given.year ?? readCongressYear(outline)
  if (named === null) return { ...about, ...addAhead(readWritten(outline, kind)) }
  const looksAhead =
    kind === 'plan' || kind === 'rules' || congressReport.pattern.test(title ? tightenTitle(foldText(title)) : begin)
  return { ...about, year: given.year ?? named, pastYear: looksAhead ? named - 1 : named, yearAhead: looksAhead }
}

const addAhead = (written: WrittenYear): WrittenYear & Pick<Heading, 'yearAhead'> => ({
  ...written,
  yearAhead: written.year !== null && written.pastYear !== null && written.pastYear < written.year,
})

/** The kind that a document's own title or opening tells; a person's word alone can only make a plan of it, which hides nothing. */
function findKind(own: string | null, given: string | null, opening: string): DocumentKind {
  const kind = readKind(own, opening)
  return kind === 'fragment' && given && readKind(given, '') === 'plan' ? 'plan' : kind
}

function readTitle(outline: Outline): string | null {
  const heads = outline.blocks.slice(0, opening.lines)
  for (const [index, block] of heads.entries()) {
    if (block.marker || block.cells) return null
    for (const count of titleLines) {
      const lines = heads.slice(index, index + count)
      if (isTitle(lines, heads[index + count]))
        return lines.map((line) => outline.text.slice(line.start, line.end)).join('')
    }
  }
  return readGluedTitle(outline)
}

/** Whether lines are a title together; 关于印发《…》 goes on in the next line: 任务分工的通知. */
function isTitle(lines: Block[], next: Block | undefined): boolean {
  const folded = lines.map((line) => tightenTitle(line.folded)).join('')
  if (folded.endsWith('》') && next !== undefined && isTitleLine(next) && fitsAny(titleEnds, next.folded)) return false
  return lines.every(isTitleLine) && folded.length >= shortest && folded.length <= longest && fitsAny(titleEnds, folded)
}

/** A title set wide, or with a footnote's mark at its end, is the same title. */
const tightenTitle = (folded: string): string => folded.replace(setWide, '$1').replace(footnote, '')

const isTitleLine = (line: Block): boolean =>
  !line.marker && !line.cells && !markBehind.test(line.folded) && !fitsAny(besideTitle, line.folded)

/** A title that runs into its document number or its addressees. */
function readGluedTitle({ text, folded }: Outline): string | null {
  const found = folded.slice(0, opening.glued).match(gluedTitle.pattern)
  return found ? text.slice(0, found[0].length) : null
}
