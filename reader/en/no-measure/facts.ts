import type { NoMeasureRule } from '../../commitment/no-measure'
import { listRules } from '../../rule'

/** Sentences that state or describe. */
export const factRules = listRules<NoMeasureRule>({
  statement: {
    rule: 'fact',
    why: 'There is, we thank, we note: the sentence states, unless will or must follows.',
    pattern:
      /^(?:there (?:is|are|was|were)|thank|we (?:thank|welcome|recognise|recognize|acknowledge|note|know|think))\b(?![^.]*\b(?:will|shall|must)\b)/i,
    fits: ['There are two wheels', 'We welcome the new wheel'],
    leaves: ['We know the wheel turns and will oil it'],
  },
  whatItIs: {
    rule: 'fact',
    why: 'Something is why or how something else is: a remark.',
    pattern: /^[^.,]{2,40} (?:is|are) (?:what|why|how|where|who)\b/i,
    fits: ['Dust is why wheels stop'],
    leaves: ['Dust is everywhere'],
  },
  minutesAgreed: {
    rule: 'fact',
    why: 'That the minutes were agreed and will be signed opens every meeting.',
    pattern:
      /^the minutes (?:of .{3,80} )?(?:were|was|are) (?:agreed|approved|confirmed|accepted|taken as read|signed)/i,
    fits: ['The minutes were agreed and will be signed by the Chair.'],
    leaves: ['The minutes will be published'],
  },
  nextMeeting: {
    rule: 'fact',
    why: 'When and where the next meeting will be held is no task.',
    pattern:
      /^(?:the )?(?:date of )?(?:the )?(?:next )?meeting (?:will|is to) (?:be held|take place)\b|^next meeting:/i,
    fits: ['The next meeting will be held in May', 'The meeting will take place in the hall'],
    leaves: ['The meeting resolved'],
  },
  dependence: {
    rule: 'fact',
    why: 'What will depend on something is left open.',
    pattern: /\bwill depend (?:on|upon)\b/i,
    fits: ['Grinding will depend on rain'],
    leaves: ['Mills depend on rain'],
  },
  kindOfYear: {
    rule: 'fact',
    why: 'It will be a hard year: it describes the time to come.',
    pattern: /\bwill be (?:an?|the) (?:\w+ ){1,2}(?:one|year|time|period)\b/i,
    fits: ['It will be a very dry year'],
    leaves: ['The gate will be a red door'],
  },
  legend: {
    rule: 'fact',
    why: 'A letter and an equals sign explain a sign used in a table.',
    pattern: /(?:^|\s)[A-Z]{1,2} = /i,
    fits: ['G = grinding'],
    leaves: ['Grinding = work'],
  },
})
