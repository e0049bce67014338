import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { appendEvent } from '@/db/audit/append-event'
import { reader, transaction } from '@/db/client'
import { newId } from '@/db/id'
import { listLedger } from '@/db/ledger/list-ledger'
import { bodyLevels, memberships, occurrences, reports, tasks, units, users } from '@/db/schema'
import { addChange } from '@/db/task/change-requests'
import { type FoundDossier, findDossier } from '@/db/task/find-dossier'
import { listLightFacts } from '@/db/task/list-light-facts'
import { listTodoFacts } from '@/db/task/list-todo'
import { takeSide } from '@/db/task/take-side'
import { addRequest } from '@/db/task/task-requests'
import { useTestDatabase } from '@/db/testing'
import { dayOf } from '@/domain/calendar'
import { makeDice } from '@/domain/dice'
import { type Actor, type Role, roles } from '@/domain/people'
import { visibleTo } from '@/domain/scope'
import { reviewAsks } from '@/domain/task/ask'
import { changeKinds, changeStates, deciders } from '@/domain/task/changing/change-request'
import { listChangeActs } from '@/domain/task/changing/stages'
import { everything } from '@/domain/task/ledger'
import { computeLight, type LightBounds } from '@/domain/task/light'
import { listOccurrenceDeeds } from '@/domain/task/occurrence-rights'
import { requestKinds, requestStates, reviewStatuses, sides, type Task, taskStatuses } from '@/domain/task/task'
import { createChange } from '@/domain/task/testing'
import { compareTodo, planTodo } from '@/domain/task/todo'
import { findAsk, isReviewer } from '@/domain/task/waits-for'
import { viewLedger } from '../ledger/view-ledger'
import { viewOverview } from '../overview/view-overview'
import { loadLightTerms } from '../settings/load-light-terms'
import { actorOf, makeDistrict } from '../testing/make-district'
import { makeTask } from '../testing/make-task'
import { findTaskRights } from './steps/find-task-rights'
import { loadMoveFacts } from './steps/load-move-facts'
import { listItems, viewTodo } from './view-todo'

useTestDatabase()

const now = '2026-09-15T02:00:00.000Z'
const size = 160
const paths: Record<string, string> = {
  district: '/district/',
  lead: '/district/lead/',
  support: '/district/support/',
  alone: '/district/alone/',
  elsewhere: '/elsewhere/',
}
const at = (userId: string, role: Role, unitId: string): Actor => ({
  ...actorOf('coordinator'),
  ...{
    userId,
    name: userId,
    role,
    unitId,
    unitPath: paths[unitId] ?? '',
    membershipId: `m-${userId}-${role}-${unitId}`,
  },
})
const business = roles.filter((role) => role !== 'admin')
/** People of one capacity, one of every capacity in several units, and the only person of a unit. */
const actors: Actor[] = [
  ...['coordinator', 'director', 'leader', 'head', 'handler', 'colleague', 'supportHead', 'foreignLeader'].map(actorOf),
  ...['district', 'lead', 'support', 'elsewhere'].flatMap((unit) => business.map((role) => at('many', role, unit))),
  ...business.map((role) => at('lone', role, 'alone')),
  at('lone', 'director', 'district'),
  // Deputies, who decide nothing that the one they stand in for may not.
  ...[
    at('handler', 'head', 'lead'),
    at('coordinator', 'director', 'district'),
    at('director', 'leader', 'district'),
  ].map((actor): Actor => ({ ...actor, deputyFor: { id: 'many', name: 'many' } })),
]
const person = fc.constantFrom('coordinator', 'director', 'leader', 'head', 'handler', 'many', 'lone')
const maybe = fc.option(person)
const randomTask = fc.record({
  status: fc.constantFrom(...taskStatuses, ...reviewStatuses, ...reviewStatuses),
  reportId: fc.constantFrom('r1', 'r1', 'r2', 'r3'),
  leadUnitId: fc.constantFrom('lead', 'lead', 'support', 'alone', 'district', 'elsewhere'),
  leaderId: maybe,
  handlerId: maybe,
  drafterId: person,
  submittedBy: maybe,
  completedBy: maybe,
  objected: fc.boolean(),
  returnNote: fc.option(fc.constantFrom('', '缺材料')),
  due: fc.constantFrom('2026-09-01', '2026-12-31', null),
})
const randomSides = fc.array(fc.record({ userId: person, side: fc.constantFrom(...sides) }), { maxLength: 2 })
const randomRequests = fc.uniqueArray(
  fc.record({ kind: fc.constantFrom(...requestKinds), state: fc.constantFrom(...requestStates), askedBy: person }),
  { maxLength: 2, selector: ({ kind }) => kind },
)
const randomOccurrence = fc.option(
  fc.record({
    filedOn: fc.option(fc.constant('2026-07-03')),
    acceptedOn: fc.option(fc.constant('2026-07-06')),
    explanation: fc.constantFrom('', '机构调整'),
    verdict: fc.option(fc.constantFrom('accepted' as const, 'refused' as const)),
  }),
)
const randomChanges = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom(...changeKinds),
    state: fc.constantFrom(...changeStates),
    decider: fc.constantFrom(...deciders),
    wanted: fc.constantFrom('support', 'alone', 'lead'),
    askedBy: person,
  }),
  { maxLength: 1, selector: ({ kind }) => kind },
)
const randomSupport = fc.subarray(['support', 'alone', 'elsewhere'])
const samples = fc.sample(
  fc.tuple(randomTask, randomSides, randomSupport, randomRequests, randomOccurrence, randomChanges),
  { numRuns: size, seed: 20260915 },
)

