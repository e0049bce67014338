import { splitBodies } from './en-split-bodies'
import { genericBody, holdsBody } from './en-unit-words'
import { actionVerbs } from './en-words'
import type { Outline } from './read-outline'
import type { Range, ReadUnit } from './report-text'

const name =
  "(?:[Tt]he\\s+)?((?:This\\s+)?(?:[A-Z][\\w'’.-]*)(?:(?:,? (?:and |& )?|\\/|\\s+(?:of|for|the|to|&|and|of the)\\s+)\\(?[A-Z][\\w'’&.-]*\\)?){0,9})"
const binds =
  '(?:also |then |now |each |jointly |\\([A-Z]+\\) )?(?:will|shall|must|should|is to|are to|has to|have to|is responsible for|are responsible for|is required to|are required to|has agreed to|have agreed to|agreed to|undertakes? to|plans? to|intends? to|commits? to|would|undertook to|was asked to|were asked to|proposes? to|aims? to)\\b(?! be \\w+(?:ed|en|t|n|ne|ght|de|wn|ld)\\b)'
const opening =
  '(?:(?:[A-Z][^,.;:]{2,70}, )|(?:(?:Until|From|After|Before|By|In|Within|During|From) (?:[a-z0-9]+ ){0,4}(?:20\\d\\d )?))?'
const subject = new RegExp(`^${opening}${name}\\s+${binds}`)
const generic = new RegExp(
  `^${opening}(${genericBody}(?: (?:at all levels|of all [a-z]+|concerned|across [a-z ]{3,30}))?)\\s+${binds}`,
  'i',
)
const doer = new RegExp(`^${name} to (?:\\w+ly )?(?:${actionVerbs})`)
const present = new RegExp(`^${name} (?:chairs|leads|coordinates|oversees|owns|continues|remains responsible)\\b`)
const reported = new RegExp(`\\b(?:agreed|resolved|noted) that ${name} ${binds}`)
const agent = new RegExp(
  `\\b(?:by|led by|responsibility of|coordinated by|overseen by)\\s+${name}(?=[,.;)]|\\s+(?:by|before|in|and|to|with|from|who|which|at|on|no later|within)\\b|$)`,
)
const bracket = /[([](?:(?:Lead|Owner|Responsible|Action|Responsibility)[^:]{0,20}: ?)([^;)\]]{3,80})/
const noUnits =
  /^(?:We|It|They|This|That|These|Those|All|There|Each|Every|I|You|He|She|Our|Their|Its|In|On|By|As|If|When|To|A|An|Work|Action|Plans?|Support|Efforts?|Progress|Steps?|Measures|New|Training|Funding|The|Staff|Members|Residents|Councillors|January|February|March|April|May|June|July|August|September|October|November|December|\d+)$/

/** The bodies that an English sentence makes responsible: its subject with will, or "by" at the end of a passive. */
export function readEnglishUnits({ text }: Outline, range: Range): ReadUnit[] {
  const words = text.slice(range.start, Math.min(range.end, range.start + 400))
  const lead = words.match(bracket)?.[1]
  if (lead) return splitBodies(lead).map((one): ReadUnit => ({ name: one, role: 'lead' }))
  const found = findSubject(words) ?? findAgent(words)
  return found ? splitBodies(found).map((one): ReadUnit => ({ name: one, role: 'named' })) : []
}

/** Who is said to act, at the head of the sentence. */
function findSubject(words: string): string | undefined {
  const flat = words.replace(/\n/g, ' ')
  const named = [doer, reported, subject, present]
    .map((pattern) => flat.match(pattern)?.[1])
    .find((one) => one !== undefined && isUnit(one))
  return named ?? flat.match(generic)?.[1]
}

function findAgent(words: string): string | undefined {
  const by = /\b(?:will|shall|must|should|is to|are to) be\b/.test(words) ? words.match(agent)?.[1] : undefined
  return by && isUnit(by) && holdsBody.test(by) ? by : undefined
}

const isUnit = (found: string): boolean => !noUnits.test(found.replace(/\s+(?:and|of|for|the|to)$/, '').trim())
