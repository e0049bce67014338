import { fitsAny, listRules, type Rule } from '../../rule'

const tooLate =
  '(?:was|were|is|are|came|arrived|sent|published|answered|completed|paid|days|weeks|months) (?:\\w+ )?late'
const leftOver = 'overdue|vacant|lapsed|out of date|behind schedule|fell short|missed (?:the|its|their|our|a)'
const stillSo = 'still (?:waiting|outstanding|blocked|missing|unresolved|to be)'
const faults =
  '(?:limited|partial|no) assurance|fail(?:s|ed|ure|ures)|weak(?:ness|nesses)?|poor(?:ly)?|inconsistent(?:ly)?|inadequate|insufficient'
const badThings =
  'arrears|complaints?|delays?|waiting times?|vacanc(?:y|ies)|turnover|absence|sickness|errors?|loss(?:es)?|accidents?|incidents?|overspend'
const goodThings = 'attendance|satisfaction|compliance|completion|collection|uptake|response rates?|trust'
const remains = 'remain(?:s|ed)? (?:low|slow|weak|unclear|high|difficult|a (?:problem|concern|challenge))'
const mended =
  'cleared|eliminated|mended|remedied|resolved|no longer|improved (?:from|to)|reduced (?:from|to|by)|down from'
const allWell =
  'not identified|did not (?:identify|find)|no (?:significant|material|major)|satisfactory|in accordance with'

/** Sentences that own up to something amid what is told of the past, where no heading says so. */
export const plainLackRules = listRules({
  notDone: {
    why: 'What did not happen, has not been done or could not be found is missing.',
    pattern:
      /\b(?:did|does|do|has|have|had|was|were|is|are|could|can)(?: not|n[’']t)(?: (?:yet|always|all|fully|been))? (?!only\b|apply|include|cover|limited|a\b|an\b|the\b|just\b|simply\b)\w+/i,
    fits: ['the ferry did not sail', 'keys were not always kept', 'two bells have not been rung'],
    leaves: ['the list does not include bells', 'we did it not only for Ida'],
  },
  nobodyDid: {
    why: 'Where nobody, no one or never does something, it is missing.',
    pattern:
      /\b(?:nobody|no one|never|nowhere)\b|\b(?:has|have|had|with|there (?:is|was|are|were)) no (?!significant|material|major|further|other|new|longer|complaints?|evidence|change)\w+/i,
    fits: ['nobody rang', 'the quay has no lamp'],
    leaves: ['there were no significant leaks'],
  },
  onlySome: {
    why: 'Only or just so many were reached.',
    pattern:
      /\b(?:only|just|fewer than|less than) (?:\d|half|a (?:third|quarter|few)|one|two|three|four|five|six|seven|eight|nine|ten|some)/i,
    fits: ['only four bells rang', 'just 61% came'],
    leaves: ['only for Ida'],
  },
  lateOrLeft: {
    why: 'What was late, overdue, missed, vacant or left over falls short.',
    pattern: new RegExp(
      `\\b(?:${tooLate}|${leftOver}|backlogs? (?:of|has|have|had|grew|rose|remain)|${stillSo})\\b`,
      'i',
    ),
    fits: ['letters were sent late', 'a backlog of ropes', 'two posts stayed vacant'],
    leaves: ['the late ferry sails', 'no backlog'],
  },
  tooMuch: {
    why: 'Too few, too long, below target or instead of compares with what should be.',
    pattern:
      /\b(?:too (?:few|many|long|much|little|slow(?:ly)?|often|late)|below (?:the |our |its )?(?:target|standard|average)|longer than (?:the|planned|allowed)|instead of|in place of the|against a target of)\b/i,
    fits: ['it took too long', 'two bells instead of four', 'below our target'],
    leaves: ['below the quay'],
  },
  gotWorse: {
    why: 'Arrears, complaints or vacancies that rose, and attendance or satisfaction that fell, got worse.',
    pattern: new RegExp(
      `\\b(?:${badThings})\\b[^.;]{0,40}\\b(?:rose|increased|grew|doubled|went up)\\b|\\b(?:${goodThings})\\b[^.;]{0,40}\\b(?:fell|dropped|declined|went down)\\b`,
      'i',
    ),
    fits: ['arrears rose to nine pounds', 'attendance at the bells fell'],
    leaves: ['complaints fell'],
  },
  weakness: {
    why: 'Failures, weak or poor work, gaps, shortages and inconsistency say it by name.',
    pattern: new RegExp(
      `\\b(?:${faults}|incomplete|shortages?|lack(?:s|ed|ing)?|gaps? in|unable to|${remains})\\b`,
      'i',
    ),
    fits: ['the pump failed', 'a lack of rope', 'turnover remains low'],
    leaves: ['a remaining boat'],
  },
})

/** Words that turn a lack into good news, or into no statement at all. */
export const goodNewsRule: Rule = {
  why: 'A backlog cleared, a weakness mended or nothing found is no shortcoming.',
  pattern: new RegExp(
    `\\b(?:${mended}|now (?:in place|complete)|${allWell}|sincere\\w*|please|should you|if you)\\b|\\?$`,
    'i',
  ),
  fits: ['The backlog of ropes was cleared', 'No material weakness was found'],
  leaves: ['The backlog of ropes grew'],
}

/** Whether a sentence that stands alone owns up to something. */
export const ownsUpPlainly = (words: string): boolean => fitsAny(plainLackRules, words) && !fitsAny(goodNewsRule, words)
