/** Number words that amounts are written with. */
const wordNumber =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|thirty|forty|fifty|hundred)'
const digits = '\\d[\\d,]*(?:\\.\\d+)?(?:\\s?[–-]\\s?\\d[\\d,.]*)?'
const limit =
  '(?:at least|at most|no (?:more|fewer|less|later) than|not more than|up to|over|more than|fewer than|less than|under|below|above|within|around|about|approximately|some|a further|an additional|another|a minimum of|a maximum of)'
const scale = '(?: ?(?:million|billion|trillion|thousand|bn|m|k)\\b)?'
const person = '(?:people|staff|children|personnel|homes)'

/** What counts as an amount to be reached; the longest that begins at a place wins. */
export const amounts: { rule: string; pattern: RegExp }[] = [
  {
    rule: 'a share',
    pattern: new RegExp(
      `(?:${limit}\\s+)?(?:${digits}|${wordNumber})\\s?(?:%|per ?cent(?:age points?)?\\b|percentage points?)`,
      'gi',
    ),
  },
  { rule: 'a sum of money', pattern: new RegExp(`(?:${limit}\\s+)?(?:[£$€¥]|RMB |USD )\\s?${digits}${scale}`, 'gi') },
  {
    rule: 'a large number',
    pattern: new RegExp(
      `(?:${limit}\\s+)?${digits} (?:million|billion|trillion)(?: (?:yuan|people|tonnes|mu|kilowatts?|dollars|pounds))?`,
      'gi',
    ),
  },
  {
    rule: 'a limited number',
    pattern: new RegExp(
      `\\b${limit}\\s+(?:${digits}|${wordNumber})\\b(?:\\s(?!(?:and|or|of|by|in|at|for|to|the|with|from|on|per)\\b)[a-z]+\\b){0,2}(?: an? (?:day|week|month|year))?`,
      'gi',
    ),
  },
  {
    rule: 'a counted thing',
    pattern: new RegExp(
      `\\b(?:${digits}|${wordNumber})\\s+(?:(?!(?:and|or|of|by|in|at|for|to|the|with|from|on|per)\\b)[a-z-]+\\s+){0,2}(?:[a-z]+s\\b|${person})`,
      'gi',
    ),
  },
  { rule: 'a part', pattern: /\bby (?:a |one )?(?:half|third|quarter|two thirds)\b/gi },
]

/** Words before a number that make it a date, a reference, what was before, or the things that are meant. */
export const notBefore =
  /(?:\b(?:from|than|last year|previously|compared with|the|these|those|both|our|its|their|all|other|remaining|section|article|act|phase|stage|part|chapter|paragraph|appendix|annex|page|no\.?|number|regulation|level|band|version|schedule|resolution|every|each|next|past|last|last|january|february|march|april|may|june|july|august|september|october|november|december|q)|[/–#-])\s*$/i
/** What such a number counts: time until or since, not a result. */
export const isTime =
  /^(?:(?:within|at least|at most|over|about|around|no later than|more than|less than)\s+)?[\w,.–-]+\s+(?:(?:calendar|further|more)\s+)?(?:months?|years?|quarters|terms)\b/i
export const definesObject =
  /\b(?:grants|contracts|projects|assets|spending|orders|purchases|payments|companies|organisations|employers|invoices|transactions|balances|applications|requests|those|items|pending) (?:of |worth |valued at |pending )?(?:for )?$/i
