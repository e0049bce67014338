import type { Plan } from '@/db/plan/find-plan'
import { layOutText, listLines, type Paragraph } from '@/domain/plan/text/lay-out-text'
import { findPage, listPages } from '@/domain/plan/text/page-text'
import type { Range } from '@/reader/report-text'
import { listTextClaims, type ShownState } from './steps/list-text-claims'

export type ShownText = {
  paragraphs: Paragraph[]
  /** Which page of the stretch this is, from 1, of how many, and where it lies in the text. */
  page: { number: number; count: number } & Range
  /** The lines of a report without a section, for a person to say where it is: those of the page, and where each later one ends. */
  lines: (Range & { text: string })[]
}

/** Which page is asked for: by its number, from 1, or by a position in the text; the first where neither is there. */
export type AskedPage = { number?: number | null; at?: number | null }

/** A page of the section (of the whole text without one) as paragraphs whose pieces say what became of them. */
export function showText(
  text: string,
  section: Range | null,
  plan: Plan,
  state: ShownState,
  asked: AskedPage = {},
): ShownText {
  const whole = { start: 0, end: text.length }
  const pages = listPages(text, section ? findShownRange(text, section, plan) : whole)
  const index = asked.number ? Math.min(asked.number, pages.length) - 1 : findPage(pages, asked.at ?? -1)
  const range = pages[index] ?? { start: 0, end: 0 }
  return {
    paragraphs: layOutText(text, range, listTextClaims(text, plan, state)),
    page: { number: index + 1, count: Math.max(1, pages.length), ...range },
    lines: section ? [] : listChoosable(text, range, pages.slice(index + 1)),
  }
}

/** A page of a whole text as paragraphs, with a stretch of it that something cites as a piece of its own. */
export function showWords(text: string, cited: Range | null, asked: AskedPage): Pick<ShownText, 'paragraphs' | 'page'> {
  const pages = listPages(text, { start: 0, end: text.length })
  const index = asked.number ? Math.min(asked.number, pages.length) - 1 : findPage(pages, cited?.start ?? -1)
  const range = pages[index] ?? { start: 0, end: 0 }
  const claims = cited ? [{ kind: 'plain' as const, id: 'cited', ...cited }] : []
  return {
    paragraphs: layOutText(text, range, claims),
    page: { number: index + 1, count: Math.max(1, pages.length), ...range },
  }
}

function listChoosable(text: string, page: Range, later: Range[]): ShownText['lines'] {
  const lines = [...listLines(text, page), ...later.flatMap((each) => listLines(text, each).slice(-1))]
  return lines.map((line) => ({ ...line, text: text.slice(line.start, line.end) }))
}

/** From the line above the first shortcoming (its heading, where it stands in a section of its own) to the section's end. */
function findShownRange(text: string, section: Range, { shortcomings }: Plan): Range {
  const first = Math.min(section.start, ...shortcomings.map(({ start }) => start))
  const end = Math.max(section.end, ...shortcomings.map((shortcoming) => shortcoming.end))
  if (first === section.start) return { start: first, end }
  const start = text.lastIndexOf('\n', first - 1) + 1
  const above = listLines(text, { start: 0, end: start }).at(-1)
  return { start: above && above.end - above.start < 60 ? above.start : start, end }
}
