import { type DeadlineRule, fixedSomeDay } from '../../commitment/deadline-rule'
import { listRules } from '../../rule'
import { termCount } from './date-words'

const ofEvent =
  '(?:\\s+(?:of|from|after)\\s+(?:(?:the|this|its|being)\\s+(?:\\w+\\s+)?\\w+|receipt|publication|approval|adoption|appointment)\\b)?'

/** Terms that run from a moment. */
export const termRules = listRules<DeadlineRule>({
  term: {
    why: 'Within so many weeks, months or years is a fixed end once it is known from when.',
    pattern: new RegExp(
      `\\b(?:within|over|in|for)\\s+(?:the\\s+)?(?:next|coming|following|first)?\\s*${termCount}\\s+(?:calendar\\s+)?(?:weeks?|months?|years?)(?:['’]s? time| time)?\\b${ofEvent}`,
      'i',
    ),
    read: fixedSomeDay,
    fits: ['within two weeks', 'over the next 18 months', 'in three years’ time'],
    leaves: ['within two rooms'],
  },
  daysAlone: {
    why: 'Within so many days opens a cell that says until when.',
    pattern: new RegExp(`^within\\s+${termCount}\\s+(?:working\\s+|calendar\\s+|business\\s+)?days\\b`, 'i'),
    read: fixedSomeDay,
    fits: ['within 20 working days'],
    leaves: ['answers within 20 days'],
  },
  daysOfEvent: {
    why: 'In a sentence so many days are a deadline only where an event follows; else they say how fast a service is.',
    pattern: new RegExp(
      `\\bwithin\\s+${termCount}\\s+(?:working\\s+|calendar\\s+|business\\s+)?days\\s+of\\s+(?:a|the|this|its|being)\\s+(?:notice|report|meeting|date|decision|publication|approval|adoption|plan)\\b`,
      'i',
    ),
    read: fixedSomeDay,
    fits: ['answers within ten days of the notice'],
    leaves: ['answers within ten days of asking'],
  },
})
