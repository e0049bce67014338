import { isAtOnce, isForGroups } from '@/domain/notice/at-once'
import type { NewOutboxRow } from '@/domain/notice/outbox'
import { env } from '@/env'
import type { Database } from '../client'
import { addToOutbox } from './outbox'
import { listAtOncePeople } from './preferences'

type Told = { id: string; userId: string; kind: string; facts: NewOutboxRow['facts']; taskId?: string | null }

/**
 * Queues what of these notices leaves at once, by mail to whoever wants it and to the groups, in the transaction of what they tell of. Where
 * no server is set nothing is queued, lest old notices leave on the day that one is.
 */
export async function queueAtOnce(tx: Database, notices: readonly Told[], now: string): Promise<void> {
  const leaving = notices.filter(({ kind }) => isAtOnce(kind))
  if (!leaving.length) return
  const { mail, robots } = env().outgoing
  const rows = mail ? await listMails(tx, leaving) : []
  const groups = robots.flatMap(({ name }) =>
    leaving.filter(({ kind }) => isForGroups(kind)).map((notice) => toGroup(name, notice, now)),
  )
  await addToOutbox(tx, [...rows, ...groups], now)
}

async function listMails(tx: Database, notices: readonly Told[]): Promise<NewOutboxRow[]> {
  const people = await listAtOncePeople(
    tx,
    notices.map(({ userId }) => userId),
  )
  const addresses = new Map(people.map(({ userId, address }) => [userId, address]))
  return notices.flatMap(({ id, userId, kind, facts, taskId }) => {
    const recipient = addresses.get(userId)
    if (!recipient) return []
    const told = { ...facts, notice: kind, taskId }
    return [{ channel: 'mail' as const, kind: 'notice' as const, key: `notice:${id}`, userId, recipient, facts: told }]
  })
}

// A group learns which task and what happened, no name and no word of it.
const toGroup = (name: 'wecom' | 'dingtalk', { kind, facts, taskId }: Told, now: string): NewOutboxRow => ({
  channel: name,
  kind: 'notice',
  key: `group:${name}:${kind}:${taskId}:${now}`,
  userId: null,
  recipient: name,
  facts: { notice: kind, number: facts.number, taskId },
})
