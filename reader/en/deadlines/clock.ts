import type { Clock } from '../../commitment/deadline-rule'
import type { Outline } from '../../outline/read-outline'
import { fitsAny, matchFirst } from '../../rule'
import { isStrongPromise } from '../sentences/promises'
import { datedPaperRules, fiscalEndRules, madeRules, ownDateRules, promisedMonths } from './own-time'

/** How far a document is searched for its own time. */
const head = { paragraphs: 8, line: 300, text: 30_000 }
const longestShort = 3

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The month of a name, 1 to 12; 0 where it is none. */
export const monthOf = (name: string | undefined): number =>
  months.indexOf((name ?? '').slice(0, longestShort).toLowerCase()) + 1

/** The date in the first lines, and the end of the year that the document reports on. */
export function readClock(outline: Outline): Clock {
  const lines = outline.blocks.slice(0, head.paragraphs).map(({ folded }) => folded.slice(0, head.line))
  const words = lines.join('\n')
  const told = lines.filter((line) => !isStrongPromise(line)).join('\n')
  const day = fitsAny(datedPaperRules, told) ? readDay(told) : null
  const text = outline.folded.slice(0, head.text)
  return { base: day, made: readMade(words), promised: readPromised(text), ...readFiscal(text) }
}

/** The first month with its year by which something is promised. */
function readPromised(words: string): Clock['promised'] {
  const hits = promisedMonths.flatMap(({ pattern }) => [...words.matchAll(pattern)])
  const told = hits.map(({ groups }) => ({
    year: Number(groups?.year),
    month: monthOf(groups?.month),
  }))
  return told.sort((one, other) => one.year - other.year || one.month - other.month)[0] ?? null
}

function readMade(words: string): Clock['made'] {
  const { day, month, year } = matchFirst(madeRules, words)?.groups ?? {}
  return day && month && year ? { year: Number(year), month: monthOf(month), day: Number(day) } : null
}

function readDay(words: string): Clock['base'] {
  const { month, year } = matchFirst(ownDateRules, words)?.groups ?? {}
  return month ? { year: Number(year), month: monthOf(month) } : null
}

/** "financial year 1 July 2024 to 30 June 2025", "year ended 31 March", "Fiscal Year 2025 (… through June 30, 2025)". */
function readFiscal(words: string): Pick<Clock, 'fiscalEnd' | 'reported'> {
  const { month, year } = matchFirst(fiscalEndRules, words)?.groups ?? {}
  return { fiscalEnd: month ? monthOf(month) : null, reported: month && year ? Number(year) : null }
}
