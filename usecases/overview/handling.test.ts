import { beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '@/db/testing'
import { dayOf, workingDaysBetween } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { isClaimed } from '@/domain/task/figures/claimed'
import { figureTasks } from '@/domain/task/figures/figures'
import { holderOf, isReview } from '@/domain/task/holder'
import { firstPage, type LedgerFilter, noLeader, proofFilters } from '@/domain/task/ledger'
import { computeLight, computeLightBounds } from '@/domain/task/light'
import { endOf } from '@/domain/task/silence'
import { openStatuses } from '@/domain/task/task'
import { viewLedger } from '../ledger/view-ledger'
import { addRandomHandling, type RandomHandling } from '../testing/add-random-handling'
import { makeRandomPlans, type PlanTask, planActor, plansNow } from '../testing/make-random-plans'
import { isLed, yearOf } from '../testing/see-plans'
import { type Overview, viewOverview } from './view-overview'

const viewers = [
  planActor('coordinator', 'district'),
  planActor('leader', 'district'),
  planActor('coordinator', 'town'),
  planActor('head', 'market'),
  planActor('handler', 'data'),
]
const days = [null, '2026-08-31']

describe.each([3, 20261130])('how random plans are handled (dice %i)', (seed) => {
  useTestDatabase()
  let plans: PlanTask[] = []
  let handled = new Map<string, RandomHandling>()
  beforeAll(async () => {
    plans = (await makeRandomPlans(seed, 60)).filter(({ status }) => status !== 'draft')
    handled = await addRandomHandling(plans, seed)
  })

  /** The overviews of all viewers, years and days, each with the tasks that it counts. */
  async function* draw() {
    for (const actor of viewers)
      for (const year of [2024, 2025])
        for (const asOf of days) {
          const overview = await viewOverview(actor, { year, isMine: false, asOf }, plansNow)
          if (!overview) throw new Error('nothing to see')
          const led = plans.filter((task) => yearOf(task) === year && isLed(task, actor))
          yield { actor, overview, asOf, led }
        }
  }

  it('is what anybody would count by hand', async () => {
    const met = new Map<string, number>()
    for await (const { overview, asOf, led } of draw()) {
      const said = listSaid(overview)
      expect(said).toEqual(countByHand(led, handled, asOf))
      for (const [name, count] of Object.entries(said)) met.set(name, (met.get(name) ?? 0) + count)
    }
    expect([...met.values()].every((count) => count > 0)).toBe(true)
  })

  it('opens the ledger of just as many', async () => {
    for await (const { actor, overview } of draw()) {
      const { open: _, reviews: __, ...figures } = overview.handling
      for (const [name, { count, filter }] of Object.entries(figures))
        expect(await totalOf(actor, filter), `${actor.role} ${name} ${filter.asOf}`).toBe(count)
      for (const row of overview.leaders?.rows ?? [])
        expect(await totalOf(actor, row.filter), `${actor.role} ${row.key}`).toBe(row.counts.total)
    }
  })

  it('parts all tasks into those of a leader and those of none', async () => {
    for await (const { actor, overview, led } of draw()) {
      const isOwn = actor.role === 'head' || actor.role === 'handler'
      if (isOwn) expect(overview.leaders).toBeNull()
      const rows = overview.leaders?.rows ?? []
      if (!isOwn)
        expect(rows.map(({ key, name }) => [key, name])).toEqual([
          ['leader-district', 'leader-district'],
          [noLeader, ''],
        ])
      for (const { key, counts } of rows)
        if (!overview.base.asOf)
          expect(counts).toEqual(figure(led.filter(({ leaderId }) => (leaderId ?? noLeader) === key)))
        else expect(counts.total).toBe(led.filter(({ leaderId }) => (leaderId ?? noLeader) === key).length)
    }
  })

  it('has no table of leaders for a leader who asks for the own tasks alone', async () => {
    const own = await viewOverview(
      planActor('leader', 'district', 'leader-district'),
      { year: 2025, isMine: true },
      plansNow,
    )
    expect(own?.counts.total).toBeGreaterThan(0)
    expect(own?.leaders).toBeNull()
  })

  it('names the reviews that wait longest, and for how long', async () => {
    for await (const { overview, led } of draw()) {
      const waits = led
        .filter(({ status }) => isReview(holderOf(status)))
        .map(({ stateSince }) => workingDaysBetween(dayOf(stateSince), overview.today, new Map()))
      expect(overview.handling.reviews.map(({ waited }) => waited)).toEqual(waits.sort((a, b) => b - a).slice(0, 3))
      for (const { line, holder } of overview.handling.reviews) expect(holderOf(line.status)).toBe(holder)
    }
  })

  it('has each task with accepted proof or without it, and those with none at all among the latter', async () => {
    const [actor] = viewers
    const base = (actor && (await viewOverview(actor, { year: 2025, isMine: false }, plansNow)))?.base
    if (!actor || !base) throw new Error('nothing to see')
    const [accepted, unaccepted, none] = await Promise.all(
      proofFilters.map((proof) => idsOf(actor, { ...base, proof })),
    )
    expect([...(accepted ?? []), ...(unaccepted ?? [])].sort()).toEqual(await idsOf(actor, base))
    expect(unaccepted).toEqual(expect.arrayContaining(none ?? []))
  })
})

function listSaid({ handling }: Overview) {
  const { open, reviews: _, silent: __, ...figures } = handling
  return { open, ...Object.fromEntries(Object.entries(figures).map(([name, { count }]) => [name, count])) }
}

function countByHand(led: PlanTask[], handled: Map<string, RandomHandling>, asOf: string | null) {
  const [today, end] = asOf ? [asOf, endOf(asOf)] : ['2026-09-15', '9']
  const count = (holds: (task: PlanTask, done: RandomHandling) => boolean) =>
    led.filter((task) => holds(task, handled.get(task.id) ?? { moved: null, urge: null, proof: null })).length
  const isThere = (done: { at: string } | null) => done !== null && done.at < end
  const isAnswered = ({ urge }: RandomHandling) => Boolean(urge?.answeredAt && urge.answeredAt < end)
  const isOpen = ({ status }: PlanTask) => openStatuses.some((open) => open === status)
  const isProven = ({ proof }: RandomHandling) =>
    isThere(proof) && proof?.state === 'accepted' && !proof.process && proof.isOfStandard
  const isBare = ({ proof }: RandomHandling) => !isThere(proof) || proof?.process || proof?.state === 'rejected'
  return {
    open: count(isOpen),
    moved: count((_, { moved }) => isThere(moved) && moved?.state === 'granted'),
    urged: count((_, { urge }) => isThere(urge)),
    unanswered: count((_, done) => isThere(done.urge) && !isAnswered(done) && (done.urge?.replyDue ?? '9') < today),
    claimed: count(isClaimed),
    proven: count((task, done) => isClaimed(task) && isProven(done)),
    unproven: count((task, done) => isClaimed(task) && !isProven(done)),
    bare: count((task, done) => isOpen(task) && Boolean(isBare(done))),
  }
}

function figure(tasks: PlanTask[]) {
  const bounds = computeLightBounds(plansNow.slice(0, 10), new Map())
  const facts = tasks.map((task) => ({ ...task, openOccurrenceDue: null }))
  return figureTasks(
    facts.map((task) => ({ ...task, light: computeLight(task, bounds) })),
    bounds.today,
  )
}

const pageOf = (size: number) => ({ ...firstPage, group: null, size })
const totalOf = async (actor: Actor, filter: LedgerFilter): Promise<number> =>
  (await viewLedger(actor, { filter, page: pageOf(1) }, plansNow)).total
const idsOf = async (actor: Actor, filter: LedgerFilter): Promise<string[]> =>
  (await viewLedger(actor, { filter, page: pageOf(500) }, plansNow)).lines.map(({ id }) => id).sort()
