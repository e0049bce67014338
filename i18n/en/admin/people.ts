import type { Dictionary } from '../../widen'

export const adminPeople: Dictionary['admin']['people'] = {
  title: 'People',
  lead: 'One account a person; the capacities say in which unit, in which role and from when to when. There may be several.',
  new: 'New account',
  name: 'Name',
  account: 'Account',
  accountHint: '3–32 small letters or digits; it cannot change later',
  phone: 'Telephone',
  phoneHint: 'Office or mobile',
  unit: 'Acts for',
  unitHint:
    'The unit for which they act; what they see and do is bounded by it and those below. Coordinators, directors and leaders: the body that issues reports. Heads and handlers: the unit that does the work.',
  seat: 'Sits in',
  seatSame: 'the same unit',
  seatHint:
    'Only where they sit elsewhere: somebody of the justice bureau who coordinates for the government acts for the government and sits in the bureau.',
  scopesTitle: 'What each role reaches',
  scopeUnit: 'the unit acted for',
  role: 'Role',
  post: 'Post',
  postHint: 'Such as deputy director',
  from: 'First day',
  to: 'Last day',
  toHint: 'This day still counts; empty for no end',
  capacities: 'Capacities',
  noCapacity: 'No capacity',
  capacityLine: ({ unit, role, post }) => `${unit} · ${role}${post ? ` (${post})` : ''}`,
  lastLogIn: 'Last log-in',
  never: 'Never logged in',
  state: 'State',
  active: 'Can log in',
  inactive: 'Stopped',
  mustChange: 'First password not changed',
  filter: {
    label: 'Find people',
    words: 'Name, account, telephone',
    anyUnit: 'All units',
    anyRole: 'All roles',
    anyState: 'All',
    fresh: 'Never logged in',
    submit: 'Find',
    clear: 'Clear',
  },
  total: ({ shown, total }) => `${shown} on this page, ${total} in all`,
  next: 'Next page',
  first: 'Back to the first page',
  empty: 'Nobody matches',
  emptyHint: 'Try other conditions; open an account for a new colleague, or import many from a workbook.',
  create: 'Open this account',
  createEffect: 'A random first password is made and shown once after sending; it must be changed at the first log-in.',
  firstCapacity: 'First capacity',
  created: ({ name, account }) =>
    `Opened account ${account} for ${name}. The first password is shown this once; tell it in person or by telephone: `,
  createdBefore: ({ name }) =>
    `The account of ${name} was opened a moment ago and not twice. Its password is not shown again; if it was not noted, reset it on the person's page.`,
  password: 'First password',
  edit: 'Person',
  save: 'Save changes',
  saved: 'Saved.',
  reset: 'Reset password',
  resetEffect:
    'The old password ends at once and so do all log-ins; a new first password is shown once and must be changed.',
  resetDone: ({ name }) =>
    `Reset the password of ${name}. The first password is shown this once; tell it in person or by telephone: `,
  firstPasswords: 'First passwords not at hand?',
  giveFirst: ({ count }) => `Make new first passwords for the ${count} on this page`,
  giveFirstEffect:
    'Only for people who have never logged in. The earlier first passwords end at once; the new ones are shown this once, to print or save, and must be changed at the first log-in.',
  gaveFirst: ({ count }) =>
    count
      ? `New first passwords for ${count}, shown this once:`
      : 'All of them have logged in meanwhile; no password was changed.',
  noSessions: 'Not logged in at present.',
  endSessions: 'End all',
  endSessionsEffect:
    'At once, and nothing being typed is kept any more. The password stays, so the person can log in again.',
  sessionEnded: ({ name }) => `Ended the log-in of ${name}.`,
  deactivate: 'Stop account…',
  deactivateNow: 'Stop this account',
  deactivateEffect:
    'It ends all log-ins at once; what was done stays recorded, and the account can be let in again later.',
  handOverLead:
    "This is in the person's name, or nobody else could do it. Choose who takes it over; it goes over when you send this, on record, and they are told:",
  successorOf: ({ unit, role }) => `Successor as ${role}, ${unit}`,
  successorHolds: 'Same role in that unit already',
  successorBarred: ({ count }) =>
    `dealt with ${count} of them from another side and cannot decide on ${count === 1 ? 'it' : 'these'}`,
  successorGets: 'Gets the role with it',
  lot: ({ named, waiting, plans, role, numbers, isMore }) => {
    const parts = [
      named ? `${named} tasks in the person's name` : '',
      waiting ? `${waiting} tasks that wait for a ${role.toLowerCase()}` : '',
      plans ? `${plans} plans that wait` : '',
    ].filter(Boolean)
    return `${parts.join(', ')}${numbers ? `: ${numbers}${isMore ? ' and more' : ''}` : ''}`
  },
  deactivated: ({ name, count }) =>
    count
      ? `The account of ${name} is stopped; ${count} things went over to the successors.`
      : `The account of ${name} is stopped.`,
  reactivate: 'Let in again',
  reactivateEffect: 'The old password works again; capacities are as before, ended ones must be added anew.',
  reactivated: ({ name }) => `The account of ${name} works again.`,
  addCapacity: 'Add a capacity',
  addSubmit: 'Add this capacity',
  addEffect: 'The person is logged out everywhere and chooses a capacity at the next log-in.',
  added: 'Added; the person can use it after logging in again.',
  end: 'End…',
  endOf: ({ capacity }) => `End ${capacity}`,
  lastDay: 'Last day',
  lastDayHint: 'This day still counts; today or later, not after the last day that is set',
  asked:
    'This is a capacity for yourself: another administrator has to confirm it and has been told. See it, or take it back, under Overview.',
  delayed: ({ day }) =>
    `This is a capacity for yourself, and nobody else could confirm it: it begins on ${day}, and the directors have been told.`,
  addOwn:
    'What you give yourself another administrator of that unit confirms; where there is none it begins after three days and the directors are told.',
  endAtOnce: 'End it at once',
  endSubmit: 'End it on this day',
  ended: 'The last day is set; the person is logged out everywhere.',
  holds: 'Holds',
  deputy: 'a deputy’s; ends by itself',
  over: 'Ended',
  future: 'Not begun',
  untilOpen: 'open',
  elsewhere:
    'This person serves outside your units too: name, telephone, password and account are for the superior administrator of all those units. You can add and end what they hold in your units.',
  none: 'This person has no capacity and can do nothing after log-in. Add one below.',
}
