import { isRole } from '@/domain/admin/check-person'
import type { NoticeFacts } from '@/domain/notice-facts'
import { changeKinds } from '@/domain/task/changing/change-request'
import { endSentence } from '../../end-sentence'
import { logMoves, tellMoves } from '../../move-words'
import type { Dictionary } from '../../widen'
import { changing } from '../changing'
import { moves } from '../moves'
import { people } from '../people'
import { taskActs } from '../task-acts'

// A reason is typed by people, with its stop or without.
const ended = (reason: NoticeFacts[string]) => endSentence(String(reason ?? ''), '.')

const nameKind = (kind: NoticeFacts[string]): string =>
  changeKinds.map((each) => (each === kind ? changing.kinds[each] : '')).join('')

const nameRole = (role: NoticeFacts[string]): string =>
  typeof role === 'string' && isRole(role) ? people.roles[role] : ''

const acts: Record<string, string> = { ...logMoves(moves), ...taskActs }
const nameAct = (act: NoticeFacts[string]): string => acts[String(act)] ?? ''

export const notices: Dictionary['notices'] = {
  title: 'Notices',
  sub: ({ unread, total }) => `${unread} unread of ${total}`,
  kinds: {
    ...tellMoves(moves),
    answer: ({ title, number, unit }) => `${unit} reported on its part of ${number} "${title}"`,
    evidenceRejected: ({ title, number, evidence, reason }) =>
      `Evidence "${evidence}" of ${number} "${title}" was not accepted: ${ended(reason)} Please add to it`,
    occurrenceExplained: ({ title, number, by, occurrence, reason }) =>
      `${by} explained why ${occurrence} of ${number} "${title}" was not filed: ${ended(reason)} Please judge it`,
    occurrenceAccepted: ({ title, number, by, occurrence }) => `${by} accepted ${occurrence} of ${number} "${title}"`,
    occurrenceSentBack: ({ title, number, by, occurrence, reason }) =>
      `${by} sent back ${occurrence} of ${number} "${title}": ${reason}`,
    explanationAccepted: ({ title, number, by, occurrence }) =>
      `${by} accepted the explanation of ${occurrence} of ${number} "${title}"`,
    milestonesPlanned: ({ title, number, by, reason }) =>
      `${by} ${reason ? 'planned the milestones anew of' : 'set the milestones of'} ${number} "${title}"${reason ? `: ${reason}` : ''}`,
    explanationRefused: ({ title, number, by, occurrence, reason }) =>
      `${by} refused the explanation of ${occurrence} of ${number} "${title}": ${ended(reason)} File it or explain anew`,
    changeTask: ({ title, number, by }) => `${by} changed ${number} "${title}"; please see the task`,
    handOver: ({ title, number, by }) => `${by} handed ${number} "${title}" over to you, as its holder leaves`,
    reassign: ({ title, number, by }) => `${by} gave you ${number} "${title}" to handle`,
    'reassign.away': ({ title, number, by, name }) =>
      `${by} gave ${number} "${title}" to ${name}; it is no longer yours to handle`,
    revise: ({ title, number, by }) =>
      `${by} revised ${number} "${title}" after the objection; please register it again`,
    support: ({ title, number }) =>
      `${number} "${title}" was given out with your unit in support: you need not sign; once the lead unit has, you can report your part and hand in evidence`,
    objectionUpheld: ({ title, number, by }) =>
      `${by} upheld the objection to ${number} "${title}"; another unit takes the lead`,
    assign: ({ title, number, by }) => `${by} named you handler of ${number} "${title}"`,
    toLeader: ({ title, number }) => `${number} "${title}" passed the review; please decide`,
    finish: ({ title, number, by }) => `${by} confirmed ${number} "${title}" as done and closed it`,
    planWithdrawn: ({ title, by, reason }) =>
      `${by} withdrew “${title}”: ${ended(reason)} It need not be reviewed or registered`,
    planCorrected: ({ title, by }) =>
      `${by} corrected the year of “${title}”; its plan is back in review and will be sent again`,
    versionProposed: ({ title, by, reason }) =>
      `${by} uploaded a corrected version of “${title}”; please decide: ${reason}`,
    versionTaken: ({ title, by, reason }) =>
      `${by} took over a corrected version of “${title}”: ${reason}. No task changes; see the list of what was not followed`,
    versionDeclined: ({ title, by, reason }) =>
      `${by} did not take over the corrected version of “${title}”: ${reason}`,
    planReplaced: ({ title, by }) =>
      `${by} put a newer text in the place of “${title}”; its plan is back in review, with the changed sentences to be looked at`,
    planReturned: ({ title, by, reason }) =>
      `${by} sent the plan of “${title}” back for review: ${ended(reason)} Please correct it and send it for registration again`,
    planConfirmed: ({ title, by }) => `${by} sent the plan of “${title}” for registration; please register it`,
    'request.ask.cancel': ({ title, number, by, reason }) => `${by} asks to cancel ${number} "${title}": ${reason}`,
    'request.ask.concludeYear': ({ title, number, by, reason }) =>
      `${by} gave the year-end reason for ${number} "${title}", to be concluded: ${reason}`,
    'request.refuse.cancel': ({ title, number, by, reason }) =>
      `${by} does not agree to cancel ${number} "${title}": ${reason}`,
    'request.refuse.concludeYear': ({ title, number, by, reason }) =>
      `${by} did not accept the year-end reason for ${number} "${title}": ${ended(reason)} Please give it again`,
    'request.withdraw.cancel': ({ title, number, by }) => `${by} no longer asks to cancel ${number} "${title}"`,
    'request.withdraw.concludeYear': ({ title, number, by }) =>
      `${by} took the year-end reason for ${number} "${title}" back`,
    'change.next.duty': ({ title, number, by, what, reason }) =>
      `${by} sent a request about ${number} "${title}" (${nameKind(what)}); please act on it: ${reason}`,
    'change.granted.duty': ({ title, number, by, what, reason }) =>
      `${by} granted a change of ${number} "${title}" (${nameKind(what)})${reason ? `: ${reason}` : ''}; see the task`,
    'change.refused.duty': ({ title, number, by, what, reason }) =>
      `${by} refused a change of ${number} "${title}" (${nameKind(what)}): ${reason}`,
    'change.returned.duty': ({ title, number, by, what, reason }) =>
      `${by} did not send the request about ${number} "${title}" (${nameKind(what)}) on: ${reason}`,
    'change.withdrawn.duty': ({ title, number, by, what }) =>
      `${by} took the request about ${number} "${title}" (${nameKind(what)}) back; nothing is to be done`,
    'change.hearing': ({ title, number, by, reason }) =>
      `${by} asks that your unit take the lead of ${number} "${title}"; please answer on your to-do list: ${reason}`,
    'change.next.extension': ({ title, number, by, before, wanted, reason }) =>
      `${by} sent a request to extend ${number} "${title}" (${before} → ${wanted}); please act on it: ${reason}`,
    'change.granted.extension': ({ title, number, by, before, wanted, reason }) =>
      `${by} extended ${number} "${title}": ${before} → ${wanted}${reason ? `. ${reason}` : ''}`,
    'change.refused.extension': ({ title, number, by, before, reason }) =>
      `${by} did not extend ${number} "${title}", still due ${before}: ${reason}`,
    'change.returned.extension': ({ title, number, by, reason }) =>
      `${by} did not send the request to extend ${number} "${title}" on: ${reason}`,
    'change.withdrawn.extension': ({ title, number, by }) =>
      `${by} took the request to extend ${number} "${title}" back; nothing is to be done`,
    'proxy.enter': ({ title, number, by, done }) =>
      `${by} entered a report on ${number} "${title}" for your unit; please confirm it: ${done}`,
    'proxy.confirm': ({ title, number, by, percent }) =>
      `${by} confirmed the report entered on ${number} "${title}" (${percent}%)`,
    'proxy.return': ({ title, number, by, reason }) =>
      `${by} returned the report entered on ${number} "${title}": ${reason}`,
    'proxy.takeBack': ({ title, number, by }) =>
      `${by} took back the report entered for your unit on ${number} "${title}"; nothing is to be confirmed`,
    'urge.blue': ({ title, number, urge, replyDue }) =>
      `A blue slip, ${urge}, about ${number} "${title}": confirm its receipt and answer by ${replyDue}`,
    'urge.yellow': ({ title, number, urge, replyDue }) =>
      `A yellow slip, ${urge}, about ${number} "${title}": confirm its receipt and answer by ${replyDue}`,
    'urge.red': ({ title, number, urge, replyDue }) =>
      `A red slip, ${urge}, about ${number} "${title}": confirm its receipt and answer by ${replyDue}`,
    'urge.copy': ({ title, number, urge, by }) =>
      `${by} sent a red slip, ${urge}, about ${number} "${title}"; a copy for you`,
    'urge.receipt': ({ title, number, urge, by }) =>
      `${by} confirmed the receipt of slip ${urge} about ${number} "${title}"`,
    'urge.answer': ({ title, number, urge, by, answer }) =>
      `${by} answered slip ${urge} about ${number} "${title}": ${answer}`,
    'instruction.given': ({ title, number, by, text, replyDue }) =>
      `${by} wrote on ${number} "${title}": ${text} Answer by ${replyDue}`,
    'instruction.read': ({ title, number, by, text }) => `${by} wrote on ${number} "${title}", to be read: ${text}`,
    'instruction.copy': ({ title, number, by, text }) => `${by} wrote on ${number} "${title}": ${text}`,
    'instruction.answer': ({ title, number, by, answer }) =>
      `${by} answered the note on ${number} "${title}": ${answer}`,
    'circular.directorReview': ({ title, by }) => `${by} sent “${title}”; please review it`,
    'circular.leaderReview': ({ title, by }) => `${by} endorsed “${title}”; please approve it`,
    'circular.ready': ({ title }) => `“${title}” is approved and can be issued`,
    'circular.sentBack': ({ title, by, reason }) =>
      `${by} sent back “${title}”: ${ended(reason)} Edit it and send it again`,
    'circular.issued': ({ title, by }) => `${by} issued “${title}”`,
    'snapshot.secrecyCheck': ({ title, by }) =>
      `${by} sent the public snapshot “${title}”; please check its confidentiality, sign and publish it`,
    'snapshot.sentBack': ({ title, by, reason }) =>
      `${by} sent back the public snapshot “${title}”: ${reason}. Edit it and send it again`,
    'snapshot.published': ({ title, by }) => `${by} published “${title}”`,
    'snapshot.withdrawn': ({ title, by, reason }) => `${by} withdrew “${title}” from the public: ${reason}`,
    'annual.directorReview': ({ title, by }) => `${by} submitted “${title}”; please review it`,
    'annual.leaderReview': ({ title, by }) => `${by} endorsed “${title}”; please approve it`,
    'annual.secrecyCheck': ({ title }) => `“${title}” is approved; please check confidentiality and sign`,
    'annual.sentBack': ({ title, by, reason }) =>
      `${by} sent back “${title}”: ${ended(reason)} Mend it and submit it again`,
    'annual.published': ({ title, by }) => `${by} published “${title}”`,
    'season.start': ({ name, by, count, asOf, due }) =>
      `${by} began the feedback season "${name}": ${count} of your tasks are to report as of ${asOf}, by ${due}`,
    'season.close': ({ name, by, total, reported, unreported, late }) =>
      `${by} closed the feedback season "${name}": of ${total} tasks your unit reported ${reported}${late ? ` (${late} late)` : ''} and did not report ${unreported}`,
    progressSentBack: ({ title, number, by, season, due, reason }) =>
      `${by} sent back the report on ${number} "${title}" in "${season}": ${ended(reason)} Please report again by ${due}`,
    mentioned: ({ title, number, by }) => `${by} named you in a comment on ${number} "${title}"`,
    watched: ({ title, number, by, act }) => `${number} "${title}", which you watch: ${nameAct(act)}, by ${by}`,
    deputyNamed: ({ by, unit, role, from, to }) =>
      `${by} asks you to stand in from ${from} to ${to}: ${nameRole(role)}, ${unit}. Choose it under “Change capacity” then`,
    deputyGiven: ({ by, name, unit, role, from, to }) =>
      `${by} is away; from ${from} to ${to} ${name} stands in: ${nameRole(role)}, ${unit}`,
    deputyEnded: ({ by, unit, role }) => `${by} took back that you stand in: ${nameRole(role)}, ${unit}`,
    capacityGiven: ({ by, name, unit, role }) =>
      `${by} gave ${name} a capacity: ${nameRole(role)}, ${unit}. If that should not be, ring the administrator`,
    secondStepReset: ({ by, name }) =>
      `${by} reset the second step of ${name}’s log-in. If that should not be, ring the administrator`,
    secondStepTaken: ({ by }) =>
      `${by} reset the second step of your log-in. If you did not ask for it, tell your leader or an auditor`,
    passwordGiven: ({ by }) => `${by} reset your password. If you did not ask for it, tell your leader or an auditor`,
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
  bundled: {
    register: ({ count }) => `${count} tasks were given out; please sign for them`,
    support: ({ count }) => `${count} tasks were given out with your unit in support`,
    sign: ({ count }) => `${count} tasks were signed for`,
    assign: ({ count }) => `${count} tasks have you as their handler`,
    changeTask: ({ count }) => `${count} tasks were changed`,
    watched: ({ count, by }) => `${by} acted on ${count} tasks that you watch`,
    handOver: ({ count }) => `${count} tasks were handed over to you`,
    reassign: ({ count }) => `${count} tasks were given to you`,
    'reassign.away': ({ count }) => `${count} tasks were given to somebody else; they are no longer yours to handle`,
    'urge.blue': ({ count }) => `Blue slips about ${count} tasks: confirm their receipt and answer`,
    'urge.yellow': ({ count }) => `Yellow slips about ${count} tasks: confirm their receipt and answer`,
    'urge.red': ({ count }) => `Red slips about ${count} tasks: confirm their receipt and answer`,
    'urge.copy': ({ count, by }) => `${by} sent red slips about ${count} tasks; copies for you`,
    'instruction.given': ({ count, by }) => `${by} wrote notes on ${count} tasks: answer them`,
    capacityGiven: ({ count, by }) => `${by} gave ${count} capacities. If that should not be, ring the administrator`,
    capacityDelayed: ({ count, by }) =>
      `${by} gave ${count} capacities that begin later. Open each one that should not begin, and refuse it before`,
    capacityAsked: ({ count, by }) => `${by} asks for ${count} capacities. Open each to confirm or refuse it`,
    capacityEnded: ({ count, by }) => `${by} ended ${count} capacities. If that should not be, ring the administrator`,
  },
  bundledTasks: ({ count }) => `${count} tasks have news`,
  bundledOther: ({ count }) => `${count} notices of one kind`,
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
