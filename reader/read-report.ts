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
import { sortOthers } from './sort-others'

/** How near before the plan a section of shortcomings, or a problem, still belongs to it: a heading, a mark or a link word may stand between. */
const near = { section: 400, problem: 60 }
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
  const sections = parts.map((section) => toSection(outline, section, endOfSection(outline, section, pieces, language)))
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
    nextSteps: hullOf(sections, found),
    sections,
    shortcomings,
    steps,
    others: sortOthers(outline, found),
    links: linkShortcomings(shortcomings, commitments, headings, text),
  }
}

const toSpan = (outline: Outline, { start, end }: Range): Span => ({ start, end, text: outline.text.slice(start, end) })

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

function toSection(outline: Outline, section: SectionPart, end: number): ReadSection {
  const blocks = section.blocks
  const start = section.heading?.from ?? blocks[0]?.from ?? 0
  const heading = section.heading ? toSpan(outline, { start: section.heading.from, end: section.headingEnd }) : null
  const kind = section.mode === 'shortcomings' || section.mode === 'both' ? section.mode : 'nextSteps'
  return { kind, start, end: Math.max(end, start), heading }
}

/** From the first to the last next-steps section; what falls short counts where the plan follows it at once. */
function hullOf(sections: ReadSection[], found: Findings): Range | null {
  const plans = sections.filter(({ kind }) => kind !== 'shortcomings')
  const first = plans[0]
  if (!first) return null
  const before = sections[sections.indexOf(first) - 1]
  const isNear = before?.kind === 'shortcomings' && first.start - before.end <= near.section
  const start = isNear && before ? before.start : (startOfProblems(first.start, found) ?? first.start)
  return { start, end: plans.reduce((end, section) => Math.max(end, section.end), 0) }
}

/** Where a paragraph that owns up right before the plan begins; null where there is none. */
function startOfProblems(plan: number, { problems, others }: Findings): number | null {
  const told = [...problems, ...others.filter(({ rule }) => rule === 'sectionLead')]
    .map(({ range }) => range)
    .sort((a, b) => b.start - a.start)
  let start: number | null = null
  for (const range of told) {
    const gap = (start ?? plan) - range.end
    if (gap < 0) continue
    if (gap > near.problem) break
    start = range.start
  }
  return start
}
