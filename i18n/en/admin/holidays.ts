import type { Dictionary } from '../../widen'

export const holidays: Dictionary['admin']['holidays'] = {
  title: 'Holidays',
  lead: 'Only days that differ from the plain week: weekdays off and working weekends. Time to sign for and days left count working days by them.',
  years: 'Years',
  year: ({ year }) => String(year),
  day: 'Day',
  kind: 'What it is',
  name: 'Name',
  nameHint: 'Such as Spring Festival',
  holiday: 'Day off',
  workday: 'Working day',
  kindWords: { holiday: ['off', 'holiday'], workday: ['working', 'workday'] },
  table: 'Holidays and working weekends',
  summary: ({ holidays, workdays }) => `${holidays} days off, ${workdays} working weekend days`,
  add: 'Enter one day',
  addSubmit: 'Enter this day',
  addEffect: 'A day that is listed already becomes what you say here.',
  saved: ({ day }) => `Entered ${day}.`,
  remove: 'Make plain',
  removeOf: ({ day }) => `Make ${day} a plain day`,
  removed: ({ day }) => `${day} is a plain day again.`,
  import: 'Enter a whole year',
  importLead:
    'One line each: a day (or “first to last”), off or working, a name. It takes the place of all that the year has.',
  list: 'List',
  listExample: ({ year }) => `${year}-01-01 to ${year}-01-03 off New Year\n${year}-02-06 working Spring Festival`,
  importSubmit: "Replace this year's list",
  imported: ({ year, days }) => `Entered ${days} days of ${year}.`,
  empty: ({ year }) => `Nothing for ${year} yet`,
  emptyHint:
    'Once the holidays are published, enter the whole year at once. Until then Monday to Friday count as working days.',
}
