import type { Dictionary } from '../../widen'

export const settings: Dictionary['admin']['settings'] = {
  title: 'Settings',
  office: 'Numbers and contact',
  numberPrefix: 'Prefix of numbers',
  numberPrefixHint: ({ year }) => `“法督” gives 法督〔${year}〕12号; numbers already given stay`,
  officeName: 'Office',
  officeNameHint: 'The office that follows up the tasks',
  officePhone: 'Telephone',
  officePhoneHint: 'Shown at log-in, for those who forgot their password',
  officeSave: 'Save numbers and contact',
  officeSaved: 'Saved; in use from today.',
  yearEnd: 'Year-end window',
  yearEndLead:
    'During these days a director may conclude or carry over unfinished tasks. They may run over the turn of the year, 92 days at most.',
  yearEndFrom: 'First (month-day)',
  yearEndTo: 'Last (month-day)',
  monthDayHint: 'Such as 12-01',
  yearEndSave: 'Save the window',
  reviewLimits: 'Time to review',
  reviewLimitsLead: 'Past it the reviewer’s own list turns red; the unit that did the work is not late by it.',
  reviewLimit: { unit: 'Head of the unit', office: 'Office' },
  reviewLimitHint: 'Working days after it was handed on',
  reviewLimitsSave: 'Save times to review',
  silent: 'Silent tasks',
  silentLead: 'After how many days without a report a running task is named in the daily mail.',
  silentDays: 'Days',
  silentDaysHint: '1 to 365 calendar days',
  silentSave: 'Save the days',
  levels: 'Levels of review',
  levelsLead:
    'A small office may do without a level, one by one, for the reports it issues. One review stays, by somebody who did none of the work; key tasks still go to the leader; whoever registers is not the drafter. The log names each level left out.',
  levelsBody: 'Body that issues reports',
  levelsKept: 'Levels that are kept (untick to do without)',
  levelIs: {
    unit: "Review by the unit: its head first. Without it a submission goes straight to the office, whose coordinator also accepts each period and waives supporting units' answers",
    office:
      'Review by the office: a coordinator checks each piece of evidence and confirms as done. Without it the head does both, and a unit of one person cannot review itself',
    closing:
      'Closing by a director: another person, after the task is done. Without it the last reviewer chooses the outcome and closes in the same step',
  },
  levelsWithout: 'Without',
  levelsToCome: ({ day }) => `from ${day}`,
  levelsSave: 'Save levels',
  levelsEffect:
    'It holds for what is submitted and reviewed from that day on; what lies at a level is still reviewed there.',
  levelsSaved: ({ unit, day }) => `Levels of ${unit} saved; they hold from ${day}.`,
  thresholds: 'Thresholds of lights',
  thresholdsLead: 'Lights are derived, never stored. New thresholds hold from their day on.',
  threshold: {
    soon: { label: 'Due soon (normal)', hint: 'Yellow when this many working days or fewer are left' },
    soonKey: { label: 'Due soon (key tasks)', hint: 'The same for key tasks' },
    behind: { label: 'Behind: yellow', hint: 'Points by which progress lags the calendar' },
    farBehind: { label: 'Behind: red', hint: 'Must be greater than the one before' },
    occurrenceRed: {
      label: 'Occurrence late: red',
      hint: 'Working days after which a late occurrence turns from yellow to red',
    },
    signWithin: { label: 'Time to sign for', hint: 'Working days after assignment' },
    occurrenceWithin: {
      label: 'Time to file a period',
      hint: 'Working days after a period ends; holds for the periods that end from that day on',
    },
  },
  passwords: 'Passwords',
  passwordRule: 'What is asked',
  passwordPreset: { mlps: 'Classes', asvs: 'Length' },
  passwordPresetIs: ({ preset, min, classes, days, earlier }) =>
    preset === 'mlps'
      ? `Classes: at least ${min} characters, ${classes} of capitals, small letters, digits and signs, a new one every ${days} days, none of the last ${earlier} again (as MLPS 2.0 is checked).`
      : `Length: at least ${min} characters of any kind, changed only for cause (as OWASP ASVS asks).`,
  passwordSave: 'Save',
  passwordEffect: 'Common passwords are refused by both. It holds for passwords set from then on; those in use stay.',
  fromDay: 'Holds from',
  fromDayHint: 'Today or later',
  thresholdsSave: 'Save thresholds',
  savedFrom: ({ day }) => `Saved; in use from ${day}.`,
}
