import type { Duty } from '../draft'
import type { Range, ReadUnit, UnitRole } from '../report-text'
import { isUnitList } from './is-unit-list'
import { splitNames } from './split-names'

const dueLabel = /(?:整改|完成|办结|工作|任务)?(?:时限|期限|时间(?:节点|要求|安排)?)(?:要求)? ?[:]? ?([^;。)]*)/
const roleWords: { role: UnitRole; pattern: RegExp }[] = [
  { role: 'supporting', pattern: /配合|协办|协助|参与|参加|支持/ },
  { role: 'lead', pattern: /牵头|负责|主办|责任|主责|承办|落实|实施|整改|指导/ },
]

/** Who and until when a duty bracket or label line says: 牵头单位：甲；配合单位：乙、丙；完成时限：6月底前. */
export function readDuty(text: string, folded: string, range: Range): Duty {
  const words = folded.slice(range.start, range.end)
  const due = words.match(dueLabel)
  const deadline = due ? (due[1] ?? '').trim() : readBareDue(words)
  const units = listParts(text, folded, range).flatMap((part) => readPart(part))
  return { range, units: markOneLead(units), deadline, target: '' }
}

type Part = { words: string; text: string }

function listParts(text: string, folded: string, range: Range): Part[] {
  const parts: Part[] = []
  let start = range.start
  for (let index = range.start; index <= range.end; index++) {
    if (index < range.end && !/[;,。\n]/.test(folded.charAt(index))) continue
    parts.push({ words: folded.slice(start, index), text: text.slice(start, index) })
    start = index + 1
  }
  return parts
}

/** One part names bodies of one role; parts about time or persons name none. */
function readPart({ words, text }: Part): ReadUnit[] {
  const from = words.match(/^[[(【\s]*(?:[^:]{0,14}[:] ?)?/)?.[0].length ?? 0
  const label = words.slice(0, from)
  if (/时限|期限|时间|责任人|负责人|领导|联系人/.test(label) && !/单位|部门/.test(label)) return []
  if (/^[[(【\s]*(\d{4}年|\d{1,2}月|每|长期|持续|常年|年)/.test(words) || dueLabel.test(words.slice(0, 8))) return []
  const tail =
    words
      .slice(from)
      .match(
        /(?:(?:等(?:单位|部门)?)?(?:按照?职责(?:分工)?)?(?:分别|共同|分工)?(?:牵头|负责|配合|参与|参加|协助|指导|支持|落实|实施|承办|主办|协办)+(?:落实|实施|推进|组织|负责)*(?:做好)?)?[\])】\s]*$/,
      )?.[0] ?? ''
  const names = text.slice(from, text.length - tail.length).replace(/^(?:由|请|以上由|以上均?需?)/, '')
  if (!label && !tail.replace(/[\])】\s]/g, '') && !isUnitList(words.slice(from).replace(/[\])】\s]+$/, ''))) return []
  const role = roleWords.find(({ pattern }) => pattern.test(tail) || pattern.test(label))?.role ?? 'lead'
  return splitNames(names).map((name) => ({ name, role }))
}

const readBareDue = (words: string): string =>
  words.match(/(?:^|[;,(])((?:\d{4}年|\d{1,2}月|年底|长期|持续|常年|每)[^;,)]{0,14})(?=[;,)\]】]|$)/)?.[1] ?? ''

/** One body leads: the first one named so; where nothing but bodies is said, the first of them. */
export function markOneLead(units: ReadUnit[]): ReadUnit[] {
  const first = units.findIndex((unit) => unit.role === 'lead')
  return units.map((unit, index) => (unit.role === 'lead' && index !== first ? { ...unit, role: 'supporting' } : unit))
}