const made: Task[] = []
const dossiers = new Map<string, FoundDossier>()
const red = new Set<string>()
let bounds: LightBounds

beforeAll(async () => {
  await makeDistrict()
  await makeSurroundings()
  for (const [task, taken, support, asked, instance, moved] of samples) {
    const stored = await makeTask(
      { ...task, heldStatus: task.status === 'suspended' ? 'inProgress' : null },
      { standards: [], supporting: support.filter((unit) => unit !== task.leadUnitId) },
    )
    for (const side of taken) await transaction(async (tx) => takeSide(tx, { taskId: stored.id, at: now, ...side }))
    const row = { taskId: stored.id, reason: '依据', askedAt: now }
    for (const request of asked) await transaction(async (tx) => addRequest(tx, { ...row, id: newId(), ...request }))
    for (const change of moved)
      await transaction(async (tx) => addChange(tx, createChange({ ...change, id: newId(), taskId: stored.id })))
    const of = { id: `o-${stored.id}`, taskId: stored.id, label: '2026Q2', due: '2026-07-07' }
    if (instance) await transaction(async (tx) => tx.insert(occurrences).values({ ...of, ...instance }))
    made.push(stored)
  }
  bounds = (await loadLightTerms(now)).bounds
  for (const path of ['/district/', '/elsewhere/'])
    for (const { id } of made) {
      const dossier = await findDossier(reader(), { kind: 'subtree', path }, id, dayOf(now))
      if (dossier) dossiers.set(id, dossier)
    }
  for (const reportId of ['r1', 'r2', 'r3'])
    for (const facts of await listLightFacts(reader(), { kind: 'subtree', path: '/' }, reportId))
      if (computeLight(facts, bounds).colour === 'red') red.add(facts.id)
}, 60_000)

/** The district keeps all levels until a later day, the others do without one each; an earlier row holds no more. */
const bodies = [
  { id: 'l1', unitId: 'lead', fromDay: '2026-01-01', unit: true, office: true, closing: false },
  { id: 'l2', unitId: 'lead', fromDay: '2026-06-01', unit: true, office: false, closing: true },
  { id: 'l3', unitId: 'elsewhere', fromDay: '2026-09-15', unit: false, office: true, closing: true },
  { id: 'l4', unitId: 'district', fromDay: '2026-09-16', unit: false, office: true, closing: false },
]

async function makeSurroundings(): Promise<void> {
  await transaction(async (tx) => {
    const [district] = await tx.select().from(units).limit(1)
    if (!district) throw new Error('no district')
    await tx
      .insert(units)
      .values({ ...district, id: 'alone', parentId: 'district', path: '/district/alone/', shortName: 'alone' })
    const account = { phone: '', passwordHash: '-', mustChangePassword: false, active: true, createdAt: now }
    await tx.insert(users).values(['many', 'lone'].map((id) => ({ id, account: id, name: id, ...account })))
    const held = actors.filter(({ userId }) => userId === 'many' || userId === 'lone')
    await tx.insert(memberships).values(
      held.map(({ userId, role, unitId, membershipId }) => ({
        ...{ id: membershipId, userId, role, unitId },
        post: '',
        fromDay: '2020-01-01',
      })),
    )
    const [report] = await tx.select().from(reports)
    if (!report) throw new Error('no report')
    await tx.insert(bodyLevels).values(bodies)
    await tx.insert(reports).values([
      { ...report, id: 'r2', issuerUnitId: 'lead', textHash: 'r2' },
      { ...report, id: 'r3', issuerUnitId: 'elsewhere', textHash: 'r3' },
    ])
  })
}

const nameOf = ({ userId, role, unitId }: Actor) => `${userId} as ${role} of ${unitId}`

