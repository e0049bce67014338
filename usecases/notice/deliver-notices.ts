import { reader, transaction } from '@/db/client'
import {
  claimNext,
  hasDue,
  type OutboxRow,
  postponeChannel,
  type Settlement,
  settleRow,
  takeUpInterrupted,
} from '@/db/notices/outbox'
import { keepJob } from '@/db/notices/timed-jobs'
import { isDigestOver } from '@/domain/notice/digest-day'
import { type Fault, isOfServer, isPassing, nextTryAfter, type Queue } from '@/domain/notice/outbox'
import { env } from '@/env'
import { type Hold, withJob } from '../steps/with-job'
import { composeLine } from './steps/compose-line'
import { composeMail } from './steps/compose-mail'
import { type Handed, type Mailer, openMailer } from './steps/open-mailer'
import { postRobot } from './steps/post-robot'
import { postWebhook } from './steps/post-webhook'

export type Delivered = Record<Settlement['state'], number>
type Clock = () => string
const clock: Clock = () => new Date().toISOString()

/**
 * Hands over everything that is due, one after the other, and gives what became of it; null where another process is at it. Each row is marked
 * on the disk before its server hears of it and after it answered; one that was left between the two is sent again under the same
 * Message-ID (docs/decisions/0034). Where a server is out of reach, all that is meant for it waits.
 */
export async function deliverNotices(now: Clock = clock): Promise<Delivered | null> {
  const [people, programs] = await Promise.all([deliverQueue('people', now), deliverQueue('programs', now)])
  if (!people || !programs) return null
  const states = Object.keys(people) as (keyof Delivered)[]
  return Object.fromEntries(states.map((state) => [state, people[state] + programs[state]])) as Delivered
}

/** The same for those of one queue alone. */
export async function deliverQueue(queue: Queue, now: Clock = clock): Promise<Delivered | null> {
  if (!(await hasDue(reader(), queue, now()))) return none()
  return withJob(jobOf[queue], now(), async (hold) => {
    await transaction((tx) => takeUpInterrupted(tx, queue))
    const servers = openServers()
    try {
      return await deliverAll({ queue, hold }, servers, now)
    } finally {
      servers.close()
    }
  })
}

/** The rows of `timed_jobs` that are held meanwhile. */
export const jobOf: Record<Queue, string> = { people: 'deliver', programs: 'tell' }

const none = (): Delivered => ({ sent: 0, dropped: 0, waiting: 0, failed: 0 })

type Turn = { queue: Queue; hold: Hold }

async function deliverAll(turn: Turn, servers: Servers, now: Clock): Promise<Delivered> {
  const delivered = none()
  for (let row = await claim(turn, now()); row; row = await claim(turn, now())) {
    const settlement = await deliver(row, servers, now)
    await settle(row, settlement, now())
    delivered[settlement.state] += 1
  }
  return delivered
}

// A process that lost its hold, having stood still for minutes, takes nothing more.
const claim = ({ queue, hold }: Turn, now: string): Promise<OutboxRow | undefined> =>
  transaction(async (tx) =>
    (await keepJob(tx, jobOf[queue], hold.holder, hold.until(now))) ? claimNext(tx, queue, now) : undefined,
  )

// What a server answered is kept though the disk be full.
const settle = ({ id, channel }: OutboxRow, settlement: Settlement, now: string): Promise<void> =>
  transaction(async (tx) => {
    await settleRow(tx, id, settlement, now)
    if (settlement.state === 'waiting' && isOfServer(settlement.fault))
      await postponeChannel(tx, channel, settlement.nextTryAt)
  }, 'urgent')

async function deliver(row: OutboxRow, servers: Servers, now: Clock): Promise<Settlement> {
  if (isOver(row, now())) return { state: 'failed', fault: { code: 'overdue', answer: '' } }
  const handed = await servers.hand(row, now())
  if (!handed) return { state: 'dropped' }
  if ('answer' in handed) return { state: 'sent', answer: handed.answer }
  return settleFault(row, handed.fault, now())
}

const isOver = ({ kind, facts }: OutboxRow, now: string): boolean =>
  (kind === 'digest' || kind === 'figures') && isDigestOver(String(facts.day), now)

function settleFault({ tries, createdAt, notBefore }: OutboxRow, fault: Fault, now: string): Settlement {
  const firstTurn = notBefore && notBefore > createdAt ? notBefore : createdAt
  const nextTryAt = isPassing(fault) ? nextTryAfter(tries, firstTurn, now) : null
  return nextTryAt ? { state: 'waiting', nextTryAt, fault } : { state: 'failed', fault }
}

type Servers = { hand: (row: OutboxRow, now: string) => Promise<Handed | null>; close: () => void }

function openServers(): Servers {
  const { outgoing, address } = env()
  let mailer: Mailer | undefined
  const unset: Handed = { fault: { code: 'unset', answer: '' } }
  const hand = async (row: OutboxRow, now: string): Promise<Handed | null> => {
    if (row.channel === 'webhook') return outgoing.webhook ? postWebhook(outgoing.webhook, row, Date.parse(now)) : unset
    if (row.channel !== 'mail') {
      const robot = outgoing.robots.find(({ name }) => name === row.channel)
      return robot ? postRobot(robot, await composeLine(row, now), Date.parse(now)) : unset
    }
    if (!outgoing.mail) return unset
    const letter = await composeMail(row, now)
    if (!letter) return null
    mailer ??= openMailer(outgoing.mail, address)
    return mailer.send({ id: row.id, recipient: row.recipient, letter })
  }
  return { hand, close: () => mailer?.close() }
}
