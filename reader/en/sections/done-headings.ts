import type { HeadingRule } from '../../outline/document'
import { listRules } from '../../rule'

/** Headings over what is over. */
export const doneHeadings = listRules<HeadingRule>({
  progressTold: {
    why: 'Progress on or against something and the status of earlier actions look back.',
    kind: 'done',
    pattern: /\b(?:progress (?:on|against|since)|status of (?:previous|last)|effectiveness)\b/i,
    fits: ['Progress against the charter', 'Status of last winter', 'Effectiveness of the board'],
    leaves: ['Work in progress'],
  },
  achievement: {
    why: 'Achievements, successes and what has been done are told of the past.',
    kind: 'done',
    pattern:
      /\b(?:achievements?|accomplishments?|successes|highlights|completed|what went well|what (?:has changed|we (?:did|have done|(?:have )?(?:achieved|delivered|completed))))\b/i,
    fits: ['Our achievements', 'What we have delivered', 'What went well'],
    leaves: ['What we will do'],
  },
  earlierYear: {
    why: 'A heading that names last year, or a year under review, looks back.',
    kind: 'done',
    pattern:
      /\b(?:since last (?:year|review)|last year's|previous (?:year|actions?)|review of (?:20\d\d|the (?:past|last|previous))|20\d\d in review|work in 20\d\d)\b/i,
    fits: ["Last year's promises", '2031 in review', 'Review of the past'],
    leaves: ['Review of tenancies'],
  },
  performance: {
    why: 'How we did and our performance judge the past.',
    kind: 'done',
    pattern: /\b(?:how we did|our performance)\b/i,
    fits: ['How we did', 'Our performance'],
    leaves: ['How we do it'],
  },
})
