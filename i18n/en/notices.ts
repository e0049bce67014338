import { isRole } from '@/domain/admin/check-person'
import type { NoticeFacts } from '@/domain/notice-facts'
import { tellMoves } from '../move-words'
import type { Dictionary } from '../widen'
import { moves } from './moves'
import { people } from './people'

const nameRole = (role: NoticeFacts[string]): string =>
  typeof role === 'string' && isRole(role) ? people.roles[role] : ''

export const notices: Dictionary['notices'] = {
  title: 'Notices',
  sub: ({ unread, total }) => `${unread} unread of ${total}`,
  kinds: {
    ...tellMoves(moves),
    answer: ({ title, number, unit }) => `${unit} reported on its part of ${number} "${title}"`,
    evidenceRejected: ({ title, number, evidence, reason }) =>
      `Evidence "${evidence}" of ${number} "${title}" was not accepted: ${reason}. Please add to it`,
    occurrenceExplained: ({ title, number, by, occurrence, reason }) =>
      `${by} explained why ${occurrence} of ${number} "${title}" was not filed: ${reason}. Please judge it`,
    occurrenceAccepted: ({ title, number, by, occurrence }) => `${by} accepted ${occurrence} of ${number} "${title}"`,
    occurrenceSentBack: ({ title, number, by, occurrence, reason }) =>
      `${by} sent back ${occurrence} of ${number} "${title}": ${reason}`,
    explanationAccepted: ({ title, number, by, occurrence }) =>
      `${by} accepted the explanation of ${occurrence} of ${number} "${title}"`,
    explanationRefused: ({ title, number, by, occurrence, reason }) =>
      `${by} refused the explanation of ${occurrence} of ${number} "${title}": ${reason}. File it or explain anew`,
    changeTask: ({ title, number, by }) => `${by} changed ${number} "${title}"; please see the task`,
    reassign: ({ title, number, by }) => `${by} gave you ${number} "${title}" to handle`,
    revise: ({ title, number, by }) =>
      `${by} revised ${number} "${title}" after the objection; please register it again`,
    assign: ({ title, number, by }) => `${by} named you handler of ${number} "${title}"`,
    toLeader: ({ title, number }) => `${number} "${title}" passed the office review; please decide`,
    planConfirmed: ({ title, by }) => `${by} confirmed the plan of “${title}”; please register it`,
    'request.ask.cancel': ({ title, number, by, reason }) => `${by} asks to cancel ${number} "${title}": ${reason}`,
    'request.ask.concludeYear': ({ title, number, by, reason }) =>
      `${by} gave the year-end reason for ${number} "${title}", to be concluded: ${reason}`,
    'request.refuse.cancel': ({ title, number, by, reason }) =>
      `${by} does not agree to cancel ${number} "${title}": ${reason}`,
    'request.refuse.concludeYear': ({ title, number, by, reason }) =>
      `${by} did not accept the year-end reason for ${number} "${title}": ${reason}. Please give it again`,
    'request.withdraw.cancel': ({ title, number, by }) => `${by} no longer asks to cancel ${number} "${title}"`,
    'request.withdraw.concludeYear': ({ title, number, by }) =>
      `${by} took the year-end reason for ${number} "${title}" back`,
    capacityGiven: ({ by, name, unit, role }) =>
      `${by} gave ${name} a capacity: ${nameRole(role)}, ${unit}. If that should not be, ring the administrator`,
    passwordReset: ({ by, name }) =>
      `${by} reset the password of ${name}. If that should not be, ring the administrator`,
    capacityEnded: ({ by, name, unit, role }) =>
      `${by} ended a capacity of ${name}: ${nameRole(role)}, ${unit}. If that should not be, ring the administrator`,
    accountStopped: ({ by, name, unit, role }) =>
      `${by} stopped the account of ${name} (${nameRole(role)}, ${unit}). If that should not be, ring the administrator`,
    capacityDelayed: ({ by, name, unit, role, day }) =>
      `${by} gave ${name} a capacity: ${nameRole(role)}, ${unit}. There is no other administrator to confirm it; it begins on ${day}. If it should not, open this and refuse it before`,
    capacityAsked: ({ by, name, unit, role }) =>
      `${by} asks for a capacity of ${name}: ${nameRole(role)}, ${unit}. Open this to confirm or refuse it`,
    capacityDecided: ({ by, name, unit, role, decision }) =>
      `${by} ${decision === 'confirmed' ? 'confirmed' : decision === 'refused' ? 'refused' : 'took back'} a capacity of ${name}: ${nameRole(role)}, ${unit}`,
  },
  other: ({ title, number }) => `${number ?? ''} "${title ?? ''}" has news`,
  unread: 'unread',
  read: 'read',
  markRead: 'Mark as read',
  markAllRead: 'Mark all as read',
  allRead: 'All are marked as read.',
  when: 'Time',
  what: 'Notice',
  state: 'State',
  emptyTitle: 'No notices yet',
  emptyBody: 'When a task that concerns you is assigned, sent back, reviewed or done, you are told here.',
}
