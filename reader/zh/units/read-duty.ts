import type { Duty } from '../../commitment/candidate'
import type { Range, ReadUnit } from '../../report-text'
import { takeByRule } from '../../rule'
import { bareDue, dueLabel, namesLeadIn, personOrTime, roleRules, roleTail, timePart } from './duty-parts'
import { dutySaid } from './duty-said'
import { isUnitList } from './is-unit-list'
import { splitNames } from './split-names'

const longestTime = 8
const marksAhead = /^[[(【。;,\s]*/
const labelAhead = /^(?:[^:]{0,14}[:] ?)?/
const unclosed = /[(（][^)）]*$/
const brackets = /[\])】\s]/g
const bracketsBehind = /[\])】\s]+$/

/** Who and until when a duty bracket or label line says: 牵头单位：甲；配合单位：乙、丙；完成时限：6月底前. */
export function readDuty(text: string, folded: string, range: Range): Duty {
  const words = folded.slice(range.start, range.end)
  const due = words.match(dueLabel.pattern)
  const deadline = due ? (due[1] ?? '').trim() : readBareDue(words)
  const units = listParts(text, folded, range).flatMap((part) => readPart(part))
  return { range, units: markOneLead(units), deadline, target: '', isNamedDue: due !== null }
}

type Part = { words: string; text: string }

function listParts(text: string, folded: string, range: Range): Part[] {
  const parts: Part[] = []
  let start = range.start
  for (let index = range.start; index <= range.end; index++) {
    if (index < range.end && !';,。\n'.includes(folded.charAt(index))) continue
    parts.push({ words: folded.slice(start, index), text: text.slice(start, index) })
    start = index + 1
  }
  return parts
}

/** One part names bodies of one role; parts about time or persons name none. */
function readPart({ words, text }: Part): ReadUnit[] {
  const from = lengthOfLabel(words)
  const label = words.slice(0, from)
  if (personOrTime.pattern.test(label) || isTime(words)) return []
  const tail = takeByRule(roleTail, words.slice(from))
  const isNamed = label !== '' || tail.replace(brackets, '') !== ''
  if (!isNamed && !isUnitList(words.slice(from).replace(bracketsBehind, ''))) return []
  const role = roleRules.find(({ pattern }) => pattern.test(tail) || pattern.test(label))?.role ?? 'lead'
  const names = closeBracket(text.slice(from, text.length - tail.length), tail).replace(namesLeadIn.pattern, '')
  return splitNames(names).map((name) => ({ name, role }))
}

/** 责任单位： or 责任单位为 with the marks before it. */
function lengthOfLabel(words: string): number {
  const marks = words.match(marksAhead)?.[0].length ?? 0
  const said = takeByRule(dutySaid, words.slice(marks)) || (words.slice(marks).match(labelAhead)?.[0] ?? '')
  return marks + said.length
}

/** 各镇（街道） ends with a bracket of its own, which closes no duty. */
const closeBracket = (names: string, tail: string): string =>
  unclosed.test(names) && tail.startsWith(')') ? `${names}${names.includes('（') ? '）' : ')'}` : names

const isTime = (words: string): boolean =>
  timePart.pattern.test(words) || dueLabel.pattern.test(words.slice(0, longestTime))

const readBareDue = (words: string): string => words.match(bareDue.pattern)?.[1] ?? ''

/** One body leads: the first one named so; where nothing but bodies is said, the first of them. */
export function markOneLead(units: ReadUnit[]): ReadUnit[] {
  const first = units.findIndex((unit) => unit.role === 'lead')
  return units.map((unit, index) => (unit.role === 'lead' && index !== first ? { ...unit, role: 'supporting' } : unit))
}
