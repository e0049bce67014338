import type { Dictionary } from '../widen'

export const people: Dictionary['people'] = {
  scopes: {
    admin: ({ unit }) => `keeps the units and accounts of ${unit} and below; no business`,
    coordinator: ({ unit }) => `imports the reports that ${unit} and those below issue, and follows up their tasks`,
    director: ({ unit }) =>
      `registers, closes, suspends and concludes the tasks of reports that ${unit} and those below issue`,
    handler: ({ unit }) => `works on the tasks that ${unit} leads or supports`,
    head: ({ unit }) => `signs for and reviews the tasks of ${unit}`,
    leader: ({ unit }) => `sees all tasks of ${unit} and below, and approves key tasks of its reports`,
    auditor: ({ unit }) => `sees all tasks and the log of ${unit} and below; changes nothing`,
  },
  deputyFor: ({ name }) => `stands in for ${name}`,
  onBehalf: ({ name, absent }) => `${name} (for ${absent})`,
  seat: ({ unit }) => `sits in ${unit}`,
  roles: {
    admin: 'Administrator',
    coordinator: 'Coordinator',
    director: 'Director of follow-up',
    handler: 'Handler',
    head: 'Head of unit',
    leader: 'Leader in charge',
    auditor: 'Auditor',
  },
  capacity: ({ unit, role }) => `${unit} · ${role}`,
  actingAs: ({ unit, role }) => `acting as ${role}, ${unit}`,
}
