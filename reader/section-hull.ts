import type { Findings } from './commitment/candidate'
import type { Outline } from './outline/read-outline'
import type { Range, ReadSection } from './report-text'
import { fitsAny, type Rule } from './rule'

/**
 * How near before the plan a section of shortcomings, or a problem, still belongs to it: a heading, a mark or a link word may stand
 * between.
 */
const near = { section: 400, problem: 60 }
/** What is lacking opens a paragraph where it begins in this part of it: before it stands at most a lead-in, no telling of work done. */
const openingShare = 1 / 3
const chapterLevel = 1

/** The heading of a chapter between what is lacking and the plan that belongs to the former. */
export const causesChapter: Rule = {
  why: '三、原因分析 between what is lacking and the plan goes on with what is lacking; any other chapter parts them.',
  pattern: /原因|根源|cause|reason/i,
  fits: ['原因分析', 'Causes'],
  leaves: ['主要负责人履职情况'],
}

/**
 * From the first to the last next-steps section, in units of the text; null where nothing plans. What falls short counts where the
 * plan follows it at once.
 */
export function hullOf(outline: Outline, sections: ReadSection[], found: Findings): Range | null {
  const plans = sections.filter(({ kind }) => kind !== 'shortcomings')
  const first = plans[0]
  if (!first) return null
  const before = sections[sections.indexOf(first) - 1]
  const end = plans.reduce((end, section) => Math.max(end, section.end), 0)
  if (before?.kind !== 'shortcomings')
    return { start: startOfProblems(outline, first.start, found) ?? first.start, end }
  return { start: follows(outline, before, first) ? before.start : first.start, end }
}

/** Whether a plan stands near behind what falls short, with no chapter on something else between. */
const follows = ({ blocks }: Outline, before: Range, plan: Range): boolean =>
  plan.start - before.end <= near.section &&
  !blocks.some(
    ({ from, marker, level, folded }) =>
      from >= before.end && from < plan.start && marker && level <= chapterLevel && !fitsAny(causesChapter, folded),
  )

/** Where a paragraph that owns up right before the plan begins; null where none does, or where it has begun with something else. */
function startOfProblems({ text }: Outline, plan: number, { problems, others }: Findings): number | null {
  const told = [...problems, ...others.filter(({ rule }) => rule === 'sectionLead')]
    .map(({ range }) => range)
    .sort((a, b) => b.start - a.start)
  let start = plan
  let opening: number | null = null
  for (const range of told) {
    const gap = start - range.end
    if (gap < 0) continue
    if (gap > near.problem) break
    start = range.start
    const line = lineAt(text, start)
    if (start - line.start < (line.end - line.start) * openingShare) opening = line.start
  }
  return opening
}

function lineAt(text: string, at: number): Range {
  const end = text.indexOf('\n', at)
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: end < 0 ? text.length : end }
}
