import { isRole } from '@/domain/admin/check-person'
import type { NoticeFacts } from '@/domain/notice-facts'
import type { Dictionary } from '../widen'
import { people } from './people'

const nameRole = (role: NoticeFacts[string]): string =>
  typeof role === 'string' && isRole(role) ? people.roles[role] : ''

export const notices: Dictionary['notices'] = {
  title: 'Notices',
  sub: ({ unread, total }) => `${unread} unread of ${total}`,
  kinds: {
    register: ({ title, number, signDue }) =>
      `${number} "${title}" was assigned; please sign for it${signDue ? ` by ${signDue}` : ''}`,
    report: ({ title, number, by, percent }) => `${by} reported on ${number} "${title}": ${percent}% done`,
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
    sign: ({ title, number, by }) => `${by} signed for ${number} "${title}"`,
    object: ({ title, number, by, reason }) => `${by} objects to ${number} "${title}": ${reason}`,
    submit: ({ title, number, by }) => `${by} submitted ${number} "${title}" as done; please review`,
    withdraw: ({ title, number, by }) => `${by} withdrew the submission of ${number} "${title}"`,
    approveUnit: ({ title, number, by }) => `${by} approved ${number} "${title}" for the unit; office review is next`,
    complete: ({ title, number, by }) => `${by} confirmed ${number} "${title}" as done`,
    toLeader: ({ title, number }) => `${number} "${title}" passed the office review; please decide`,
    approve: ({ title, number, by }) => `${by} approved ${number} "${title}" as done`,
    sendBack: ({ title, number, by, reason }) => `${by} sent back ${number} "${title}": ${reason}`,
    close: ({ title, number }) => `${number} "${title}" is closed`,
    reopen: ({ title, number, reason }) => `${number} "${title}" was reopened: ${reason}`,
    suspend: ({ title, number, reason }) => `${number} "${title}" is suspended: ${reason}`,
    resume: ({ title, number }) => `${number} "${title}" is resumed`,
    cancel: ({ title, number, reason }) => `${number} "${title}" is cancelled: ${reason}`,
    carryOver: ({ title, number }) => `${number} "${title}" is carried over to next year`,
    planConfirmed: ({ title, by }) => `${by} confirmed the plan of “${title}”; please register it`,
    concludeYear: ({ title, number }) => `${number} "${title}" was concluded at year end`,
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
