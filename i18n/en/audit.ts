import type { Dictionary } from '../widen'

export const audit: Dictionary['audit'] = {
  title: 'Audit log',
  actions: {
    'session.start': 'Log in',
    'session.fail': 'Log-in failure',
    'session.end': 'Log out',
    'session.kick': 'End another device',
    'password.change': 'Change password',
    'capacity.choose': 'Choose capacity',
  },
}
