import type { AdminRefusals } from '@/domain/refusals'
import type { Sentences } from '../../sentences'
import { people } from '../people'

export const adminRefusals: Sentences<AdminRefusals> = {
  unitKindUnknown: ({ text }) =>
    text ? `There is no kind “${text}”. Use one of those that the guide sheet lists.` : 'Choose a kind of unit.',
  unitParentMissing: ({ root }) =>
    root
      ? `The parent unit is missing. Name one, such as “${root}”.`
      : 'Choose the parent unit; only the topmost one has none.',
  unitParentInside: ({ parent, name }) =>
    parent
      ? `“${parent}” lies below “${name}” and cannot be its parent. Choose another.`
      : `The parents of “${name}” lead back to itself. Change the parent unit.`,
  unitNameTaken: ({ parent, name }) =>
    `“${parent || 'the top'}” already has “${name}” below it. Choose another name or use the one that exists.`,
  unitUnknown: ({ text }) =>
    text
      ? `There is no unit “${text}”. Check the name, or add it in sheet Units first.`
      : 'Choose a unit that is in use.',
  unitAmbiguous: ({ count, text }) => `${count} units go by “${text}”. Write the full name.`,
  unitHasUnits: ({ name }) =>
    `Not deactivated: “${name}” below it is still in use. Deactivate or move what is below first.`,
  unitHasPeople: ({ count }) =>
    `Not deactivated: ${count} people still serve here. End their capacities under People first.`,
  unitHasTasks: ({ count, numbers }) =>
    `Not deactivated: ${count} tasks are unfinished. Let a coordinator reassign or finish them first${numbers.length ? `, such as ${numbers.join(', ')}` : ''}.`,
  positionInvalid: ({ text }) => `The order must be a whole number, not “${text}”. Correct it or leave it empty.`,
  accountInvalid: ({ account }) =>
    `Account “${account}” will not do: 3–32 small letters, digits, dots or hyphens, beginning with a letter or digit. Correct it.`,
  accountTaken: ({ account, name }) =>
    name
      ? `Account ${account} belongs to ${name}. Choose another, perhaps with a digit at its end; for the same person, add a capacity on their page.`
      : `Account ${account} is taken. Choose another, perhaps with a digit at its end; for the same person, let the superior administrator add a capacity.`,
  personElsewhere: ({ name }) =>
    `Not done: ${name} serves outside your units too. Name, password and account are for the superior administrator of all those units.`,
  passwordOwn: 'Change your own password on the password page, with the present one at hand.',
  unitOwn: ({ name }) =>
    `“${name}” is your own unit. Its name, parent and use are for the administrator of the unit above.`,
  unitMoveRaises:
    'Not moved: your own capacity of business would cover this unit then. Let another administrator move it, or choose another parent.',
  accountOfOther: ({ account, name }) =>
    `Account ${account} belongs to ${name}, which is not the name in this row. Check the name or choose another account.`,
  phoneInvalid: ({ phone }) => `“${phone}” is no telephone number. Use digits, hyphens, spaces and brackets alone.`,
  roleUnknown: ({ text }) =>
    text ? `There is no role “${text}”. Use one of those that the guide sheet lists.` : 'Choose a role.',
  dayInvalid: ({ day }) =>
    day
      ? `The date “${day}” is no day of the calendar. Write it like 2026-03-01.`
      : 'The date is missing. Write it like 2026-03-01.',
  membershipDays: ({ from, to }) => `The last day ${to} lies before the first day ${from}. Change one of them.`,
  membershipPast: ({ day }) => `This capacity ended on ${day}; there is nothing to end.`,
  membershipBackdated: ({ day, earliest }) =>
    `The last day ${day} is past, and nothing is dated back. Choose ${earliest} or later, or press “End it at once”.`,
  membershipEarly: ({ day, today }) =>
    `The first day ${day} is past, and no capacity is dated back. Choose ${today} or later.`,
  membershipFar: ({ day, latest }) =>
    `The first day ${day} is too far off. Choose ${latest} or earlier; it can be added later on.`,
  membershipLonger: ({ day, latest }) =>
    `This capacity ends on ${latest} and cannot run until ${day}. Add another capacity to go on.`,
  capacityHeld: ({ name }) =>
    `${name} already holds this role in this unit during these days. Change the days, or leave it.`,
  requestDecided: ({ name }) => `This capacity of ${name} has been decided or has begun. Load the page again.`,
  secondNotOther: ({ name }) =>
    `Not done: another administrator has to confirm it, neither ${name} nor anybody whose account or password ${name} gave out. Let another administrator do it.`,
  capacityTwice: ({ account }) => `This capacity of account ${account} is listed twice. Delete one row.`,
  successorMissing: ({ unit, role, count }) =>
    `As ${people.roles[role]}, ${unit}, this person still holds ${count} things. Choose who takes them over.`,
  successorNotYet: ({ name }) =>
    `${name} would have that role only once a second administrator confirms it. Choose somebody else.`,
  deputyOfDeputy: 'You act for somebody else just now and cannot pass that on. Change to a capacity of your own first.',
  deputyNamed: ({ name, from, to }) =>
    `${name} stands in from ${from} to ${to} already. Take that back first, or change the days.`,
  absenceBackdated: 'An absence begins today or later. Change the day and send again.',
  absenceTurned: 'The last day of an absence is the first or later. Change it and send again.',
  absenceTooLong: ({ most }) =>
    `An absence lasts ${most} days at most; for longer ones have the administrator hand the post over.`,
  absencePastPost: ({ last }) =>
    `You hold this post until ${last}, and nobody stands in for you beyond. Choose an earlier last day.`,
  deputyIsIssuer: ({ name }) =>
    `Not done: ${name} opened your account or reset its password and cannot stand in for you. Choose somebody else, or ask another administrator.`,
  lastAdmin:
    'Not done: this is the last administrator; nobody could manage accounts any more. First give somebody else the role Administrator without a last day.',
  rowTwice: ({ text, row }) => `“${text}” repeats row ${row}. Delete one of them.`,
  columnMissing: 'The first row has no such column. Use the downloaded template and leave its first row alone.',
  workbookEmpty:
    'Nothing was read: there must be a sheet named Units or People, filled in from its second row. Use the downloaded template.',
  importChanged: ({ count }) =>
    `Not written: units or people changed after the dry run, and ${count} errors have come up. See below, correct the workbook and upload it again.`,
  monthDayInvalid: ({ day }) =>
    `${day ? `“${day}” is no month and day` : 'Month and day are missing'}. Write it like 12-01.`,
  yearEndTooLong: ({ length, max }) =>
    `The window has ${length} days, at most ${max} are allowed. Bring its first and last day closer together.`,
  thresholdInvalid: ({ max }) => `Must be a whole number from 1 to ${max}.`,
  levelsNoReview:
    "Keep the unit's review or the office's: nobody may take their own work as done unseen. Please keep one of them.",
  thresholdOrder: 'The lag for red must be greater than that for yellow. Change one of them.',
  settingBackdated: ({ day, today }) =>
    `${day} is past. Lights of days gone by cannot change; choose ${today} or later.`,
  presetUnknown: 'Choose what is asked of passwords.',
  dayKindUnknown: 'Choose day off or working day.',
  holidayLine: ({ line, text }) =>
    `Line ${line}, “${text}”, was not understood. Write it like “2027-01-01 to 2027-01-03 off New Year”.`,
  holidayYear: ({ line, day, year }) => `Line ${line}: ${day} is not in ${year}. Change the year or move the line.`,
  holidayTwice: ({ line, day }) => `Line ${line}: ${day} was named before. Delete one of them.`,
  holidaysEmpty: 'There is no line. Write one a line: date, off or working, name.',
  holidaySheetForeign:
    'No holidays were found in the workbook. Use the pattern: the columns from, to, kind (off or working) and name, a row for each run of days; "to" may be left out.',
}
