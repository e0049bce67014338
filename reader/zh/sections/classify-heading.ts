import type { HeadingKind } from '../../outline/document'
import { fitsAny } from '../../rule'
import { chineseOrder } from '../order'
import { yearHeading } from '../title/report-years'
import type { HeadingStage } from './heading-stage'

const longestHeading = 45
const endMarks = /[:。;,]+$/

/**
 * What a heading of a Chinese report announces; null where it only names a subject.
 * `pastYear`: the year the report looks back on; a heading with a later year plans, one with it or an earlier one looks back.
 * `isTop`: whether words that sections on past work bear too may count as planning.
 */
export function classifyHeading(heading: string, pastYear: number | null, isTop: boolean): HeadingKind | null {
  const words = heading.replace(endMarks, '')
  if (words.length > longestHeading) return null
  const isAt = ({ only }: HeadingStage): boolean =>
    only === undefined || (only === 'top' ? isTop : placeInTime(words, pastYear) === only)
  return chineseOrder.headings.find((stage) => fitsStage(stage, words) && isAt(stage))?.kind ?? null
}

const fitsStage = ({ rules, beside = rules, unless = [] }: HeadingStage, words: string): boolean =>
  fitsAny(rules, words) && fitsAny(beside, words) && !fitsAny(unless, words)

function placeInTime(words: string, pastYear: number | null): HeadingStage['only'] {
  const year = words.match(yearHeading.pattern)?.[1]
  if (pastYear === null || year === undefined) return undefined
  return Number(year) > pastYear ? 'laterYear' : 'pastYear'
}
