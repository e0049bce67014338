import type { Range } from '../../report-text'
import { fitsAny } from '../../rule'
import { bracketSigns, endsWithRole, sameBodiesAlone } from './duty-brackets'
import { lengthOfDutyBehind } from './duty-said'
import { isUnitList } from './is-unit-list'

/** The brackets, and the sentences behind a measure, of a stretch that tell who is responsible or until when; nested brackets belong to the outer one. */
export function findDutyBrackets(folded: string, range: Range): Range[] {
  const found: Range[] = []
  for (let index = range.start; index < range.end; index++) {
    const said = '。;,'.includes(folded.charAt(index)) ? lengthOfSentence(folded, index, range.end) : 0
    if (said) {
      // The stop belongs to the measure before it.
      found.push({ start: folded.charAt(index) === '。' ? index + 1 : index, end: index + said })
      index += said - 1
      continue
    }
    if (folded.charAt(index) !== '(' && folded.charAt(index) !== '[' && folded.charAt(index) !== '【') continue
    const end = findEnd(folded, index, range.end)
    if (!end) continue
    const inner = folded.slice(index + 1, end - 1)
    const isTrailing = markOrEnd.test(folded.charAt(end)) || stop.test(folded.charAt(index - 1))
    if (isTrailing && isBodies(inner) && isAfterSentence(folded, index, end)) found.push({ start: index, end })
    else if (isDuty(inner) && (isTrailing || endsWithRole.pattern.test(inner))) found.push({ start: index, end })
    index = end - 1
  }
  return found
}

/** The length of a sentence or clause that names who is responsible, with the mark before it; 0 where none stands here. */
const lengthOfSentence = (folded: string, index: number, end: number): number =>
  lengthOfDutyBehind(folded.slice(index, Math.min(end, index + longest)))

const isBodies = (inner: string): boolean =>
  inner.length >= shortest.bodies && (isUnitList(inner) || sameBodiesAlone.pattern.test(inner))

const isDuty = (inner: string): boolean => inner.length >= shortest.duty && fitsAny(bracketSigns, inner)

/** A bracket that closes a sentence or a paragraph, not one that explains a word in it. */
const isAfterSentence = (folded: string, open: number, end: number): boolean =>
  '。;!'.includes(folded.charAt(open - 1)) || '。\n'.includes(folded.charAt(end)) || end >= folded.length

/** Brackets nested deeper than this are no prose, and looking for their ends would take long. */
const deepest = 4
const longest = 500
const shortest = { bodies: 3, duty: 4 }
const markOrEnd = /^(?:[。;,.\s]|$)/
const stop = /[。;\s]/

function findEnd(folded: string, open: number, limit: number): number {
  let depth = 0
  for (let index = open; index < Math.min(limit, open + longest); index++) {
    const unit = folded.charAt(index)
    if ('([【'.includes(unit)) depth++
    else if (')]】'.includes(unit)) depth--
    if (depth === 0) return index + 1
    if (depth > deepest) return 0
  }
  return 0
}
