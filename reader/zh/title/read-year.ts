import type { DocumentKind } from '../../outline/document'
import type { Outline } from '../../outline/read-outline'
import { aheadOpening, backOpening, openingYear } from './opening-years'
import { deliveredYear, firstDay, plannedYear, reviewedYear, signedDate } from './report-years'

/** How far a day or a year is looked for. */
const opening = { delivered: 400, dated: 600, paragraphs: 4 }
const [april, november] = [4, 11]
const namedYear = /(?<!\d)((?:19|20)\d\d)(?=年|-|至|~|度|$)/

/** The year a document bears, and the one it looks back on. */
export type WrittenYear = { year: number | null; pastYear: number | null }

/** The year that folded words name first. */
export const yearOf = (words: string): number | null => toYear(words.match(namedYear)?.[1])

/** The year that a report to a congress plans: the one after the year it reviews, or the one of the day it was given. */
export function readCongressYear({ folded }: Outline): number | null {
  const reviewed = toYear(folded.match(reviewedYear.pattern)?.[0])
  return reviewed === null ? toYear(folded.slice(0, opening.delivered).match(deliveredYear.pattern)?.[1]) : reviewed + 1
}

/** Without a year in the title: by the date of signature, what is written late in a year plans the next. */
export function readWritten({ folded, blocks }: Outline, kind: DocumentKind): WrittenYear {
  return (
    readSigned(folded, kind) ??
    readOpening(blocks.slice(0, opening.paragraphs).map((block) => block.folded)) ??
    readPlanned(kind === 'plan' ? folded : '')
  )
}

function readSigned(folded: string, kind: DocumentKind): WrittenYear | null {
  const [, signed, month] = folded.match(signedDate.pattern) ?? []
  if (!signed) return null
  const year = Number(signed)
  const pastYear = year - (Number(month) >= november && kind === 'report' ? 0 : 1)
  return { year: kind === 'report' && Number(month) <= april ? pastYear : year, pastYear }
}

function readOpening(paragraphs: string[]): WrittenYear | null {
  const paragraph = paragraphs.find((one) => openingYear.pattern.test(one))
  const year = toYear(paragraph?.match(openingYear.pattern)?.[1])
  if (!paragraph || year === null) return null
  const [first = ''] = paragraph.split('。')
  const isAhead = aheadOpening.pattern.test(first) && !backOpening.pattern.test(first)
  return { year, pastYear: year - (isAhead ? 1 : 0) }
}

function readPlanned(folded: string): WrittenYear {
  const year = toYear(folded.match(plannedYear.pattern)?.[1])
  return { year, pastYear: year === null ? null : year - 1 }
}

/** The year of the first day that a paper of one day, such as a circular, names. */
export const readDatedYear = ({ folded }: Outline): number | null =>
  toYear(folded.slice(0, opening.dated).match(firstDay.pattern)?.[1])

const toYear = (digits: string | undefined): number | null => (digits ? Number(digits) : null)
