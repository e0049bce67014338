import type { Move } from '@/domain/task/move/lifecycle'
import type { TaskStatus } from '@/domain/task/task'
import type { MoveWords } from '../move-words'

const days = (count: number) => `${count} working ${count === 1 ? 'day' : 'days'}`

/** What comes of a reviewer's yes. */
const sayAfter = (leadsTo: TaskStatus): string => {
  if (leadsTo === 'leaderReview') return 'The task goes on to the leader and is not done before that'
  if (leadsTo === 'closed')
    return 'The task is done and closed with the outcome you choose, its progress accepted; unit and director are told (the issuer closes in the same step)'
  return 'The task is done and its progress accepted; the unit is told, and the director closes it'
}

export const moves: Record<Move, MoveWords> = {
  register: {
    name: 'Register and assign',
    logged: 'Register',
    hint: ({ sign }) =>
      `Gives a number and assigns the task; lead and supporting units are told and sign within ${days(sign)}`,
    told: ({ title, number, signDue }) =>
      `${number} "${title}" was assigned; please sign for it${signDue ? ` by ${signDue}` : ''}`,
  },
  sign: {
    name: 'Sign for',
    hint: () => 'The task is then in progress; the handler and the coordinator are told',
    told: ({ title, number, by }) => `${by} signed for ${number} "${title}"`,
  },
  object: {
    name: 'Object',
    hint: () => 'The task goes back to draft for the coordinator to revise; once per task',
    told: ({ title, number, by, reason }) => `${by} objects to ${number} "${title}": ${reason}`,
  },
  report: {
    name: 'Report progress',
    hint: () =>
      'The head of the unit is told and the ledger shows it; it cannot be changed, only followed by a newer one',
    told: ({ title, number, by, percent }) => `${by} reported on ${number} "${title}": ${percent}% done`,
  },
  submit: {
    name: 'Submit as done',
    hint: ({ unit, office, leadsTo }) =>
      leadsTo === 'unitReview'
        ? `The head of the unit reviews it within ${days(unit)}; you can withdraw until then`
        : `Goes straight to the office, which has ${days(office)}; the coordinator is told (the issuer does without the unit's review); you can withdraw until then`,
    told: ({ title, number, by }) => `${by} submitted ${number} "${title}" as done; please review`,
  },
  withdraw: {
    name: 'Withdraw',
    hint: () => 'The task is in progress again and you can go on',
    told: ({ title, number, by }) => `${by} withdrew the submission of ${number} "${title}"`,
  },
  approveUnit: {
    name: 'Approve for the unit',
    hint: ({ office, leadsTo }) =>
      leadsTo === 'officeReview'
        ? `Goes on to the office, which has ${days(office)}; the coordinator is told`
        : `Yours is the last review (the issuer does without the office's). ${sayAfter(leadsTo)}`,
    told: ({ title, number, by }) => `${by} approved ${number} "${title}" for the unit; office review is next`,
  },
  complete: {
    name: 'Confirm as done',
    hint: ({ leadsTo }) => sayAfter(leadsTo),
    told: ({ title, number, by }) => `${by} confirmed ${number} "${title}" as done`,
  },
  approve: {
    name: 'Approve',
    hint: ({ leadsTo }) => sayAfter(leadsTo),
    told: ({ title, number, by }) => `${by} approved ${number} "${title}" as done`,
  },
  sendBack: {
    name: 'Send back',
    reason: 'Reason for sending back',
    templates: [
      'The evidence is process material such as meeting photos; please bring results',
      'The evidence does not match the standards; please answer each standard',
      'The figures differ from those of the last period; please check and report again',
      'The document number or the sealed page is missing; please add it',
      'The supporting units’ opinions were not followed up; please explain',
    ],
    hint: () => 'The task is in progress again; handler and head get the reason',
    told: ({ title, number, by, reason }) => `${by} sent back ${number} "${title}": ${reason}`,
  },
  close: {
    name: 'Close',
    hint: () => 'The task is closed; the outcome enters the ledger and the next report',
    told: ({ title, number }) => `${number} "${title}" is closed`,
  },
  reopen: {
    name: 'Reopen',
    hint: () =>
      'The work goes on; earlier closing, lateness and original date are kept, and each standard needs evidence anew',
    told: ({ title, number, reason }) => `${number} "${title}" was reopened: ${reason}`,
  },
  suspend: {
    name: 'Suspend',
    reason: 'Basis',
    hint: () => 'No light while suspended; resuming leads back to the step before',
    told: ({ title, number, reason }) => `${number} "${title}" is suspended: ${reason}`,
  },
  resume: {
    name: 'Resume',
    reason: 'Basis',
    hint: () => 'Leads back to the step before the suspension',
    told: ({ title, number }) => `${number} "${title}" is resumed`,
  },
  cancel: {
    name: 'Cancel the task',
    logged: 'Cancel',
    hint: () => 'The task ends; who asked, the basis and your agreement are recorded',
    told: ({ title, number, reason }) => `${number} "${title}" is cancelled: ${reason}`,
  },
  carryOver: {
    name: 'Carry over to next year',
    logged: 'Carry over',
    hint: () => 'Goes on into next year; it never counts as fulfilled this year',
    told: ({ title, number }) => `${number} "${title}" is carried over to next year`,
  },
  concludeYear: {
    name: 'Conclude the year',
    hint: () => 'Closed by the year-end judgement; it never counts as fulfilled. The head’s reason is recorded with it',
    told: ({ title, number }) => `${number} "${title}" was concluded at year end`,
  },
}
