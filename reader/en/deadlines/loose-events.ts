import { type DeadlineRule, fixedSomeDay } from '../../commitment/deadline-rule'
import { listRules } from '../../rule'

const goal =
  'season|elections?|inspection|holidays?|term|rains?|floods?|monsoon|harvest|frosts?|fair|market|festival|budget|AGM'

/** Events that a date beside them beats. */
export const looseEventRules = listRules<DeadlineRule>({
  beforeEvent: {
    why: 'Before the rowing season, the next election or the Easter fair is a fixed end, though no day is named.',
    pattern: new RegExp(
      `\\b(?:before|ahead of|in time for) (?:the |this |next |its |our |any |each )?(?:[\\w’'-]+ ){0,3}?(?:${goal})\\b`,
      'i',
    ),
    read: fixedSomeDay,
    fits: ['before the rowing season', 'in time for next elections', 'before the Easter fair'],
    leaves: ['before the boat', 'after the season'],
  },
  beforeExpiry: {
    why: 'Before a lease or contract expires is a fixed end.',
    pattern:
      /\b(?:before|by the time|when) (?:[\w’'-]+ ){1,5}?(?:expires?|ends|runs out|opens?|begins|starts|closes)\b/i,
    read: fixedSomeDay,
    fits: ['before the present lease expires', 'before the river opens'],
    leaves: ['before the lease'],
  },
})
