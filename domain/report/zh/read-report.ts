import { type Drafts, mergeDrafts, noDrafts } from '../draft'
import type { Range } from '../report-text'
import type { Block, Outline } from '../text/read-outline'
import { findLeadSections } from './find-leads'
import { findScatteredProblems } from './find-problems'
import { type FoundSection, findSections } from './find-sections'
import { isPlanFragment } from './judge-fragment'
import { readProblems } from './read-problems'
import { readSteps } from './read-steps'
import { type Heading, readHeading } from './read-title'
import { readLabel } from './rules/labels'
import { assignedBody } from './rules/openings'
import { ownsUpFirst } from './rules/owning-up'
import { sectionYear } from './rules/report-years'
import { hasPromises, splitBoth } from './split-both'

export type ReadParts = { heading: Heading; sections: FoundSection[]; found: Drafts }

/** Reads a Chinese document: what it is, its sections, and the drafts of measures and shortcomings in them. */
export function readChinese(outline: Outline, given: { title?: string; year?: number }): ReadParts {
  const heading = readHeading(outline, given)
  const sections = listSections(outline, heading)
  const found = noDrafts()
  for (const section of sections) readSection(outline, section, yearOfPlan(outline, section, heading), found)
  if (found.problems.length === 0) findScatteredProblems(outline, sections, heading.kind !== 'plan', found)
  return { heading, sections, found: sortDrafts(found) }
}

function listSections(outline: Outline, heading: Heading): FoundSection[] {
  if (heading.kind === 'rules' && !assignsBodies(outline)) return []
  const sections = findSections(outline, heading.kind === 'rules' ? { ...heading, kind: 'plan' } : heading)
  if (sections.some(({ mode }) => mode === 'nextSteps' || mode === 'both')) return sections
  if (heading.kind === 'fragment' && isPlanFragment(outline)) return [wholeText(outline.blocks)]
  const leads = findLeadSections(outline, heading)
  return [...sections.filter(({ mode }) => mode === 'shortcomings'), ...leads]
}

/** Rules that say item by item who is to do it by when are a plan under another name. */
const assignsBodies = ({ folded }: Outline): boolean => (folded.match(assignedBody.pattern)?.length ?? 0) >= 3

const wholeText = (blocks: Block[]): FoundSection => ({ mode: 'nextSteps', heading: null, headingEnd: 0, blocks })

/** The year that a section's heading or first paragraph plans, else the year after the one looked back on. */
function yearOfPlan(outline: Outline, section: FoundSection, heading: Heading): number | null {
  const next = heading.pastYear === null ? null : heading.pastYear + 1
  const head = section.heading ? outline.folded.slice(section.heading.start, section.headingEnd) : ''
  const opening = section.blocks
    .slice(0, 2)
    .map((block) => block.folded.slice(0, 16))
    .join('\n')
  const named = [head.match(/(?:19|20)\d\d(?=年)/)?.[0], opening.match(sectionYear.pattern)?.[1]].find(Boolean)
  return named && (next === null || Number(named) >= next) ? Number(named) : next
}

function readSection(outline: Outline, section: FoundSection, planYear: number | null, found: Drafts): void {
  if (isLabelledList(section)) mergeDrafts(found, readSteps(outline, section, planYear))
  else if (section.mode === 'shortcomings' && !hasPromises(outline, section.blocks))
    readShortcomings(outline, section, found)
  else if (section.mode === 'both' || section.mode === 'shortcomings' || opensWithProblems(outline, section))
    readBoth(outline, section, planYear, found)
  else mergeDrafts(found, readSteps(outline, section, planYear))
}

/** A rectification list says by labels what is a problem and what is done about it: 问题一：… 整改措施：…. */
function isLabelledList({ blocks }: FoundSection): boolean {
  const kinds = blocks.map((block) => readLabel(block.folded)?.kind)
  return ['problem', 'measure'].every((kind) => kinds.filter((one) => one === kind).length >= 2)
}

/** A plan whose first words own up to what is lacking: 虽然取得一定成绩，但还存在一些问题：一是…. */
function opensWithProblems(outline: Outline, section: FoundSection): boolean {
  const [first, second] = section.blocks
  const block = first === section.heading ? (first && first.end > section.headingEnd + 3 ? first : second) : first
  if (!block || block.cells) return false
  const opening = outline.folded
    .slice(block === section.heading ? section.headingEnd : block.start, block.end)
    .slice(0, 90)
  return ownsUpFirst.pattern.test(opening)
}
function readBoth(outline: Outline, section: FoundSection, planYear: number | null, found: Drafts): void {
  if (section.heading)
    found.others.push({
      range: { start: section.heading.from, end: section.headingEnd },
      rule: 'sectionHeading',
      words: '',
    })
  for (const zone of splitBoth(outline, section)) {
    if (zone.kind === 'problems') readProblems(outline, zone.parts, found)
    else mergeDrafts(found, readSteps(outline, zone.section, planYear))
  }
}

function readShortcomings(outline: Outline, section: FoundSection, found: Drafts): void {
  const parts = section.blocks.map((block) => {
    const isHead = block === section.heading
    const range: Range = { start: isHead ? section.headingEnd : block.start, end: block.end }
    return { range, isMarked: block.marker !== null && !isHead }
  })
  if (section.heading)
    found.others.push({
      range: { start: section.heading.from, end: section.headingEnd },
      rule: 'sectionHeading',
      words: '',
    })
  readProblems(
    outline,
    parts.filter(({ range }) => range.end - range.start > 3),
    found,
  )
}

function sortDrafts(found: Drafts): Drafts {
  const byPlace = (a: { range: Range }, b: { range: Range }) => a.range.start - b.range.start
  return {
    ...found,
    drafts: found.drafts.sort(byPlace),
    problems: found.problems.sort(byPlace),
    others: found.others.sort(byPlace),
  }
}
