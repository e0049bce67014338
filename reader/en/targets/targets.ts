import { listRules, type Rule } from '../../rule'

/** Number words that amounts are written with. */
const wordNumber =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|thirty|forty|fifty|hundred)'
const digits = '\\d[\\d,]*(?:\\.\\d+)?(?:\\s?[–-]\\s?\\d[\\d,.]*)?'
/** Words that set a limit to an amount. */
const bound =
  'longer than|at least|at most|no (?:more|fewer|less|later) than|not more than|up to|over|more than|fewer than|less than'
const nearly = 'under|below|above|within|around|about|approximately'
const added = 'some|a further|an additional|another|a minimum of|a maximum of'
const limit = `\\b(?:${bound}|${nearly}|${added})`
const months = 'january|february|march|april|may|june|july|august|september|october|november|december'
const scale = '(?: ?(?:million|billion|trillion|thousand|bn|m|k)\\b)?'
/** Things that are counted without an s. */
const person = '(?:people|staff|children|personnel|homes)'
/** Small words that end what is counted. */
const small =
  '(?!(?:and|or|of|by|in|at|for|to|the|with|from|on|per|a|an|each|every|that|who|which|than|is|are|was|were|will|has|have|before|after|within|which)\\b)'

/** What counts as an amount to be reached; the longest that begins at a place wins. */
export const amountRules = listRules({
  outOf: {
    why: 'Nine in ten, or 14 of the 20, is a share.',
    pattern: new RegExp(
      `\\b(?:${limit}\\s+)?(?:${digits}|${wordNumber}|one) (?:in (?:every )?|out of (?:every )?)(?:${digits}|${wordNumber})\\b|\\b(?:${digits}|${wordNumber})(?= (?:out )?of (?:the|its|our|their) (?:\\d|${wordNumber}))`,
      'gi',
    ),
    fits: ['nine in ten', 'at least 8 out of 10', '14 of the 20'],
    leaves: ['one in the mill'],
  },
  reachedNumber: {
    why: 'Behind from so much to, or cut to, a number is what is to be reached.',
    pattern: new RegExp(
      `(?<=\\b(?:from [^.;,]{1,40}?|(?:reduc|cut|rais|increas|lower|shorten|bring|extend|widen|doubl|halv|grow|expand)\\w*\\b[^.;,]{0,60}?) to )(?:${limit}\\s+)?(?:[£$€¥]\\s?)?(?:${digits}|${wordNumber})${scale}(?! (?:${months})\\b)(?: ${small}[a-z]+\\b)?`,
      'gi',
    ),
    fits: ['from 11 to 6', 'raised from 130 to 150 yuan', 'cut the queue from 900 files to under 200'],
    leaves: ['go to 6'],
  },
  share: {
    why: 'A per cent or percentage point is a share that can be measured.',
    pattern: new RegExp(
      `(?:${limit}\\s+)?(?:${digits}|${wordNumber})\\s?(?:%|per ?cent(?:age points?)?\\b|percentage points?)`,
      'gi',
    ),
    fits: ['at least 93.5%', 'forty per cent', '3 percentage points'],
    leaves: ['a percentage'],
  },
  money: {
    why: 'A currency before a number is a sum.',
    pattern: new RegExp(`(?:${limit}\\s+)?(?:[£$€¥]|RMB |USD )\\s?${digits}${scale}`, 'gi'),
    fits: ['under £7,300', '€4.1 million', 'RMB 62bn'],
    leaves: ['£ and pence'],
  },
  largeNumber: {
    why: 'Millions and more are an amount, with or without what is counted.',
    pattern: new RegExp(
      `(?:${limit}\\s+)?${digits} (?:million|billion|trillion)(?: (?:yuan|people|tonnes|mu|kilowatts?|dollars|pounds))?`,
      'gi',
    ),
    fits: ['3.1 million tonnes', 'over 7 billion'],
    leaves: ['millions'],
  },
  limitedNumber: {
    why: 'A number with at least, up to or fewer than is an amount to be kept.',
    pattern: new RegExp(
      `\\b${limit}\\s+(?:${digits}|${wordNumber})\\b(?:\\s${small}[a-z]+\\b){0,2}(?: an? (?:day|week|month|year))?`,
      'gi',
    ),
    fits: ['at least seven wheels', 'fewer than 40 sacks a week', 'no more than 12'],
    leaves: ['at least millers'],
  },
  countedThings: {
    why: 'A number before things in the plural counts them.',
    pattern: new RegExp(`\\b(?:${digits}|${wordNumber})\\s+(?:${small}[a-z-]+\\s+){0,3}(?:[a-z]+s\\b|${person})`, 'gi'),
    fits: ['19 new oak wheels', 'three people'],
    leaves: ['19 of the wheel', 'wheels'],
  },
  part: {
    why: 'By half, by a third or at least half says how much.',
    pattern: /\b(?:by (?:a |one )?|(?:more than|at least|over) (?:one )?)(?:half|third|quarter|two thirds)\b/gi,
    fits: ['cut by a third', 'by half', 'more than half of it'],
    leaves: ['half the wheel'],
  },
})

/** Which of the amounts are a share of a whole. */
export const rateRule: Rule = {
  why: 'An amount in per cent is a rate.',
  pattern: /%|per ?cent/i,
  fits: ['41%', '41 percent'],
  leaves: ['41 wheels'],
}
