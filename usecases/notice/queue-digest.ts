import { appendEvent } from '@/db/audit/append-event'
import { reader, transaction } from '@/db/client'
import { addToOutbox } from '@/db/notices/outbox'
import { type Addressee, listDigestPeople } from '@/db/notices/preferences'
import { findTimedJob, finishDay } from '@/db/notices/timed-jobs'
import { findSpecialDays } from '@/db/settings/find-settings'
import { findDigestDay } from '@/domain/notice/digest-day'
import type { NewOutboxRow } from '@/domain/notice/outbox'
import { env } from '@/env'
import { yieldTurn } from '@/formats/beside/yield-turn'
import { commandActor } from '../installation/command-actor'
import { withJob } from '../steps/with-job'
import { findDigest } from './steps/find-digest'

const job = 'digest'

/**
 * Queues the digest of the day: a mail for everybody who wants one and has something to be told, and the figures for the groups, all in one
 * transaction with the day's mark; one event. Gives how many, 0 where it is not the time or was done, null where another process is at it.
 */
export async function queueDigest(now: string): Promise<number | null> {
  const { mail, robots } = env().outgoing
  if (!mail && !robots.length) return 0
  const day = findDigestDay(now, await findSpecialDays(reader()))
  if (!day || (await findTimedJob(reader(), job))?.doneDay === day) return 0
  return withJob(job, now, async () => {
    const people = mail ? await listToTell(now) : []
    const rows = [...people.map((person) => toRow(person, day)), ...robots.map(({ name }) => toGroup(name, day))]
    return transaction(async (tx) => {
      const added = await addToOutbox(tx, rows, now)
      await finishDay(tx, job, day)
      if (added) await appendEvent(tx, commandActor, now, { ...event, objectId: day, after: { count: added } })
      return added
    })
  })
}

const event = { action: 'notices.digest', objectType: 'notices' }

async function listToTell(now: string): Promise<Addressee[]> {
  const told: Addressee[] = []
  for (const person of await listDigestPeople(reader())) {
    if (await findDigest(person, now)) told.push(person)
    await yieldTurn()
  }
  return told
}

const toRow = ({ userId, address }: Addressee, day: string): NewOutboxRow => ({
  channel: 'mail',
  kind: 'digest',
  key: `digest:${userId}:${day}`,
  userId,
  recipient: address,
  facts: { day },
})

const toGroup = (name: 'wecom' | 'dingtalk', day: string): NewOutboxRow => ({
  channel: name,
  kind: 'figures',
  key: `figures:${name}:${day}`,
  userId: null,
  recipient: name,
  facts: { day },
})
