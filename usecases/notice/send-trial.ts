import { appendEvent } from '@/db/audit/append-event'
import { reader, transaction } from '@/db/client'
import { addToOutbox } from '@/db/notices/outbox'
import { findPreferences } from '@/db/notices/preferences'
import type { NewOutboxRow } from '@/domain/notice/outbox'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { env } from '@/env'
import { listReceivers } from '@/env/outgoing'
import { ensureInstallationAdmin } from '../people/steps/find-administered'
import type { Given } from '../steps/form-fields'
import type { receiverTrialForm } from './notice-forms'

/** Queues a mail to the actor's own address, one a minute at most; the page shows what becomes of it. Throws `Refusal`: mailUnset, mailAddressMissing. */
export async function sendTrial(actor: Actor, _: object, now: string): Promise<void> {
  if (!env().outgoing.mail) throw new Refusal('mailUnset')
  const { address } = await findPreferences(reader(), actor.userId)
  if (!address) throw new Refusal('mailAddressMissing', {}, 'address')
  const told = { channel: 'mail' as const, userId: actor.userId, recipient: address }
  await queueTrial(actor, { ...told, kind: 'trial', key: `trial:${actor.userId}:${minuteOf(now)}`, facts: {} }, now)
}

/** Queues a line to a group or a call to the receiving program. Throws `Refusal`: notAllowed, mailUnset where that one is not set. */
export async function sendReceiverTrial(
  actor: Actor,
  { receiver }: Given<typeof receiverTrialForm>,
  now: string,
): Promise<void> {
  ensureInstallationAdmin(actor)
  if (!listReceivers(env().outgoing).includes(receiver)) throw new Refusal('mailUnset')
  const told = { channel: receiver, userId: null, recipient: receiver }
  await queueTrial(actor, { ...told, kind: 'trial', key: `trial:${receiver}:${minuteOf(now)}`, facts: {} }, now)
}

const minuteOf = (now: string): string => now.slice(0, 16)

async function queueTrial(actor: Actor, row: NewOutboxRow, now: string): Promise<void> {
  await transaction(async (tx) => {
    await addToOutbox(tx, [row], now)
    const after = { to: row.recipient }
    await appendEvent(tx, actor, now, { action: 'notices.trial', objectType: 'notices', objectId: row.key, after })
  })
}
