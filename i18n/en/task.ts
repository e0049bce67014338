import { nameMoves } from '../move-words'
import type { Dictionary } from '../widen'
import { moves } from './moves'

const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`

export const task: Dictionary['task'] = {
  statuses: {
    draft: 'Draft',
    assigned: 'To be signed for',
    inProgress: 'In progress',
    unitReview: 'Unit review',
    officeReview: 'Office review',
    leaderReview: 'Leader review',
    done: 'Done',
    closed: 'Closed',
    suspended: 'Suspended',
    cancelled: 'Cancelled',
    carriedOver: 'Carried over',
  },
  outcomes: {
    fulfilled: 'Fulfilled',
    partly: 'Partly fulfilled',
    ongoing: 'Turned into a standing duty',
    notFulfilled: 'Not fulfilled',
    notApplicable: 'No longer applicable',
  },
  kinds: { deliverable: 'One-off', recurring: 'Recurring', metric: 'Metric', ongoing: 'Standing' },
  priorities: { normal: 'Normal', key: 'Key' },
  deadlineKinds: {
    fixed: 'Fixed day',
    withinYear: 'Within the year',
    recurring: 'Recurring',
    ongoing: 'Standing',
    unset: 'Not set',
  },
  periods: { month: 'Monthly', quarter: 'Quarterly', halfYear: 'Half-yearly', year: 'Yearly' },
  levels: { unit: 'review by the unit', office: 'review by the office', closing: 'closing by a director' },
  evidenceKinds: { file: 'File', link: 'Link', document: 'Document number' },
  evidenceStates: {
    pending: 'To be checked',
    accepted: 'Accepted',
    rejected: 'Not accepted',
    lapsed: 'Asked for again',
    superseded: 'Replaced',
  },
  lightColours: { red: 'Red', yellow: 'Yellow', blue: 'Blue', green: 'Green', grey: 'Grey' },
  lights: {
    signOverdue: ({ count }) => `Unsigned ${days(count)} over`,
    overdue: ({ count }) => `${days(count)} overdue`,
    occurrenceLong: ({ count }) => `Report ${days(count)} missing`,
    farBehind: ({ count }) => `${count} points behind`,
    occurrenceLate: ({ count }) => `Report ${days(count)} late`,
    soon: ({ count }) => (count === 0 ? 'Due today' : `Due in ${days(count)}`),
    behind: ({ count }) => `${count} points behind`,
    waiting: () => 'To be signed for',
    inReview: () => 'In review',
    normal: () => 'On track',
    toClose: () => 'To be closed',
    fulfilled: () => 'Fulfilled',
    ongoing: () => 'Made lasting',
    partly: () => 'Partly fulfilled',
    notFulfilled: () => 'Not fulfilled',
    notApplicable: () => 'Not applicable',
    suspended: () => 'Suspended',
    cancelled: () => 'Cancelled',
    carriedOver: () => 'Carried over',
    draft: () => 'Draft',
  },
  lateToo: ({ said, count }) => `${said}, handed in ${days(count)} late`,
  moves: nameMoves(moves),
  progressLabel: ({ percent, calendar }) =>
    calendar === null ? `${percent}% done` : `${percent}% done, calendar ${calendar}%`,
}
