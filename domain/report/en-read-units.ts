import type { Outline } from './read-outline'
import type { Range, ReadUnit } from './report-text'

const name = "(?:[Tt]he\\s+)?((?:[A-Z][\\w'&-]*)(?:\\s+(?:of|for|and|the|to|&|[A-Z][\\w'&-]*)){0,9})"
const binds =
  '(?:will|shall|must|should|is to|are to|has to|have to|is responsible for|are responsible for|is required to|are required to|agreed to|undertakes? to|plans to|intends to|commits to)\\b'
const subject = new RegExp(`^(?:(?:By|In|From|Before|During|Within|After|Until) [^,]{2,50}, )?${name}\\s+${binds}`)
const agent = new RegExp(
  `\\b(?:by|led by|responsibility of|coordinated by|overseen by)\\s+${name}(?=[,.;)]|\\s+(?:by|before|in|and|to|with|from|who|which)\\b|$)`,
)
const bracket = /[([](?:(?:Lead|Owner|Responsible|Action|Responsibility)[^:]{0,20}: ?)([^;)\]]{3,80})/
const noUnits =
  /^(?:We|It|They|This|That|These|Those|All|There|Each|Every|I|You|He|She|Our|Their|Its|In|On|By|As|If|When|To|A|An|Work|Action|Plans?|Support|Efforts?|Progress|Steps?|Measures|New|Training|Funding|The|Staff|Members|Residents|Councillors|Managers|January|February|March|April|May|June|July|August|September|October|November|December|\d+)$/

/** The bodies that an English sentence makes responsible: its subject with will, or "by" at the end of a passive. */
export function readEnglishUnits({ text }: Outline, range: Range): ReadUnit[] {
  const words = text.slice(range.start, range.end)
  const lead = words.match(bracket)?.[1]
  const own = words.match(subject)?.[1]
  const by = /\b(?:will|shall|must|is to|are to) be\b/.test(words) ? words.match(agent)?.[1] : undefined
  const found = lead ?? (own && isUnit(own) ? own : by && isUnit(by) ? by : undefined)
  return found ? [{ name: found.replace(/\s+(?:and|of|for|the|to)$/, '').trim(), role: lead ? 'lead' : 'named' }] : []
}

const isUnit = (found: string): boolean => !noUnits.test(found.replace(/\s+(?:and|of|for|the|to)$/, '').trim())
