import type { OutboxKind, OutboxState, Receiver } from '@/domain/notice/outbox'
import type { Dictionary } from '../../widen'

const states: Record<OutboxState, string> = {
  waiting: 'Waiting',
  sending: 'Being sent',
  sent: 'Delivered',
  failed: 'Failed',
  dropped: 'Nothing left to say',
}
const kinds: Record<OutboxKind, string> = {
  digest: 'Daily mail',
  notice: 'Notice at once',
  figures: 'Daily figures',
  event: 'An act',
  trial: 'Trial',
}
const receivers: Record<Receiver, string> = {
  wecom: 'WeCom group',
  dingtalk: 'DingTalk group',
  webhook: 'receiving program',
}

export const adminNotices: Dictionary['admin']['notices'] = {
  title: 'Notices',
  lead: 'Nothing leaves where no server is set. Servers, accounts and passwords are set in the environment of the server alone; see the deployment guide.',
  states,
  kinds,
  receivers,
  server: 'Servers',
  mail: 'Mail server',
  from: 'Sender',
  domains: 'Writes to',
  others: 'Groups and programs',
  ranAt: 'Last delivery',
  never: 'None so far',
  unset: 'Not set',
  counts: 'Within thirty days',
  countOf: ({ state, count }) => `${state} ${count}`,
  trial: 'Send a trial to myself',
  trialEffect: 'Goes to the address on your own account page; see below what becomes of it in some ten seconds',
  trialOf: ({ receiver }) => `Send a trial to the ${receiver}`,
  queued: 'On its way; reload in some ten seconds to see what became of it.',
  failed: 'Failed',
  failedHint: 'Refused by the other side, or not delivered within a day; daily mails and figures end with their day',
  failedNone: 'Nothing failed.',
  waiting: 'Waiting',
  waitingNone: 'Nothing waits.',
  settled: 'Delivered lately',
  settledNone: 'Nothing has been delivered yet.',
  retry: 'Try again',
  retryOf: ({ what, to }) => `Try again: ${what}, ${to}`,
  retryAll: ({ count }) => `Try all ${count} again`,
  retried: 'Queued; reload in some ten seconds to see what became of it.',
  columns: { at: 'Time', what: 'What', to: 'To', state: 'State', tries: 'Tries', answer: 'What the other side said' },
  nextTry: ({ time }) => `next try ${time}`,
}
