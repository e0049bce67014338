/** Names of the months, short or whole; a rule that takes may for a month says so. */
export const monthName =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'

/** Names of the months as a text of record writes them out, and of the seasons. */
export const monthNames = 'january|february|march|april|may|june|july|august|september|october|november|december'
export const seasonNames = 'spring|summer|autumn|winter'
export const wholeMonthName = `(?<month>${monthNames})`

const by = '(?:by|before|no later than|not later than|on or before|prior to|from|until|to|in|on|during|end)'
const partOf = '(?:early\\s+|late\\s+|mid-?\\s*|beginning of\\s+|start of\\s+)'

/** What may stand before a date: by, before, no later than, by the end of. */
export const byWords = `(?:${by}\\s+(?:the\\s+)?(?:end\\s+(?:of\\s+)?)?(?:the\\s+)?${partOf}?)?`

/** How many weeks, months or years a term lasts. */
export const termCount = '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty-four)'
