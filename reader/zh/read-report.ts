import { type Findings, holdsAny, mergeFindings, noFindings } from '../commitment/candidate'
import type { FoundSection, ReadParts } from '../outline/document'
import type { Outline } from '../outline/read-outline'
import type { Range } from '../report-text'
import { takeByRule } from '../rule'
import { findScatteredProblems } from './problems/find-problems'
import { dashAhead } from './problems/problem-lists'
import { readProblems } from './problems/read-problems'
import { hasPromises } from './sections/find-turn'
import { isLabelledList, listSections, opensWithProblems, yearOfPlan } from './sections/list-sections'
import { splitBoth } from './sections/split-both'
import { readSteps } from './steps/read-steps'
import { readHeading } from './title/read-title'

/** Reads a Chinese document: what it is, its sections, and the candidates of measures and shortcomings in them. */
export function readChinese(outline: Outline, given: { title?: string; year?: number }): ReadParts {
  const heading = readHeading(outline, given)
  const sections = listSections(outline, {
    ...heading,
    pastYear: readHeading(outline, {}).pastYear ?? heading.pastYear,
  })
  const found = noFindings()
  const isPlanned = sections.some(({ mode }) => mode !== 'shortcomings')
  for (const section of sections)
    readSection(outline, section, { planYear: yearOfPlan(outline, section, heading), isPlanned }, found)
  if (found.problems.length === 0 && found.candidates.length > 0)
    findScatteredProblems(outline, sections, heading.kind !== 'plan', found)
  return {
    heading,
    sections: sections.filter((section) => section.heading || holdsAny(section, found)),
    found: sortCandidates(found),
    isGuessed: heading.kind === 'fragment' && sections.some(({ blocks }) => blocks === outline.blocks),
  }
}

/** `isPlanned`: a section of the document plans; where none does, one on shortcomings may go on with what is done about them. */
type Setting = { planYear: number | null; isPlanned: boolean }

function readSection(outline: Outline, section: FoundSection, setting: Setting, found: Findings): void {
  const { mode, blocks } = section
  const { planYear, isPlanned } = setting
  if (isLabelledList(section)) mergeFindings(found, readSteps(outline, section, planYear))
  else if (mode === 'shortcomings' && isPlanned && !hasPromises(outline, blocks))
    readShortcomings(outline, section, found)
  else if (mode === 'both' || mode === 'shortcomings' || opensWithProblems(outline, section))
    readBoth(outline, section, planYear, found)
  else mergeFindings(found, readSteps(outline, section, planYear))
}

function readBoth(outline: Outline, section: FoundSection, planYear: number | null, found: Findings): void {
  noteHeading(section, found)
  for (const zone of splitBoth(outline, section)) {
    if (zone.kind === 'problems') readProblems(outline, zone.parts, found)
    else mergeFindings(found, readSteps(outline, zone.section, planYear))
  }
}

/** A mark or two left of a heading tell nothing. */
const shortestProblem = 3

function readShortcomings(outline: Outline, section: FoundSection, found: Findings): void {
  noteHeading(section, found)
  const parts = section.blocks.map((block) => {
    const isHead = block === section.heading
    const dash = isHead ? '' : takeByRule(dashAhead, block.folded)
    const range: Range = { start: isHead ? section.headingEnd : block.start + dash.length, end: block.end }
    return { range, isMarked: (block.marker !== null || dash !== '') && !isHead }
  })
  const filled = parts.filter(({ range }) => range.end - range.start > shortestProblem)
  readProblems(outline, filled, found)
}

function noteHeading({ heading, headingEnd }: FoundSection, found: Findings): void {
  if (!heading) return
  found.others.push({ range: { start: heading.from, end: headingEnd }, rule: 'sectionHeading', words: '' })
}

function sortCandidates(found: Findings): Findings {
  const byPlace = (a: { range: Range }, b: { range: Range }) => a.range.start - b.range.start
  return {
    ...found,
    candidates: found.candidates.sort(byPlace),
    problems: found.problems.sort(byPlace),
    others: found.others.sort(byPlace),
  }
}
