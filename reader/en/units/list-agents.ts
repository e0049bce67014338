import { oneBlank } from '../../outline/letters'
import { cutByRule, fitsAny } from '../../rule'
import { capitalNameRules, departmentRule, nobodyRule } from './agents'
import { bodyRules } from './bodies'
import { nameLink, nameOpenerRules, nameTailRule, pointerRule } from './name-parts'
import { thingRules } from './things'

const longestName = 100
const mostOpeners = 3
const bracketBehind = /\s*\([^()]{0,60}\)$/
const countAhead = /^\d{1,4}\s+/

/** Single agents of "the Head of Legal, the Clerk and HR"; the whole where it cannot be split, none where it names nobody. */
export function listAgents(words: string): string[] {
  const plain = oneBlank(words).trim()
  const parts = plain.split(nameLink.pattern).filter((part) => part !== '')
  if (parts.length > 1 && parts.every((part) => isAgent(part))) return parts.map(bareName)
  return isAgent(plain) ? [bareName(plain)] : []
}

/** Whether words name somebody who can act: Head of Legal, supervisors, JA, Water Policy Branch. */
function isAgent(name: string): boolean {
  const bare = cutByRule(pointerRule, bareName(name)).replace(bracketBehind, '')
  if (bare.length < 2 || bare.length > longestName || fitsAny(nobodyRule, bare)) return false
  const head = cutByRule(nameTailRule, bare)
  if (fitsAny(bodyRules, head) || fitsAny(departmentRule, bare)) return true
  return fitsAny(capitalNameRules, bare) && !fitsAny(thingRules, head)
}

/** The words without article and the like. */
function bareName(name: string): string {
  let bare = oneBlank(name).trim()
  for (let turn = 0; turn < mostOpeners; turn++) {
    const rest = cutByRule(nameOpenerRules, bare)
    if (rest === bare) break
    bare = rest
  }
  return bare.replace(countAhead, '')
}
