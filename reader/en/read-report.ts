import { type Findings, holdsAny, mergeFindings, noFindings } from '../commitment/candidate'
import type { FoundSection, ReadParts } from '../outline/document'
import type { Outline } from '../outline/read-outline'
import { findMinuteActions } from './minutes/find-minute-actions'
import { readMinutes } from './minutes/minutes'
import { readResolutions } from './minutes/resolutions'
import { findScatteredProblems } from './problems/find-scattered'
import { readEnglishProblems } from './problems/read-problems'
import { findEnglishSections } from './sections/find-sections'
import { readEnglishSection } from './sections/read-section'
import { markEnglish } from './sentences/mark-english'
import { readLabel } from './tables/label-lines'
import { isDecision, isLetter, isMinutes } from './title/document-kinds'
import { readEnglishHeading } from './title/read-title'

/** Reads an English document: sections by their headings, measures by will, shall, must and action verbs, tables by rows. */
export function readEnglish(plain: Outline, given: { title?: string; year?: number }): ReadParts {
  const outline = markEnglish(plain)
  const heading = readEnglishHeading(outline, given)
  const resolved = heading.kind === 'fragment' || isDecision(outline) ? readResolutions(outline, heading.year) : null
  if (resolved) return { heading, sections: [resolved.section], found: resolved.found }
  const sections = findEnglishSections(outline, heading.kind === 'plan', heading.title)
  const found = noFindings()
  const planYear = heading.pastYear === null ? null : heading.pastYear + 1
  const ownsUp = sections.some(({ mode }) => mode === 'shortcomings')
  const minutes =
    isMinutes(outline) && !sections.some(({ mode }) => mode === 'nextSteps') ? findMinuteActions(outline) : null
  for (const section of sections) {
    if (section.mode === 'shortcomings') readEnglishProblems(outline, section, planYear, found)
    else merge(found, readEnglishSection(outline, section, heading.pastYear), ownsUp)
  }
  for (const section of sections) endAtLast(section, found)
  if (minutes) mergeFindings(found, readMinutes(outline, minutes, heading.year))
  findScatteredProblems(outline, minutes ? [...sections, minutes] : sections, found)
  const telling = sections.filter((section) => section.mode === 'shortcomings' || holdsAny(section, found))
  const isGuessed = heading.kind === 'fragment' && !minutes && isUnsaid(outline, telling)
  return { heading, sections: minutes ? [...telling, minutes] : telling, found, isGuessed }
}

/** Whether no heading, label or table says that anything is planned; a letter says so by its form. */
function isUnsaid(outline: Outline, sections: FoundSection[]): boolean {
  const plans = sections.filter(({ mode }) => mode !== 'shortcomings')
  const isSaid = ({ heading, blocks }: FoundSection) =>
    heading !== null || blocks.some((block) => block.cells !== null || readLabel(outline, block) !== null)
  return plans.length > 0 && !plans.some(isSaid) && !isLetter(outline)
}

/** A section ends with the last thing that it tells; signatures, pages and thanks below it are not its own. */
function endAtLast(section: FoundSection, { candidates, problems }: Findings): void {
  const first = section.blocks[0]?.from ?? 0
  const last = section.blocks.at(-1)?.end ?? 0
  let end = 0
  for (const { range } of [...candidates, ...problems])
    if (range.start >= first && range.end <= last) end = Math.max(end, range.end)
  if (end > 0) section.blocks = section.blocks.filter(({ from }) => from < end)
}

/** The issues that a table names count where no section tells them. */
function merge(into: Findings, from: Findings, ownsUp: boolean): void {
  mergeFindings(into, ownsUp ? { ...from, problems: [] } : from)
}
