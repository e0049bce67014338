import type { Range, ReadUnit } from '../report-text'
import type { Outline } from '../text/read-outline'
import { listAgents } from './list-agents'
import { startsWithAct } from './rules/acts'
import {
  agent,
  bareIntro,
  binds,
  bracketed,
  doers,
  helping,
  intro,
  labelled,
  leading,
  maySuffer,
  passive,
} from './rules/doer-patterns'

/** The bodies that an English sentence makes responsible: a bracket's or label's, its subject with will, "by" at the end of a passive. */
export function readEnglishUnits({ text }: Outline, range: Range): ReadUnit[] {
  return readDoers(text.slice(range.start, Math.min(range.end, range.start + 600)))
}

/** The same for words that are no stretch of their own, as those before a list's colon. */
export function readDoers(told: string): ReadUnit[] {
  const words = told.replace(/\s+/g, ' ').replace(/:$/, '').trim()
  const led = listAgents(words.match(leading)?.[1] ?? '')
  if (led.length > 0) return withHelpers(led, words)
  const leads = readClosing(words)
  if (leads.length > 0) return leads.map((name, index) => ({ name, role: index === 0 ? 'lead' : 'supporting' }))
  const named = readSubject(words)
  const found = named.length > 0 ? named : readAgents(words)
  return found.map((name) => ({ name, role: 'named' }))
}

function withHelpers(led: string[], words: string): ReadUnit[] {
  const after = words.slice(words.search(leading)).replace(leading, '')
  const helpers = listAgents(after.match(helping)?.[1] ?? '')
  return [
    ...led.map((name): ReadUnit => ({ name, role: 'lead' })),
    ...helpers.map((name): ReadUnit => ({ name, role: 'supporting' })),
  ]
}

function readClosing(words: string): string[] {
  const told = words.match(labelled)?.[1] ?? words.match(bracketed)?.[1]
  const pieces = told?.split(/\s*(?:[;,]|\s[–—-]\s)\s*/) ?? []
  return pieces.flatMap((piece) => listAgents(piece.replace(/^(?:and|with|led by|by) /, '')))
}

/** Who stands before will, shall, must, should, or before "to" and an act: Head of Legal to circulate. */
function readSubject(words: string): string[] {
  const plain = words.replace(intro, '')
  const hit = plain.slice(0, 260).match(binds)
  const isActor = hit?.index !== undefined && !passive.test(plain.slice(hit.index + hit[0].length))
  const found = isActor ? readPhrase(plain.slice(0, hit.index)) : []
  if (found.length > 0) return found
  return doers.map((pattern) => listDoers(plain.match(pattern)?.[1] ?? '')).find((names) => names.length > 0) ?? []
}

/** "Support managers to …" tells somebody to support them; it is not they who act. */
const listDoers = (words: string): string[] =>
  startsWithAct(words) && !/^\w+ [A-Z(]/.test(words) ? [] : listAgents(words)

/** What a clause adds to the subject is cut: the officers who …, the Clerk, working with …. */
function readPhrase(words: string): string[] {
  const phrase = words
    .replace(bareIntro, '')
    .replace(
      /,? (?:who|which|that|whose|working with|together with|supported by|in consultation with|through)\b.*$/i,
      '',
    )
  return /[.;:]/.test(phrase.replace(/\b[A-Z]\./g, '')) ? [] : listAgents(phrase)
}

function readAgents(words: string): string[] {
  if (!maySuffer.test(words)) return []
  for (const hit of words.matchAll(agent)) {
    const found = listAgents(hit[1] ?? '')
    if (found.length > 0) return found
  }
  return []
}
