import type { Rule } from '../../rule'
import { monthName } from '../deadlines/date-words'

const month = monthName.replace('?<month>', '?:')
const revised = '(?:revised|new|extended)(?: (?:date|deadline|target|completion date))?(?: to| until| is|:)?'
const moved = '(?:extended|moved|postponed|deferred|rescheduled)(?: to| until)'
const quarter = 'Q[1-4] 20\\d\\d(?:[/-]\\d\\d)?'

/** A date in a status that took the place of the one agreed before. */
export const movedDateRule: Rule = {
  why: 'Delayed, revised date June 2031: the revised date is in force.',
  pattern: new RegExp(
    `\\b(?:${revised}|${moved}) (?:the )?(?:end of )?(?:\\d{1,2} )?(?:${month} 20\\d\\d|${quarter})`,
    'i',
  ),
  fits: ['Delayed - revised date June 2031', 'Extended to 30 September 2031'],
  leaves: ['New ferry, June 2031', 'On track'],
}
