import { type FoundSection, type Heading, unheaded } from '../../outline/document'
import type { Outline } from '../../outline/read-outline'
import { ownsUpFirst } from '../problems/owning-up'
import { readLabel } from '../steps/labels'
import { assignedBody } from '../title/openings'
import { readDatedYear } from '../title/read-year'
import { plannedHeading, sectionYear } from '../title/report-years'
import { findAnswer } from './find-answer'
import { findLeadInSections } from './find-lead-ins'
import { findSections } from './find-sections'
import { isPlanFragment } from './judge-fragment'

const fewestBodies = 3
/** In characters: the lead-in that may name a year, a mark behind a heading, and words that own up. */
const longest = { yearLeadIn: 24, mark: 3, admission: 90 }
const headingYear = /(?:19|20)\d\d(?=年)/g

/** The sections of a document on shortcomings and next steps: under headings, the whole of a fragment, or after lead-ins. */
export function listSections(outline: Outline, heading: Heading): FoundSection[] {
  if (heading.kind === 'rules' && !assignsBodies(outline)) return []
  const sections = findSections(outline, heading.kind === 'rules' ? { ...heading, kind: 'plan' } : heading)
  if (sections.some(({ mode }) => mode === 'nextSteps' || mode === 'both')) return sections
  const answer = findAnswer(outline, sections, heading)
  if (answer) return [...sections, answer]
  if (heading.kind === 'fragment' && isPlanFragment(outline)) return [unheaded(outline.blocks)]
  const introduced = findLeadInSections(outline, heading)
  return [...sections.filter(({ mode }) => mode === 'shortcomings'), ...introduced]
}

/** Rules that say item by item who is to do it by when are a plan under another name. */
const assignsBodies = ({ folded }: Outline): boolean =>
  (folded.match(assignedBody.pattern)?.length ?? 0) >= fewestBodies

/** The year that a section's heading or first paragraph plans, else the one after that looked back on, else that of the day it is dated. */
export function yearOfPlan(outline: Outline, section: FoundSection, heading: Heading): number | null {
  const next = heading.pastYear === null ? readDatedYear(outline) : heading.pastYear + 1
  const head = section.heading ? outline.folded.slice(section.heading.start, section.headingEnd) : ''
  const opening = section.blocks
    .slice(0, 2)
    .map((block) => block.folded.slice(0, longest.yearLeadIn))
    .join('\n')
  const told = head.match(plannedHeading.pattern)?.[1]
  const named = told ?? head.match(headingYear)?.at(-1) ?? opening.match(sectionYear.pattern)?.[1]
  return named && (told || next === null || Number(named) >= next) ? Number(named) : next
}

/** A rectification list says by labels what is a problem and what is done about it: 问题一：… 整改措施：…. */
export function isLabelledList({ blocks }: FoundSection): boolean {
  const kinds = blocks.map((block) => readLabel(block.folded)?.kind)
  return ['problem', 'measure'].every((kind) => kinds.filter((one) => one === kind).length >= 2)
}

/** A plan whose first words own up to what is lacking: 虽然取得一定成绩，但还存在一些问题：一是…. */
export function opensWithProblems(outline: Outline, section: FoundSection): boolean {
  const [first, second] = section.blocks
  const block =
    first === section.heading ? (first && first.end > section.headingEnd + longest.mark ? first : second) : first
  if (!block || block.cells) return false
  const start = block === section.heading ? section.headingEnd : block.start
  return ownsUpFirst.pattern.test(outline.folded.slice(start, block.end).slice(0, longest.admission))
}
