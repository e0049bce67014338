import { fitsAny, listRules } from '../../rule'

const overrun =
  'slipp(?:ed|age)|overran|overspent|overpaid|stretched|ad hoc|outstanding (?:actions?|cases?|debts?|items?)'
const weak =
  'unsatisfactory|unreliable|undermin\\w*|hamper\\w*|absence of|omitted|scarce|ageing|fragile|fragmented|superficial|infrequent\\w*'

const wanting =
  'lack(?:s|ed|ing)?|gaps?|insufficient|inadequate|limited|missing|missed|incomplete|shortage|short of|shortfall|instead of'
const undone = 'lapsed|expired|lost|empty|unanswered|unresolved|unpaid|untested|unsafe|unfilled|unaware'

/** Words that speak of what is lacking. */
export const lackRules = listRules({
  negation: {
    why: 'A sentence that says not, no, never, only or without tells of something missing.',
    pattern: /\b(?:not|no|never|only|without|cannot|unable|none|nobody|nothing|neither|nor|\w+n[’']t)\b/i,
    fits: ['the key was not found', 'only two came', 'rooms without heating', 'nobody came'],
    leaves: ['a note about notices'],
  },
  failure: {
    why: 'What fails, or is weak or poor, falls short.',
    pattern: /\b(?:fail(?:s|ed|ing|ure)?|weak\w*|poor\w*|uneven|unbalanced|broken|damaged|inconsistent\w*|unclear)\b/i,
    fits: ['the pump failed', 'weakness in filing', 'poorly lit rooms'],
  },
  want: {
    why: 'What is lacking, missing, vacant or not enough falls short.',
    pattern: new RegExp(`\\b(?:${wanting}|${undone}|vacan\\w*)\\b`, 'i'),
    fits: ['the file lacks a date', 'two missing keys', 'a vacancy in the mill', 'two oars instead of four'],
    leaves: ['black ink'],
  },
  delay: {
    why: 'What is late, slow, out of date or left over falls short.',
    pattern:
      /\b(?:late|later|delay\w*|overdue|slow\w*|out of date|outdated|behind|backlog|still|remain(?:s|ed)?|longer than|wait(?:s|ed|ing)?|on average|an average of|up to \w+ (?:days|weeks|months|years))\b/i,
    fits: ['letters came late', 'an outdated map', 'crates still in the cellar', 'it took an average of nine days'],
    leaves: ['a plate of translated names'],
  },
  measureMissed: {
    why: 'Too few, too many or below a line compares with what should be.',
    pattern: /\b(?:below|too (?:few|many|long|much|little|slow|often)|(?:more|less|fewer) than)\b/i,
    fits: ['too few chairs', 'less than half came', 'below the mark'],
    leaves: ['chairs too'],
  },
  trouble: {
    why: 'Difficulties, problems, risks, pressure and complaints are shortcomings by name.',
    pattern:
      /\b(?:difficult\w*|problem\w*|challeng\w*|risk\w*|pressure\w*|complain\w*|concern(?:s|ed)?|confus\w*|errors?|mistakes?|breach\w*|wrong\w*|duplicat\w*)\b/i,
    fits: ['a difficult stair', 'neighbours complained'],
  },
  slack: {
    why: 'What slipped, is overstretched, ad hoc or outstanding is not as it should be.',
    pattern:
      // What went beyond its bounds, and what is weak.
      new RegExp(`\\b(?:${overrun}|${weak})\\b`, 'i'),
    fits: ['two audits slipped', 'the teams are stretched', 'an absence of lamps'],
    leaves: ['an outstanding mill'],
  },
  needToImprove: {
    why: 'What needs to change is not as it should be.',
    pattern: /\bneed(?:s|ed)? (?:to|improvement)\b/i,
    fits: ['the stair needs improvement', 'notices need to be larger'],
    leaves: ['the needs of readers'],
  },
})

const troubles =
  '[^.]{0,80}\\b(?:problems|challenges|difficulties|shortcomings|weaknesses|deficiencies|inadequacies|gaps?|room for improvement)\\b[^.]{0,60}[.:]'

/** Owning up to problems, which then are told. */
export const admissionRules = listRules({
  awareness: {
    why: 'Who is aware of problems, or admits them, goes on to tell them.',
    pattern: new RegExp(`\\b(?:aware|conscious|mindful|recogni[sz]e|acknowledge|admit|soberly)\\b${troubles}`, 'i'),
    fits: ['We are mindful of many difficulties in our mills.', 'I admit two weaknesses:'],
    leaves: ['We are mindful of the weather.'],
  },
  facing: {
    why: 'Who faces problems goes on to tell them.',
    pattern: new RegExp(`\\b(?:face|faces|facing)\\b${troubles}`, 'i'),
    fits: ['The mill faces these challenges:'],
    leaves: ['The mill faces the sea.'],
  },
  remainingProblems: {
    why: 'Problems that remain after a year of work are told next.',
    pattern: new RegExp(`\\b(?:remain|still)\\b${troubles}`, 'i'),
    fits: ['There remain some shortcomings in our mills.', 'We still see problems.'],
    leaves: ['Ten mills still run.'],
  },
})

/** Whether words speak of something that falls short. */
export const speaksOfLack = (words: string): boolean => fitsAny(lackRules, words)

/** Whether words own up to problems. */
export const ownsUp = (words: string): boolean => fitsAny(admissionRules, words)
