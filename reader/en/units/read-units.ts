import { helpersOf, leadFirst } from '../../commitment/candidate'
import { endsInColon, oneBlank } from '../../outline/letters'
import type { Outline } from '../../outline/read-outline'
import type { Range, ReadUnit } from '../../report-text'
import { cutByRule, fitsAny, matchEarliest, matchFirst } from '../../rule'
import { startsWithAct } from '../sentences/acts'
import { bindingRules, passiveRule, sufferingRules } from './binding-words'
import { listAgents } from './list-agents'
import { byDoerRule, endDoerRules, helperRule, leadRule, pieceOpenerRule } from './named-doers'
import { bareIntroRule, doerRules, introRules, postWithActRule, subjectClauseRule, supportedByRule } from './subjects'

const longestSentence = 600
const longestSubject = 260
const pieceEnd = /\s*(?:[;,]|\s[–—-]\s)\s*/
const innerStop = /[.;:]/
const initials = /\b[A-Z]\./g

/** The bodies that an English sentence makes responsible: a bracket's or label's, its subject with will, "by" at the end of a passive. */
export function readEnglishUnits({ text }: Outline, range: Range): ReadUnit[] {
  return readDoers(text.slice(range.start, Math.min(range.end, range.start + longestSentence)))
}

/** The same for words that are no stretch of their own, as those before a list's colon. */
export function readDoers(told: string): ReadUnit[] {
  const words = oneBlank(told).replace(endsInColon, '').trim()
  const leader = matchFirst(leadRule, words)
  const led = listAgents(leader?.[1] ?? '')
  if (leader && led.length > 0) return withHelpers(led, words.slice((leader.index ?? 0) + leader[0].length))
  const leads = readClosing(words)
  if (leads.length > 0) return leadFirst(leads)
  const named = readSubject(words)
  const found = named.length > 0 ? named : readAgents(words)
  const helpers = named.length > 0 ? listAgents(matchFirst(supportedByRule, words)?.[1] ?? '') : []
  return [
    ...found.map((name): ReadUnit => ({ name, role: 'named' })),
    ...helpersOf(helpers.filter((name) => !found.includes(name))),
  ]
}

const withHelpers = (led: string[], after: string): ReadUnit[] => [
  ...led.map((name): ReadUnit => ({ name, role: 'lead' })),
  ...helpersOf(listAgents(matchFirst(helperRule, after)?.[1] ?? '')),
]

function readClosing(words: string): string[] {
  const pieces = matchFirst(endDoerRules, words)?.[1]?.split(pieceEnd) ?? []
  return pieces.flatMap((piece) => listAgents(cutByRule(pieceOpenerRule, piece)))
}

/** Who stands before will, shall, must, should, or before "to" and an act: Head of Legal to circulate. */
function readSubject(words: string): string[] {
  const plain = introRules.reduce((rest, rule) => cutByRule(rule, rest), words)
  const hit = matchEarliest(bindingRules, plain.slice(0, longestSubject))
  const isActor = hit?.index !== undefined && !fitsAny(passiveRule, plain.slice(hit.index + hit[0].length))
  const found = isActor ? readPhrase(plain.slice(0, hit.index)) : []
  if (found.length > 0) return found
  return (
    doerRules.map(({ pattern }) => listDoers(plain.match(pattern)?.[1] ?? '')).find((names) => names.length > 0) ?? []
  )
}

/** "Support managers to …" tells somebody to support them; it is not they who act. */
const listDoers = (words: string): string[] =>
  startsWithAct(words) && !fitsAny(postWithActRule, words) ? [] : listAgents(words)

/** What a clause adds to the subject is cut: the officers who …, the Clerk, working with …. */
function readPhrase(words: string): string[] {
  const phrase = cutByRule(subjectClauseRule, cutByRule(bareIntroRule, words))
  return innerStop.test(phrase.replace(initials, '')) ? [] : listAgents(phrase)
}

function readAgents(words: string): string[] {
  if (!fitsAny(sufferingRules, words)) return []
  const hits = [byDoerRule].flatMap(({ pattern }) => [...words.matchAll(pattern)])
  return hits.map((hit) => listAgents(hit[1] ?? '')).find((names) => names.length > 0) ?? []
}
