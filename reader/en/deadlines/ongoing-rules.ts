import { type DeadlineRule, ongoing, recurring } from '../../commitment/deadline-rule'
import { listRules } from '../../rule'

/** What goes on from a day that is named: it wins over the day itself. */
export const goesOnRule: DeadlineRule = {
  why: 'Ongoing from January, or from 1 January onwards, begins there and has no end.',
  pattern:
    /\b(?:on-?going|continuous(?:ly)?|continuing),? from [^.;,]{3,24}|\bfrom [^.;,]{3,20},? (?:on-?going|onwards?|on a continuing basis)\b/i,
  read: ongoing,
  fits: ['Ongoing from January 2031', 'from 1 January 2031, ongoing', 'from May 2031 onwards'],
  leaves: ['from 1 January 2031'],
}

/** What comes again on a day that is named: it wins over the day itself. */
export const comesAgainRule: DeadlineRule = {
  why: 'Every year by 31 March comes again on that day.',
  pattern: /\b(?:every|each) year,? (?:by|on|before|no later than) [^.;,]{3,20}/i,
  read: recurring,
  fits: ['every year, by 31 March'],
  leaves: ['every year'],
}

/** What has no end. */
export const ongoingRules = listRules<DeadlineRule>({
  ongoing: {
    why: 'Ongoing, continuous and at all times have no end.',
    pattern:
      /\b(?:on-?going|continuous(?:ly)?|continually|on a (?:continuing|continuous) basis|at all times|permanently|year-round|all year round|business as usual)\b/i,
    read: ongoing,
    fits: ['on-going', 'open all year round', 'on a continuing basis'],
    leaves: ['going on'],
  },
  longTerm: {
    why: 'The long term has no end that could be checked.',
    pattern:
      /\b(?:over|in|for) the (?:long|longer)[- ](?:term|run)\b|\bfor a long (?:period|time)(?: to come)?\b|^long[- ]?term$/i,
    read: ongoing,
    fits: ['in the longer term', 'long-term'],
    leaves: ['a long-term loan'],
  },
  openEnd: {
    why: 'From a day onwards, or until further notice, has a beginning but no end.',
    pattern: /\b(?:until further notice|from (?:20\d\d|now|then) (?:on|onwards))\b/i,
    read: ongoing,
    fits: ['until further notice', 'from 2031 onwards'],
    leaves: ['from 2031'],
  },
  asNeeded: {
    why: 'As required, at the end of words, waits for an occasion.',
    pattern: /\bas (?:and when )?(?:required|needed|necessary)$/i,
    read: ongoing,
    fits: ['as and when needed', 'swept as required'],
    leaves: ['as required by law'],
  },
})
