import type { Outline } from '../../outline/read-outline'
import type { Range, ReadUnit, UnitRole } from '../../report-text'
import { fitsAny, takeByRule } from '../../rule'
import { leadingDate } from '../deadlines/leading-dates'
import { chineseOrder } from '../order'
import { linkWord, namedHead, namedLikeVerb, verbHead } from '../sentences/verb-heads'
import { noBodies } from './bodies'
import { bodyLookalikes } from './body-lookalikes'
import type { BodyRule } from './body-rule'
import { markOneLead } from './read-duty'
import { splitNames } from './split-names'

const shortestClause = 3
const quoteBehind = /[“”]$/

/** The bodies that a measure's own words make responsible, with their roles. */
export function readUnitsOfSentence({ text, folded }: Outline, range: Range): ReadUnit[] {
  const units: ReadUnit[] = []
  for (const clause of listClauses(folded, range)) {
    const words = folded.slice(clause.start, clause.end)
    for (const { pattern, roles } of rulesFor(words)) {
      const hit = words.match(pattern)
      if (!hit) continue
      const found = roles.flatMap((role, index) => readNames(text, clause, words, hit, index + 1, role))
      if (found.length === 0) continue
      units.push(...found)
      break
    }
  }
  return markOneLead(dropRepeats(units))
}

function readNames(
  text: string,
  clause: Range,
  words: string,
  hit: RegExpMatchArray,
  group: number,
  role: UnitRole,
): ReadUnit[] {
  const found = hit[group]
  const at = found ? words.indexOf(found, hit.index) : -1
  if (!found || at < 0 || (verbHead.pattern.test(found) && !fitsAny(namedLikeVerb, found))) return []
  const own = text.slice(clause.start + at, clause.start + at + found.length)
  const names = splitNames(own)
  return names.every((one) => isUnit(one)) ? names.map((one) => ({ name: one, role })) : []
}

const isUnit = (name: string): boolean =>
  !fitsAny(noBodies, name) && !fitsAny(bodyLookalikes, name) && !quoteBehind.test(name)

/** A clause that begins with an act names nobody at its head; one without any word of duty names nobody at all. */
function rulesFor(words: string): BodyRule[] {
  const mayName = !verbHead.pattern.test(words) || namedHead.pattern.test(words)
  return chineseOrder.units.flatMap(({ rules, behindAct }) => (mayName || behindAct?.pattern.test(words) ? rules : []))
}

/** Clauses between commas outside brackets; a date at the head of a sentence is skipped, a list of names stays whole. */
function listClauses(folded: string, range: Range): Range[] {
  const clauses: Range[] = []
  let start = range.start
  let depth = 0
  for (let index = range.start; index <= range.end; index++) {
    const mark = folded.charAt(index)
    depth = mark === '(' ? 1 : mark === ')' || mark === '。' ? 0 : depth
    if (index < range.end && (depth > 0 || !',;。:'.includes(mark))) continue
    if (index > start) clauses.push({ start: start + skipDate(folded.slice(start, index)), end: index })
    start = index + 1
  }
  return clauses.filter((clause) => clause.end - clause.start >= shortestClause)
}

/** The length of a link word and a date at the head of a clause. */
const skipDate = (clause: string): number => {
  const link = takeByRule(linkWord, clause).length
  const date = takeByRule(leadingDate, clause.slice(link))
  return link + (date.length > 1 ? date.length : 0)
}

function dropRepeats(units: ReadUnit[]): ReadUnit[] {
  return units.filter((unit, index) => units.findIndex((other) => other.name === unit.name) === index)
}
