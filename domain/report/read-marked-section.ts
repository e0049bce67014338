import { buildCommitment } from './build-commitment'
import { readEnglishSection } from './en/read-section'
import { englishWords } from './en/read-words'
import { linkShortcomings } from './link-shortcomings'
import type { PieceOptions } from './read-piece'
import { groupSteps } from './read-report'
import type { ProposedLink, Range, ReadReport, ReadShortcoming } from './report-text'
import { sortOthers } from './sort-others'
import { readOutline } from './text/read-outline'
import type { FoundSection } from './zh/find-sections'
import { readSteps } from './zh/read-steps'
import { chineseWords } from './zh/read-words'

export type MarkedSection = Pick<ReadReport, 'steps' | 'others'> & { links: ProposedLink[] }

/**
 * Reads the paragraphs of a text that a person marked as next steps, under whatever heading they stand, as the reader reads
 * those it finds; `shortcomings` are those already known, which the links name by their place.
 */
export function readMarkedSection(
  text: string,
  { start, end }: Range,
  shortcomings: ReadShortcoming[],
  { language, planYear, units = [] }: PieceOptions,
): MarkedSection {
  const outline = readOutline(text)
  const blocks = outline.blocks.filter((block) => block.start >= start && block.end <= end)
  const section: FoundSection = { mode: 'nextSteps', heading: null, headingEnd: 0, blocks }
  const isChinese = language === 'zh'
  const found = isChinese
    ? readSteps(outline, section, planYear)
    : readEnglishSection(outline, section, planYear === null ? null : planYear - 1)
  const words = isChinese ? chineseWords : englishWords
  const commitments = found.drafts.map((draft) => buildCommitment(outline, draft, words, units))
  const headings = found.drafts.map(({ heading }) => (heading ? text.slice(heading.start, heading.end) : ''))
  return {
    steps: groupSteps(outline, found, commitments),
    others: sortOthers(outline, found),
    links: linkShortcomings(shortcomings, commitments, headings, text),
  }
}
