import type { Outline } from '../text/read-outline'
import type { Heading } from '../zh/read-title'

const planTitle =
  /\b(?:plan|programme|program|strategy|roadmap|agenda|commitments|priorities|action table|implementation)\b/i
const reportTitle = /\b(?:report|review|statement|summary|minutes|letter|assessment|self-assessment|account)\b/i

/** Title, year and issuer of an English document. `2024-25` is the year that ends in 2025; plans name their own. */
export function readEnglishHeading(outline: Outline, given: { title?: string; year?: number }): Heading {
  const lines = outline.blocks
    .slice(0, 6)
    .filter((block) => !block.cells)
    .map((block) => outline.text.slice(block.from, Math.min(block.end, block.from + 200)))
  const title =
    given.title ??
    lines.find((line) => line.length <= 140 && (planTitle.test(line) || reportTitle.test(line)) && !/\.$/.test(line)) ??
    lines[0] ??
    null
  const kind =
    title && planTitle.test(title) && !reportTitle.test(title)
      ? 'plan'
      : title && reportTitle.test(title)
        ? 'report'
        : 'fragment'
  const named = readYear(title ?? '') ?? readYear(lines.filter((line) => !/[.;]$/.test(line)).join('\n'))
  const year = given.year ?? named?.year ?? null
  const isAhead = kind === 'plan' || named?.isSpan === true || /Report on the Work of the Government/i.test(title ?? '')
  return {
    kind,
    title: title && title.length <= 160 ? title : null,
    year,
    pastYear: year === null ? null : isAhead ? year - 1 : year,
    issuer: readIssuer(lines, title),
  }
}

function readYear(words: string): { year: number; isSpan: boolean } | null {
  const span = words.match(/(?<!\d)(20\d\d)\s?[-/–]\s?(?:20)?(\d\d)\b/)
  // 2026-2030 is a plan of several years, which begins with the first.
  if (span?.[1])
    return {
      year: 2000 + Number(span[2]) > Number(span[1]) + 1 ? Number(span[1]) : 2000 + Number(span[2]),
      isSpan: true,
    }
  const year = words.match(/(?<!\d)20\d\d\b/)?.[0]
  return year ? { year: Number(year), isSpan: false } : null
}

const readIssuer = (lines: string[], title: string | null): string | null =>
  [title ?? '', ...lines]
    .map(
      (line) =>
        line.match(
          /[A-Z][\w' -]*(?:Council|Authority|Department|Agency|Board|Trust|Commission|Ministry|Office|University|College|Borough|Government)\b(?: of [A-Z][\w ]+)?/,
        )?.[0],
    )
    .find((found) => found !== undefined) ?? null
