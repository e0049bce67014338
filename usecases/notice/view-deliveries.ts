import { appendEvent } from '@/db/audit/append-event'
import { reader, transaction } from '@/db/client'
import { countOutbox, listOutbox, type NamedOutboxRow, retryRows } from '@/db/notices/outbox'
import { findTimedJob } from '@/db/notices/timed-jobs'
import type { OutboxState, Receiver } from '@/domain/notice/outbox'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { env } from '@/env'
import { listReceivers } from '@/env/outgoing'
import { ensureInstallationAdmin } from '../people/steps/find-administered'
import type { Given } from '../steps/form-fields'
import { everyFailed, type retryForm } from './notice-forms'

export type { NamedOutboxRow } from '@/db/notices/outbox'

/** How notices leave: the servers as they are set, without their secrets, and what became of the last ones. */
export type Deliveries = {
  mail: { server: string; from: string; domains: string[] } | null
  receivers: Receiver[]
  ranAt: string | null
  counts: Partial<Record<OutboxState, number>>
  failed: NamedOutboxRow[]
  waiting: NamedOutboxRow[]
  settled: NamedOutboxRow[]
}

const shown = 50

/** The state of notices outside the application, for the topmost administrator. Throws `Refusal` notAllowed. */
export async function viewDeliveries(actor: Actor): Promise<Deliveries> {
  ensureInstallationAdmin(actor)
  const { mail } = env().outgoing
  const [job, counts, failed, waiting, settled] = await Promise.all([
    findTimedJob(reader(), 'deliver'),
    countOutbox(reader()),
    listOutbox(reader(), ['failed'], shown),
    listOutbox(reader(), ['waiting', 'sending'], shown),
    listOutbox(reader(), ['sent', 'dropped'], shown),
  ])
  return {
    mail: mail && { server: `${mail.host}:${mail.port}`, from: mail.from, domains: mail.domains },
    receivers: listReceivers(env().outgoing),
    ranAt: job?.ranAt ?? null,
    counts,
    failed,
    waiting,
    settled,
  }
}

/** Lets one that failed be tried once more, or all of them (`everyFailed`), with one event. Throws `Refusal`: notAllowed, deliveryGone. */
export async function retryDelivery(actor: Actor, { id }: Given<typeof retryForm>, now: string): Promise<void> {
  ensureInstallationAdmin(actor)
  await transaction(async (tx) => {
    const rows = await retryRows(tx, id === everyFailed ? null : id, now)
    const [row] = rows
    if (!row) throw new Refusal('deliveryGone')
    const told =
      rows.length > 1
        ? { objectId: '', after: { count: rows.length } }
        : { objectId: row.key, after: { to: row.recipient } }
    await appendEvent(tx, actor, now, { action: 'notices.retry', objectType: 'notices', ...told })
  })
}
