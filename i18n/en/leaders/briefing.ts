import type { Dictionary } from '../../widen'

export const briefing: Dictionary['briefing'] = {
  title: 'Sheet for the meeting',
  heading: ({ unit, year }) => `${unit}: tasks of ${year} on one sheet`,
  print: 'Print on one A4 sheet',
  word: 'Export Word',
  quote: ({ text }) => `“${text}”`,
  sum: ({ parts, total }) => `${total} tasks = ${parts.join(' + ')}`,
  before: ({ share }) => `, the same day last year ${share}`,
  outlook: ({ missed, late }) => `At this pace ${missed} miss the year, ${late} their day.`,
  red: ({ count }) => `1. Red: ${count}`,
  redHint: 'in the units’ own words',
  own: 'The unit’s own words',
  more: ({ count }) => `${count} more in the ledger`,
  from: {
    answer: ({ day }) => `answer to the slip, ${day}`,
    owed: ({ day }) => `the slip is not answered yet, due ${day}`,
    report: () => 'last report',
    silent: () => 'neither an answer nor a report yet',
  },
  decide: ({ count }) => `2. To be decided: ${count}`,
  nothing: 'Nothing waits for a leader’s decision.',
  review: ({ number, unit }) => `${number}, ${unit} handed it in, a leader’s approval is awaited.`,
  asked: ({ number, unit, kind, reason }) => `${number}, ${unit} asks for ${kind}: ${reason}`,
  opinion: 'The meeting’s decisions',
}
