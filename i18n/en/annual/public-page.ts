import type { Dictionary } from '../../widen'

const tasks = (count: number): string => `${count} task${count === 1 ? '' : 's'}`

export const publicPage: Dictionary['publicPage'] = {
  parts: {
    fulfilled: 'Fulfilled',
    partly: 'Kept in part',
    notFulfilled: 'Not fulfilled',
    ongoing: 'Made lasting',
    notApplicable: 'No longer applicable',
    carriedOver: 'Carried over',
    stopped: 'Suspended or cancelled',
    open: 'Under way',
  },
  skip: 'Skip to the text',
  heading: 'Promised last year, kept this year',
  about: 'Law-based government, in public',
  care: 'Large print',
  usual: 'Usual print',
  lead: ({ title, next, count }) =>
    `What became in ${next} of the ${count} commitment${count === 1 ? '' : 's'} of “${title}”`,
  indexLead: 'What public bodies promised and what became of it',
  yearLink: ({ year, next }) => `Commitments of the report of ${year}, and what became of them in ${next}`,
  frozen: ({ day, asOf }) =>
    `Published on ${day}, figures as of ${asOf}. This page is a snapshot of that day and is not changed; corrections are marked as such.`,
  corrects: ({ reason }) => `This page corrects an earlier snapshot: ${reason}`,
  corrected: ({ day }) => `A correction was published on ${day}; see the snapshots below.`,
  tasks: ({ promised, tasks: made }) => `Of ${promised} commitments ${made} became tasks; what follows counts these.`,
  share: ({ part, whole }) => `fulfilled: ${part} of ${tasks(whole)}`,
  noShare: 'no task to count',
  left: ({ count }) => `${tasks(count)} cancelled or no longer applicable left out`,
  adds: ({ counts, total }) => `${counts.join(' + ')} = ${tasks(total)}.`,
  onTime: ({ part, whole, percent, extended }) =>
    `Due by the original day: ${tasks(whole)}, fulfilled by it ${part} (${percent}%), after an extension ${extended}.`,
  noneDue: 'Nothing was due by its original day yet.',
  count: ({ count }) => tasks(count),
  noHeading: 'Commitments',
  quote: ({ text }) => `“${text}”`,
  unit: ({ unit }) => `Lead: ${unit}`,
  late: ({ name, days }) => `${name}, ${days} day${days === 1 ? '' : 's'} late`,
  beside: 'Snapshots of this year',
  version: ({ number, day, isThis }) => `No. ${number}, published on ${day}${isThis ? ' (this page)' : ''}`,
  data: 'Data as JSON',
  fields: 'What its fields mean',
  all: 'All bodies',
  noCookie: 'This page sets no cookie and collects nothing about its visitors.',
  sum: ({ hash }) => `sha-256 of the data ${hash}`,
  nothing: 'There is no such page.',
}
