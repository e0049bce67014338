import { type DeadlineRule, fixedAt, fixedSomeDay } from '../../commitment/deadline-rule'
import { listRules } from '../../rule'
import { monthName } from './date-words'
import { dayOf, lastOfMonth, lastOfOwnMonth } from './last-days'

const feast = 'National Day|Spring Festival|Christmas|Easter'
const newYear = 'new (?:school|academic|financial|fiscal|municipal) year|(?:school|academic) year'
const startOf = 'start of (?:the )?(?:\\w+ ){0,3}(?:year|term|season)'

/** By Christmas takes in the day, before it does not. */
export const christmasRule: DeadlineRule = {
  why: 'Christmas falls on 25 December; before it the last day is the 24th.',
  pattern: /\b(?:by|(?<before>before|ahead of|in time for)) Christmas(?: (?<year>20\d\d))?\b/i,
  read: fixedAt((groups, planYear, clock) =>
    dayOf({ year: groups.year, month: 'December', day: groups.before ? '24' : '25' }, planYear, clock),
  ),
  fits: ['by Christmas', 'before Christmas 2031'],
  leaves: ['the Christmas count'],
}

/** Feasts and beginnings that people count from. */
export const feastRule: DeadlineRule = {
  why: 'By Easter, or by the start of a term, is a fixed end, though no day is named.',
  pattern:
    /\bby (?:Easter|Christmas|(?:the )?(?:start|beginning) of (?:the )?(?:\w+ ){0,3}(?:year|term|season|semester))\b/i,
  read: fixedSomeDay,
  fits: ['by Easter', 'by the start of the next rowing season'],
  leaves: ['by the start of the river'],
}

/** Ends and events that a paper's own readers know. */
export const eventRules = listRules<DeadlineRule>({
  endOfOwnMonth: {
    why: 'The end of the month is that of the month in which the paper was written.',
    pattern: /\b(?:by|before|at) the end of (?:the|this) month\b/i,
    read: fixedAt(lastOfOwnMonth),
    fits: ['by the end of this month'],
    leaves: ['by the end of next month'],
  },
  endOfStretch: {
    why: 'The end of a term, session or project is a fixed end, though no day is named.',
    pattern:
      /\b(?:by|before|at) the end of (?:the |this |next )?(?:quarter|week|term|summer|season|parliament|session|programme|project|pilot|contract)\b/i,
    read: fixedSomeDay,
    fits: ['before the end of the pilot', 'by the end of term'],
    leaves: ['at the end of the pier'],
  },
  monthlyMeeting: {
    why: 'The meeting of a month is held before that month ends.',
    pattern: new RegExp(
      `\\b(?:by|before|at|to|for|ahead of|in time for)\\s+(?:the|our|its)\\s+(?:next\\s+)?(?:${monthName}\\s+)(?:committee\\s+|council\\s+|board\\s+)?(?:meeting|session)\\b`,
      'i',
    ),
    read: fixedAt(lastOfMonth),
    fits: ['to the October meeting', 'ahead of our May board session'],
    leaves: ['minutes of the October meeting'],
  },
  nextEvent: {
    why: 'The next meeting, election or inspection is a fixed end, though no day is named.',
    pattern:
      /\b(?:by|before|at|to|ahead of|in time for) (?:the |our |its )?next (?:\w+ ){0,3}(?:meeting|session|AGM|elections?|inspection|review|audit|financial year)\b/i,
    read: fixedSomeDay,
    fits: ['before the next pier inspection', 'at our next AGM'],
    leaves: ['the next inspection'],
  },
  beforeFeast: {
    why: 'Before a feast, or before a new year or season begins, is a fixed end.',
    pattern: new RegExp(`\\b(?:before|ahead of|in time for) (?:the )?(?:${feast}|${newYear}|${startOf})\\b`, 'i'),
    read: fixedSomeDay,
    fits: ['ahead of the Spring Festival', 'before the start of the rowing season'],
    leaves: ['before the start of the race'],
  },
})