/** What the rule in memory asks of an actor, by task. */
async function listAsked(actor: Actor): Promise<Map<string, string>> {
  const asked = new Map<string, string>()
  for (const [id, dossier] of dossiers) {
    const { leadPeople } = await loadMoveFacts({ tx: reader(), actor, dossier, now }, ['leadPeople'])
    const ask = findAsk(dossier, actor, { leadPeople, isRed: red.has(id) })
    if (ask) asked.set(id, ask)
  }
  return asked
}

/** Tasks on whose page the actor finds a decision of a review that only the matter itself may still hold up. */
async function listDecidable(actor: Actor): Promise<string[]> {
  const found: string[] = []
  for (const { id } of made) {
    const dossier = await findDossier(reader(), visibleTo(actor), id, dayOf(now))
    if (!dossier) continue
    const { moves } = await findTaskRights(actor, dossier, now)
    const isOpen = moves.some(({ row, obstacle }) => decisions.includes(row.move) && obstacle?.code !== 'decidedBefore')
    const judges = dossier.occurrences.flatMap((each) => listOccurrenceDeeds(each, dossier, actor, bounds.today))
    const settles = dossier.changes.some(
      (change) => change.state !== 'hearing' && listChangeActs(change, dossier, actor).length > 0,
    )
    if (isOpen || settles || judges.some((deed) => deed !== 'explain')) found.push(id)
  }
  return found
}
const decisions = ['approveUnit', 'complete', 'approve', 'cancel', 'concludeYear']
const inLedger = { group: null, sort: 'number', descending: false, after: null, before: null, size: 500 } as const

describe(`over ${size} random tasks and ${actors.length} capacities`, () => {
  it('memory and query ask the same of everybody', async () => {
    let count = 0
    for (const actor of actors) {
      const facts = await listTodoFacts(actor, bounds)
      const queried = Object.fromEntries(facts.map(({ id, ask }) => [id, ask]))
      expect(queried, nameOf(actor)).toEqual(Object.fromEntries(await listAsked(actor)))
      count += facts.length
    }
    expect(count).toBeGreaterThan(size)
  })

  it('tab, to-do list, its figure, the overview and the buttons of the page hold the same reviews', async () => {
    let count = 0
    for (const actor of actors) {
      const reviews = (await listTodoFacts(actor, bounds)).filter(({ ask }) => reviewAsks.includes(ask))
      const ids = reviews.map(({ id }) => id).sort()
      const filter = { ...everything, reviewer: actor }
      const { lines } = await listLedger(visibleTo(actor), filter, inLedger, bounds)
      expect(lines.map(({ id }) => id).sort(), nameOf(actor)).toEqual(ids)
      expect(await listDecidable(actor), nameOf(actor)).toEqual([...ids].sort(byMaking))
      expect((await viewTodo(actor, { only: 'review', page: 1 }, now)).counts.review, nameOf(actor)).toBe(ids.length)
      const { tabs } = await viewLedger(actor, { filter: everything, page: inLedger }, now)
      expect(tabs.review, nameOf(actor)).toBe(isReviewer(actor) ? ids.length : null)
      const overview = await viewOverview(actor, { year: null, isMine: false }, now)
      expect(overview?.review?.count ?? 0, nameOf(actor)).toBe(ids.length)
      count += ids.length
    }
    expect(count).toBeGreaterThan(50)
  }, 120_000)
})

it('lists of which a changed task alone was read anew are those that were read whole', async () => {
  const someone = actors.filter((_, index) => index % 3 === 0)
  const dice = makeDice(5)
  for (const actor of someone) await listItems(actor, now)
  for (let round = 0; round < 6; round++) {
    const [{ id }, status] = [dice.pick(made), dice.pick(reviewStatuses)]
    await transaction(async (tx) => {
      await tx.update(tasks).set({ status, due: '2026-09-02' }).where(eq(tasks.id, id))
      await appendEvent(tx, actorOf('director'), now, { action: 'task.x', objectType: 'task', objectId: id })
    })
    for (const actor of someone) {
      const { bounds: on, special, limits } = await loadLightTerms(now)
      const facts = await listTodoFacts(actor, on)
      const whole = facts.map((each) => planTodo(each, { bounds: on, special, limits })).sort(compareTodo)
      expect(await listItems(actor, now), nameOf(actor)).toEqual(whole)
      const { tabs } = await viewLedger(actor, { filter: everything, page: inLedger }, now)
      const reviews = facts.filter(({ ask }) => reviewAsks.includes(ask))
      expect(tabs.review, nameOf(actor)).toBe(isReviewer(actor) ? reviews.length : null)
    }
  }
}, 60_000)

const byMaking = (a: string, b: string) => made.findIndex(({ id }) => id === a) - made.findIndex(({ id }) => id === b)
