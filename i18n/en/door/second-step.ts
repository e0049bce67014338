import type { Dictionary } from '../../widen'

export const secondStep: Dictionary['secondStep'] = {
  title: 'Second step',
  short:
    'Beside the password, log-in asks for six digits that your telephone changes every half minute, so that a stolen password lets nobody in.',
  isOff: 'Not set up.',
  isOn: ({ day, left }) => `In use since ${day}; ${left} recovery codes left.`,
  open: 'Set up the second step',
  needed: ({ role }) => `A ${role} needs a second step: set it up to go on.`,
  lead: 'You need an application for codes (TOTP) on your telephone; any will do. The telephone needs no network, and nothing is sent from here.',
  begin: 'Begin',
  scan: 'Scan this with the application',
  picture: 'Picture for the application to scan',
  byHand: 'If it cannot scan, enter this key by hand, as time-based:',
  current: 'Present password',
  code: 'The six digits that it shows',
  anyCode: 'Code or recovery code',
  confirm: 'Put it to use',
  confirmEffect: 'You get 10 recovery codes then; your other devices are logged out.',
  confirmed:
    'The second step is in use. The recovery codes are shown this once; write or print them and keep them away from the telephone:',
  codes: 'Recovery codes',
  codesHint: 'Without your telephone, log in with one of them in place of the code; each is good once.',
  renew: 'New recovery codes',
  renewed: 'New recovery codes; the earlier ones are void. They are shown this once:',
  off: 'Turn it off',
  turnedOff: 'The second step is off.',
  changeLead:
    'New recovery codes, another telephone and turning it off need your password and a code. For another telephone turn it off and set it up again.',
  back: 'Back to my account',
  logIn: {
    title: 'Enter the code',
    lead: ({ name }) =>
      `${name}, your password is right. Enter the six digits that your application for codes shows now.`,
    hint: 'Without the telephone use a recovery code; without either ask the administrator to reset it.',
    submit: 'Log in',
    other: 'Enter account and password anew',
  },
  admin: {
    since: ({ day }) => `In use since ${day}.`,
    reset: 'Reset the second step',
    resetEffect:
      'Only where telephone and recovery codes are both lost: the next log-in takes the password alone, and all devices are logged out. Make sure that it is them.',
    resetDone: ({ name }) => `Reset the second step of ${name}.`,
  },
  settings: {
    title: 'Roles that need a second step',
    lead: 'From that day those who have none are led to set it up before anything else; everybody else may.',
    roles: 'Roles',
    save: 'Save',
  },
}
