import { buildCommitment } from './commitment/build-commitment'
import { type Findings, quoted, shareDues } from './commitment/candidate'
import type { SpecialDays } from './commitment/deadline-rule'
import { linkShortcomings } from './commitment/link-shortcomings'
import { makeUnique } from './commitment/unique-titles'
import { endOfSection, listPieces } from './end-of-section'
import { findLanguage, languages } from './languages'
import { cleanText } from './outline/clean-text'
import { type Outline, readOutline } from './outline/read-outline'
import type { Range, ReadReport, ReadSection, ReadShortcoming, ReadStep, Span, UnitName } from './report-text'
import { hullOf } from './section-hull'
import { sortOthers } from './sort-others'

const marksBehind = /[\s：:]+$/

export type { ReadReport, UnitName } from './report-text'
export type ReadOptions = { units?: UnitName[]; year?: number; title?: string; special?: SpecialDays }

/**
 * Reads a report's plain text (one paragraph a line, a table's row as cells with tabs between): title, year, issuer,
 * shortcomings, next steps and commitments with exact ranges into the text it gives back.
 * `units` are matched against the bodies named; `year` and `title` are what a person calls it, and help to read a text that says neither. Pure and linear in length.
 */
export function readReport(source: string, options: ReadOptions = {}): ReadReport {
  const text = cleanText(source, languages)
  const outline = readOutline(text)
  const language = findLanguage(text)
  const { heading, sections: parts, found, isGuessed } = language.readDocument(outline, options)
  const words = language.readWordsOf(outline, options.special ?? {})
  const commitments = makeUnique(
    shareDues(found.candidates).map((candidate) => buildCommitment(outline, candidate, words, options.units ?? [])),
  )
  const pieces = listPieces(found)
  const sections = parts.map((section) =>
    toSection(outline, section, endOfSection(outline, section, pieces, language), found),
  )
  const steps = groupSteps(outline, found, commitments)
  const shortcomings = buildShortcomings(outline, found)
  const headings = found.candidates.map((candidate) =>
    candidate.heading ? text.slice(candidate.heading.start, candidate.heading.end) : '',
  )
  return {
    language: language.code,
    title: heading.title,
    year: heading.year,
    yearAhead: heading.yearAhead,
    issuer: heading.issuer,
    text,
    isGuessed: isGuessed ?? false,
    nextSteps: hullOf(outline, sections, found),
    sections,
    shortcomings,
    steps,
    others: sortOthers(outline, found),
    links: linkShortcomings(shortcomings, commitments, headings, text),
  }
}

const toSpan = (outline: Outline, { start, end }: Range): Span => ({ start, end, text: outline.text.slice(start, end) })

const holdsCandidate = ({ start, end }: Range, { candidates }: Findings): boolean =>
  candidates.some(({ range }) => range.start >= start && range.end <= end)

/** Commitments in order, under the heading they stand below. */
export function groupSteps(
  outline: Outline,
  { candidates }: Findings,
  commitments: ReadStep['commitments'],
): ReadStep[] {
  const steps: ReadStep[] = []
  let last: number | null = null
  for (const [index, candidate] of candidates.entries()) {
    const at = candidate.heading?.start ?? -1
    const step = steps.at(-1)
    const commitment = commitments[index]
    if (!commitment) continue
    if (step && last === at) step.commitments.push(commitment)
    else
      steps.push({
        heading: candidate.heading ? toSpan(outline, trimHeading(outline, candidate.heading)) : null,
        commitments: [commitment],
      })
    last = at
  }
  return steps
}

const trimHeading = (outline: Outline, range: Range): Range => {
  const words = outline.text.slice(range.start, range.end)
  return { start: range.start, end: range.start + words.replace(marksBehind, '').length }
}

function buildShortcomings(outline: Outline, found: Findings): ReadShortcoming[] {
  const shared = found.causes.filter(({ problem }) => problem === null)
  const own = new Map([...found.causes].reverse().map((cause) => [cause.problem?.start, cause]))
  return found.problems.map(({ range, rule }, index) => {
    const cause = own.get(range.start) ?? shared[index]
    const words = outline.text.slice(range.start, range.end).slice(0, quoted.problem)
    return { ...toSpan(outline, range), cause: cause ? toSpan(outline, cause.range) : null, why: { rule, words } }
  })
}

type SectionPart = {
  mode: string
  heading: { from: number } | null
  headingEnd: number
  blocks: { from: number; start: number; end: number; folded: string }[]
}

/** A section named after what falls short that goes on with what is done about it holds both. */
function toSection(outline: Outline, section: SectionPart, end: number, found: Findings): ReadSection {
  const blocks = section.blocks
  const start = section.heading?.from ?? blocks[0]?.from ?? 0
  const heading = section.heading ? toSpan(outline, { start: section.heading.from, end: section.headingEnd }) : null
  const isLacking = section.mode === 'shortcomings' || section.mode === 'both'
  const isAnswered = section.mode === 'both' || holdsCandidate({ start, end }, found)
  const kind = isLacking ? (isAnswered ? 'both' : 'shortcomings') : 'nextSteps'
  return { kind, start, end: Math.max(end, start), heading }
}
