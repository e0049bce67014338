import { listRules } from '../../rule'
import type { ColumnRule } from '../../table/column-kind'

const offices = 'department|directorate|action officer|officer|agency|assignee|manager'
const leadOffice =
  '(?:lead )?(?:implementing|responsible|coordinating|delivery) (?:agency|body|department|ministry|unit|institution|organisation)'

const teams =
  'officers?|person|persons|department|directorate|manager|body|team|unit|agency|organisation|organization|member|director|party'
const bodies =
  'lead|official|office|branch|service|post|role|owner|authority|division|councillor|ministry|ministries|institutions?|entity|entities|bureau|committee'

const foreseen =
  'agreed|proposed|expected|anticipated|projected|original|revised|target|due|planned|implementation|completion|delivery|estimated|review|end'
const term = 'deadline|due|date|timescales?|timelines?|timeframe|timing|time frame|completion|time limit'

/** Columns that say who helps, until when, and who does it. */
export const dutyColumns = listRules<ColumnRule>({
  helper: {
    why: 'Support, partners and contributors help the one in charge.',
    kind: 'supporting',
    pattern: /^support(?:ed|ing)?\b|^(?:partners?|contributors?|consulted|with)$/i,
    fits: ['Supporting lead', 'Partners'],
    leaves: ['Partnership'],
  },
  movedDate: {
    why: 'A revised, new or extended date took the place of the first.',
    kind: 'moved',
    pattern:
      /^(?:revised|new|extended|updated|current|latest)(?: (?:target|due|completion|implementation))?(?: (?:date|deadline|timescale|target date))$/i,
    fits: ['Revised date', 'New target date'],
    leaves: ['Due date'],
  },
  dueDate: {
    why: 'Deadline, due date, timescale and when say until when.',
    kind: 'deadline',
    pattern: new RegExp(
      `^(?:by|(?:by )?when)\\??$|^(?:(?:${foreseen}) )*(?:${term})(?: (?:date|for (?:completion|implementation|delivery|action)|of completion))?$`,
      'i',
    ),
    fits: ['By when?', 'By', 'Agreed due date', 'Time limit for action'],
    leaves: ['When we met', 'Date palms'],
  },
  doneBy: {
    why: 'Complete by, due by and how often say until when.',
    kind: 'deadline',
    pattern:
      /^(?:(?:complete|completion|implement|deliver|due|action|finish)(?:ed)? by(?: (?:when|date))?|frequency|by date|dates|to be (?:done|completed) by|target (?:completion|quarter|month))$/i,
    fits: ['Complete by date', 'Frequency', 'To be done by'],
    leaves: ['Completed by hand'],
  },
  owner: {
    why: 'Owner, lead and responsible say who does it.',
    kind: 'lead',
    pattern: new RegExp(
      `^(?:\\w+ )?(?:owners?|leads?|assigned to|accountable|responsib\\w*)(?: (?:${teams}|for\\b.*|${bodies}))?(?:\\(s\\))?$`,
      'i',
    ),
    fits: ['Risk owner', 'Responsible branch', 'Lead(s)', 'Lead ministry'],
    leaves: ['Leading the choir'],
  },
  whoAsked: {
    why: 'Who and by whom ask who does it.',
    kind: 'lead',
    pattern: /^(?:who\??|who is responsible\??|(?:by )?whom\??|delegated to|actioned by|led by)$/i,
    fits: ['Who?', 'By whom', 'Led by'],
    leaves: ['Who came'],
  },
  office: {
    why: 'A department, an officer or an agency at the head of a column does what its rows say.',
    kind: 'lead',
    pattern: new RegExp(`^(?:${offices}|${leadOffice}|contact (?:person|officer|name)|named contact)$`, 'i'),
    fits: ['Department', 'Lead coordinating ministry', 'Contact person'],
    leaves: ['Officers present'],
  },
})
