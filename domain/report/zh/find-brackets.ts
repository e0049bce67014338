import type { Range } from '../report-text'
import { isUnitList } from './is-unit-list'

const dutyWords =
  /牵头|负责|配合|参与|参加|指导|落实|责任(单位|部门|主体|机关|科室|股室|处室|站所|人|领导)|主办|协办|承办|主责|(完成|办结|整改)?(时限|时间|期限)[::]|按职责|分工|常年|长期坚持|持续推进|^\D{0,8}\d{1,4}年?\d{0,2}月?\d{0,2}日?(底)?前?(完成)?$|年底前?$/

/** The brackets of a stretch that tell who is responsible or until when; nested brackets belong to the outer one. */
export function findDutyBrackets(folded: string, range: Range): Range[] {
  const found: Range[] = []
  for (let index = range.start; index < range.end; index++) {
    if (folded.charAt(index) !== '(' && folded.charAt(index) !== '[' && folded.charAt(index) !== '【') continue
    const end = findEnd(folded, index, range.end)
    if (!end) continue
    const inner = folded.slice(index + 1, end - 1)
    const isTrailing = /^[。;,.\s]|^$/.test(folded.slice(end, end + 1)) || /[。;\s]/.test(folded.charAt(index - 1))
    if (
      isTrailing &&
      inner.length >= 3 &&
      (isUnitList(inner) || /^(?:责任|牵头)?单位?同上$/.test(inner)) &&
      isAfterSentence(folded, index, end)
    )
      found.push({ start: index, end })
    else if (inner.length >= 4 && dutyWords.test(inner) && (isTrailing || /(负责|牵头|配合)$/.test(inner)))
      found.push({ start: index, end })
    index = end - 1
  }
  return found
}

/** A bracket that closes a sentence or a paragraph, not one that explains a word in it. */
const isAfterSentence = (folded: string, open: number, end: number): boolean =>
  '。;!'.includes(folded.charAt(open - 1)) || '。\n'.includes(folded.charAt(end)) || end >= folded.length

/** Brackets nested deeper than this are no prose, and looking for their ends would take long. */
const deepest = 4

function findEnd(folded: string, open: number, limit: number): number {
  let depth = 0
  for (let index = open; index < Math.min(limit, open + 500); index++) {
    const unit = folded.charAt(index)
    if ('([【'.includes(unit)) depth++
    else if (')]】'.includes(unit)) depth--
    if (depth === 0) return index + 1
    if (depth > deepest) return 0
  }
  return 0
}
