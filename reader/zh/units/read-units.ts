import type { Outline } from '../../outline/read-outline'
import type { Range, ReadUnit, UnitRole } from '../../report-text'
import { fitsAny, takeByRule } from '../../rule'
import { chineseOrder } from '../order'
import { namedHead, namedLikeVerb, verbHead } from '../sentences/verb-heads'
import { behindActors } from './behind-actors'
import { noBodies } from './bodies'
import { bodyLookalikes } from './body-lookalikes'
import type { BodyRule } from './body-rule'
import { listClauses } from './list-clauses'
import { markOneLead } from './read-duty'
import { splitNames } from './split-names'

const shortestRest = 4
const quoteBehind = /[“”]$/

/** The bodies that a measure's own words make responsible, with their roles. */
export function readUnitsOfSentence({ text, folded }: Outline, range: Range): ReadUnit[] {
  const units: ReadUnit[] = []
  for (const clause of listClauses(folded, range)) {
    const words = folded.slice(clause.start, clause.end)
    units.push(...(findActors(text, clause, words)?.units ?? []))
  }
  return markOneLead(dropRepeats(units))
}

/** Where a measure's own words begin, behind the bodies that its head makes responsible and the dates beside them. */
export function skipActors({ text, folded }: Outline, range: Range): number {
  let start = range.start
  for (const clause of listClauses(folded, range)) {
    if (clause.end <= start) continue
    const words = folded.slice(clause.start, clause.end)
    const actors = findActors(text, clause, words)
    if (!actors?.isAtHead) {
      if (start > range.start) start = clause.start
      break
    }
    const behind = words.slice(actors.end)
    start = clause.start + actors.end + takeByRule(behindActors, behind).length
    if (start < clause.end) break
  }
  return range.end - start < shortestRest ? range.start : start
}

type Actors = { units: ReadUnit[]; isAtHead: boolean; end: number }

/** The bodies that act in a clause, and where the last of their names ends in it. */
function findActors(text: string, clause: Range, words: string): Actors | null {
  for (const { pattern, roles } of rulesFor(words)) {
    const hit = words.match(pattern)
    if (!hit) continue
    const units = roles.flatMap((role, index) => readNames(text, clause, words, hit, index + 1, role))
    const last = hit[roles.length] ?? hit[1] ?? ''
    if (units.length > 0) return { units, isAtHead: hit.index === 0, end: words.indexOf(last, hit.index) + last.length }
  }
  return null
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
  if (!found || at < 0 || (verbHead.pattern.test(found) && !fitsAny(namedLikeVerb, found.split('、')[0] ?? '')))
    return []
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

function dropRepeats(units: ReadUnit[]): ReadUnit[] {
  return units.filter((unit, index) => units.findIndex((other) => other.name === unit.name) === index)
}
