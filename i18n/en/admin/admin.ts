import type { Dictionary } from '../../widen'
import { holidays } from './holidays'
import { adminImport, workbook } from './import'
import { adminNotices } from './notices'
import { adminPeople } from './people'
import { settings } from './settings'
import { state } from './state'

export const admin: Dictionary['admin'] = {
  title: 'Administration',
  tabs: 'Parts of administration',
  overview: {
    title: 'Overview',
    lead: 'Accounts and units, your own and those below, are kept here; settings and holidays, which hold for everybody, by the topmost administrator. Administrators do no business and see no task.',
    units: 'Units',
    unitsHint: ({ active, all }) => `${active} in use of ${all}`,
    people: 'People',
    peopleHint: ({ active }) => `${active} can log in`,
    import: 'Import',
    importHint: 'Units and people from one workbook',
    settings: 'Settings',
    settingsHint: 'Number prefix, telephone, thresholds of lights, year-end window',
    holidays: 'Holidays',
    holidaysHint: ({ year, days }) => (days ? `${days} days in ${year}` : `none yet for ${year}`),
    requests: 'Capacities to be confirmed',
    requestsLead:
      'What administrators give themselves stands here until another administrator of that unit confirms it; where there is none it begins by itself, unless refused before.',
    requestPerson: 'Name',
    requestCapacity: 'Capacity',
    requestFrom: 'First day',
    requestBy: 'Asked by',
    requestState: 'State',
    requestWaits: 'to be confirmed',
    requestDelayed: 'begins by itself',
    requestConfirm: 'Confirm',
    requestRefuse: 'Refuse',
    requestWithdraw: 'Take back',
    requestOf: ({ deed, name, capacity }) => `${deed}: ${name}, ${capacity}`,
    requestDone: {
      confirmed: 'Confirmed; the capacity was added.',
      refused: 'Refused.',
      withdrawn: 'Taken back.',
    },
    notices: 'Notices',
    noticesHint: 'Mail server and groups, what was delivered and what failed',
    checks: 'Worth a look',
    noCheck: 'Nothing needs doing.',
    noHolidays: ({ year }) =>
      `There are no holidays for ${year} yet, so working days count as plain Monday to Friday. Enter them under Holidays once they are published.`,
    noOffice:
      'Name and telephone of the office are missing; log-in can only show the administrator. Set them under Settings.',
    noPrefix:
      'There is no number prefix; numbers would begin with “JN”. Set it under Settings before the first registration.',
    bodyGaps: ({ count }) =>
      `Bodies that issue reports and lack a coordinator, director or leader: ${count}. Nobody imports, registers or decides there.`,
    unitGaps: ({ count }) =>
      `Units that do the work and lack a head or a handler: ${count}. Nobody reviews or reports there.`,
    fillGap: ({ role }) => `Add: ${role}`,
    fillGapOf: ({ unit, role }) => `Add for ${unit}: ${role}`,
    gapHint:
      'Each opens the form for a new account with unit and role filled in. For somebody who has an account, open the person under People and add a capacity.',
    firstSteps: 'First steps',
    stepsLeft: ({ count }) => `${count} to go`,
    stepOpen: ({ name }) => `Open: ${name}`,
    stepStates: { done: 'done', open: 'to do', later: 'not yet' },
    stepNames: {
      name: () => 'Name of the body',
      units: () => 'Units below it',
      people: () => 'People',
      office: () => 'Numbers and telephone',
      holidays: ({ year }) => `Holidays of ${year}`,
      backup: () => 'Backup',
    },
    stepHints: {
      name: () =>
        'Give the topmost unit the full and short name of the body that issues reports; ledger and papers bear it.',
      units: () =>
        'Enter departments, townships or offices together with people by a workbook, or one by one among the units.',
      people: () =>
        'A body that issues reports needs a coordinator, a director and a leader; a unit that does the work a head and a handler. A workbook brings many at once.',
      office: () => 'Set number prefix, name and telephone of the office before the first registration.',
      holidays: ({ year }) =>
        `Enter holidays and working weekends of ${year}, by which working days are counted. Next year's are published about November.`,
      backup: () =>
        'Run npm run backup -- FILE once on the server and put it among the daily jobs (see the deployment notes).',
    },
  },
  units: {
    title: 'Units',
    lead: 'One tree. Whoever is above sees the tasks below; a unit that is no longer in use keeps its history and leaves the choices.',
    new: 'New unit',
    name: 'Name',
    nameHint: 'The full name, as ledgers and documents print it',
    shortName: 'Short name',
    shortNameHint: 'The full name where left empty; used in tables and to-do lists',
    aliases: 'Other names',
    aliasesHint: 'As reports call it, separated by commas; the reader recognises them',
    kind: 'Kind',
    parent: 'Parent unit',
    parentHint: 'All units below move along',
    noParent: '(topmost, no parent)',
    position: 'Order',
    positionHint: 'Small numbers first; last where left empty',
    people: 'People',
    state: 'State',
    active: 'In use',
    inactive: 'Not in use',
    activeHint: 'Untick to deactivate. Its tasks must be finished, its people gone and nothing active below it.',
    create: 'Add this unit',
    createEffect: 'It can then be chosen for tasks and people.',
    save: 'Save changes',
    saveEffect: 'Ledgers and to-do lists follow a new name; the log keeps the name of the day.',
    created: ({ name }) => `Added unit “${name}”.`,
    saved: ({ name }) => `Saved “${name}”.`,
    editTitle: ({ name }) => `Edit ${name}`,
    edit: 'Edit',
    ownUnit:
      'This is your own unit. Its name, parent and use are for the administrator of the unit above; you administer what is below it.',
    addBelow: 'Add below',
    empty: 'No units yet',
    emptyHint:
      'Add the topmost unit first, then departments and townships below it; or import them all from a workbook.',
    table: 'Tree of units',
  },
  people: adminPeople,
  import: adminImport,
  workbook,
  notices: adminNotices,
  settings,
  state,
  holidays,
  unitKinds: {
    province: 'Province',
    city: 'City',
    district: 'District or county',
    department: 'Department',
    township: 'Township or street',
    office: 'Section',
  },
}
