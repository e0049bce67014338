import type { Outline } from '../text/read-outline'

/** What a document says of its time: its own month, and the month in which its financial year ends. */
export type EnglishClock = {
  base: { year: number; month: number } | null
  fiscalEnd: number | null
  reported: number | null
}

export const noClock: EnglishClock = { base: null, fiscalEnd: null, reported: null }

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const named = '(january|february|march|april|may|june|july|august|september|october|november|december)'

/** The month of a name, 1 to 12; 0 where it is none. */
export const monthOf = (name: string | undefined): number => months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1

/** The date in the first lines, and the end of the year that the document reports on. */
export function readClock(outline: Outline): EnglishClock {
  const head = outline.blocks
    .slice(0, 8)
    .map(({ folded }) => folded.slice(0, 300))
    .join('\n')
  const isMeeting = /\b(?:minutes|meeting|delivered|dated|session|update|letter|half-year|quarterly|briefing)\b/i.test(
    head,
  )
  const day = isMeeting ? readDay(head) : null
  return { base: day, ...readFiscal(outline.folded.slice(0, 30_000)) }
}

function readDay(words: string): EnglishClock['base'] {
  const uk = words.match(new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${named},? (20\\d\\d)`, 'i'))
  const us = words.match(new RegExp(`\\b${named} \\d{1,2}(?:st|nd|rd|th)?,? (20\\d\\d)`, 'i'))
  const monthOnly = words.match(new RegExp(`\\b${named},? (20\\d\\d)`, 'i'))
  const found = uk ?? us ?? monthOnly
  return found ? { year: Number(found[2]), month: monthOf(found[1]) } : null
}

/** "financial year 1 July 2024 to 30 June 2025", "year ended 31 March", "Fiscal Year 2025 (… through June 30, 2025)". */
function readFiscal(words: string): Pick<EnglishClock, 'fiscalEnd' | 'reported'> {
  const tail = `${named}(?:,? (?:\\d{1,2},? )?(20\\d\\d))?`
  const span = words.match(
    new RegExp(`(?:financial|fiscal|reporting) year[^.]{0,80}?(?:to|through|until|-) (?:\\d{1,2} )?${tail}`, 'i'),
  )
  const ended = words.match(
    new RegExp(`\\byears? (?:ended|ending|to|ends|end of)(?: on)? (?:\\d{1,2}(?:st|nd|rd|th)? )?${tail}`, 'i'),
  )
  const found = span ?? ended
  const month = monthOf(found?.[1])
  return { fiscalEnd: month > 0 ? month : null, reported: month > 0 && found?.[2] ? Number(found[2]) : null }
}
