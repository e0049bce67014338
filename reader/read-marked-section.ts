import { buildCommitment } from './commitment/build-commitment'
import { shareDues } from './commitment/candidate'
import { linkShortcomings } from './commitment/link-shortcomings'
import { makeUnique } from './commitment/unique-titles'
import { languageOf } from './languages'
import { unheaded } from './outline/document'
import { readOutline } from './outline/read-outline'
import type { PieceOptions } from './read-piece'
import { groupSteps } from './read-report'
import type { ProposedLink, Range, ReadReport, Span } from './report-text'
import { sortOthers } from './sort-others'

export type MarkedSection = Pick<ReadReport, 'steps' | 'others'> & { links: ProposedLink[] }

/**
 * Reads the paragraphs of a text that a person marked as next steps, under whatever heading they stand, as the reader reads
 * those it finds; `shortcomings` are those already known, which the links name by their place.
 */
export function readMarkedSection(
  text: string,
  { start, end }: Range,
  shortcomings: Pick<Span, 'text'>[],
  { language: code, planYear, units = [], special = {} }: PieceOptions,
): MarkedSection {
  const language = languageOf(code)
  const outline = readOutline(text)
  const blocks = outline.blocks.filter((block) => block.start >= start && block.end <= end)
  const words = language.readWordsOf(outline, special)
  const found = language.readSection(outline, unheaded(blocks), planYear)
  const commitments = makeUnique(
    shareDues(found.candidates).map((candidate) => buildCommitment(outline, candidate, words, units)),
  )
  const headings = found.candidates.map(({ heading }) => (heading ? text.slice(heading.start, heading.end) : ''))
  return {
    steps: groupSteps(outline, found, commitments),
    others: sortOthers(outline, found),
    links: linkShortcomings(shortcomings, commitments, headings, text),
  }
}
