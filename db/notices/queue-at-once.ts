import { findFirstTurn } from '@/domain/notice/first-turn'
import { isForGroups, isUrgent, kindOfNotice } from '@/domain/notice/kinds'
import type { NewOutboxRow } from '@/domain/notice/outbox'
import { env } from '@/env'
import type { Database } from '../client'
import { findSpecialDays } from '../settings/find-settings'
import { keyOfAct } from './act-key'
import { addToOutbox } from './outbox'
import { listAtOncePeople } from './preferences'

type Told = { id: string; userId: string; kind: string; facts: NewOutboxRow['facts']; taskId?: string | null }

/**
 * Queues what of these notices leaves at once, by mail to whoever wants it and to the groups, in the transaction of what they tell of. Where
 * no server is set nothing is queued, lest old notices leave on the day that one is.
 */
export async function queueAtOnce(tx: Database, notices: readonly Told[], now: string): Promise<void> {
  const { mail, robots } = env().outgoing
  const rows = mail ? await listMails(tx, notices, now) : []
  const groups = robots.flatMap(({ name }) =>
    notices.filter(({ kind }) => isForGroups(kind)).map((notice) => toGroup(name, notice, now)),
  )
  await addToOutbox(tx, [...rows, ...groups], now)
}

type Leaving = { notice: Told; recipient: string; isUrgent: boolean }

async function listMails(tx: Database, notices: readonly Told[], now: string): Promise<NewOutboxRow[]> {
  const leaving = await listLeaving(tx, notices)
  if (leaving.every((each) => each.isUrgent)) return leaving.map(toUrgent)
  const notBefore = findFirstTurn(now, await findSpecialDays(tx))
  return leaving.map((each) => (each.isUrgent ? toUrgent(each) : toOrdinary(each, now, notBefore)))
}

/** What somebody with an address wants at once. */
async function listLeaving(tx: Database, notices: readonly Told[]): Promise<Leaving[]> {
  const mailed = notices.filter(({ kind }) => kindOfNotice(kind))
  if (!mailed.length) return []
  const people = await listAtOncePeople(
    tx,
    mailed.map(({ userId }) => userId),
  )
  const byId = new Map(people.map((person) => [person.userId, person]))
  return mailed.flatMap((notice) => {
    const [kind, person] = [kindOfNotice(notice.kind), byId.get(notice.userId)]
    if (!kind || !person?.atOnce.includes(kind)) return []
    return [{ notice, recipient: person.address, isUrgent: isUrgent(kind) }]
  })
}

const toUrgent = ({ notice: { id, userId, kind, facts, taskId }, recipient }: Leaving): NewOutboxRow => ({
  channel: 'mail',
  kind: 'notice',
  key: `notice:${id}`,
  userId,
  recipient,
  facts: { ...facts, notice: kind, taskId },
})

// One mail for all that an act did: the second notice of it finds its key taken.
const toOrdinary = ({ notice, recipient }: Leaving, now: string, notBefore: string): NewOutboxRow => ({
  channel: 'mail',
  kind: 'notice',
  key: keyOfAct({ ...notice, createdAt: now }),
  userId: notice.userId,
  recipient,
  facts: { notice: notice.kind, at: now },
  notBefore: notBefore === now ? undefined : notBefore,
})

// A group learns which task and what happened, no name and no word of it.
const toGroup = (name: 'wecom' | 'dingtalk', { kind, facts, taskId }: Told, now: string): NewOutboxRow => ({
  channel: name,
  kind: 'notice',
  key: `group:${name}:${kind}:${taskId}:${now}`,
  userId: null,
  recipient: name,
  facts: { notice: kind, number: facts.number, taskId },
})
