import { beforeAll, expect, it, vi } from 'vitest'
import { transaction } from '@/db/client'
import { addEvidence } from '@/db/evidence/save-evidence'
import { newId } from '@/db/id'
import { addProxy } from '@/db/proxy/proxy-reports'
import { memberships } from '@/db/schema'
import { addChange } from '@/db/task/change-requests'
import { addUpdate } from '@/db/task/save-progress'
import { takeSide } from '@/db/task/take-side'
import { addRequest } from '@/db/task/task-requests'
import { useTestDatabase } from '@/db/testing'
import type { Actor } from '@/domain/people'
import { changeActs, dutyKinds } from '@/domain/task/changing/change-request'
import { occurrenceDeeds } from '@/domain/task/occurrence-rights'
import { proxyDeeds } from '@/domain/task/proxy/proxy-report'
import { type Evidence, requestKinds, type Side, type TaskStatus, taskStatuses } from '@/domain/task/task'
import { createChange, createEvidence } from '@/domain/task/testing'
import { attempt } from '../testing/attempt'
import { actorOf, districtPeople, makeDistrict } from '../testing/make-district'
import { makeTask } from '../testing/make-task'
import { acceptProgress } from './accept-progress'
import { changeTask } from './change-task'
import { askDuty } from './changing/ask-duty'
import { askExtension } from './changing/ask-extension'
import { decideChange } from './changing/decide-change'
import { withdrawChange } from './changing/withdraw-change'
import { decideOccurrence } from './decide-occurrence'
import { addTaskEvidence } from './evidence/add-evidence'
import { renewEvidence } from './evidence/renew-evidence'
import { replaceEvidence } from './evidence/replace-evidence'
import { reviewEvidence } from './evidence/review-evidence'
import { withdrawEvidence } from './evidence/withdraw-evidence'
import { moveTask } from './move-task'
import { enterProxy } from './proxy/enter-proxy'
import { settleProxy } from './proxy/settle-proxy'
import { reassignHandler } from './reassign-handler'
import { reportProgress } from './report-progress'
import { askRequest } from './request/ask-request'
import { refuseRequest } from './request/refuse-request'
import { withdrawRequest } from './request/withdraw-request'
import { reviseTask } from './revise-task'
import { watchTask } from './talk/watch-task'
import { writeComment } from './talk/write-comment'
import { type TaskPage, viewTask } from './view-task'
import { waiveSupport } from './waive-support'

useTestDatabase()

vi.mock('@/db/client', async (load) => {
  const { undoing } = await import('../testing/attempt')
  return undoing(await load<typeof import('@/db/client')>())
})

const now = '2026-12-15T02:00:00.000Z'
const note = '依据'

type Attempt = {
  name: string
  isOffered: (page: TaskPage) => boolean
  act: (actor: Actor, id: string) => Promise<unknown>
}

/** A deed about something of the task, offered where its line says so. */
const about = <Line>(
  name: string,
  lines: (page: TaskPage) => readonly Line[],
  isOpen: (line: Line) => boolean,
  act: Attempt['act'],
): Attempt => ({ name, isOffered: (page) => lines(page).some(isOpen), act })

const evidenceOf = ({ standards, otherEvidence }: TaskPage) => [
  ...standards.flatMap(({ evidence }) => evidence),
  ...otherEvidence,
]
const judged = ['accepted', 'rejected'] as const

const attempts: Attempt[] = [
  ...judged.flatMap((state) =>
    ['own', 'accepted', 'rejected'].map((piece) =>
      about(
        `judge ${piece} ${state}`,
        evidenceOf,
        ({ id, canJudge }) => id.endsWith(`-${piece}`) && canJudge,
        (actor, taskId) => reviewEvidence(actor, { taskId, evidenceIds: [`${taskId}-${piece}`], state, note }, now),
      ),
    ),
  ),
  about(
    'take evidence back',
    evidenceOf,
    ({ id, canWithdraw }) => id.endsWith('-own') && canWithdraw,
    (actor, taskId) => withdrawEvidence(actor, { taskId, evidenceId: `${taskId}-own` }, now),
  ),
  about(
    'renew evidence',
    evidenceOf,
    ({ id, canRenew }) => id.endsWith('-old') && canRenew,
    (actor, taskId) => renewEvidence(actor, { taskId, evidenceId: `${taskId}-old` }, now),
  ),
  ...['own', 'accepted', 'old', 'gone'].map((piece) =>
    about(
      `replace evidence ${piece}`,
      evidenceOf,
      ({ id, canReplace }) => id.endsWith(`-${piece}`) && canReplace,
      (actor, taskId) => replaceEvidence(actor, { taskId, evidenceId: `${taskId}-${piece}`, evidence: [proof] }, now),
    ),
  ),
  about(
    'accept an update',
    ({ updates }) => updates,
    ({ canAccept }) => canAccept,
    (actor, taskId) => acceptProgress(actor, { taskId, updateId: `${taskId}-u` }, now),
  ),
  {
    name: 'enter for a unit',
    isOffered: ({ proxies }) => proxies.canEnter,
    act: (actor, taskId) =>
      enterProxy(
        actor,
        {
          ...{ taskId, unitId: 'support', done: '做了', percent: 50, problems: '', next: '' },
          ...{ occurrenceId: null, reference: '云函〔2026〕1号' },
        },
        now,
      ),
  },
  ...proxyDeeds.map((deed) =>
    about(
      `${deed} an entry`,
      ({ proxies }) => proxies.lines,
      ({ deeds }) => deeds.includes(deed),
      (actor, taskId) => settleProxy(actor, { taskId, proxyId: `${taskId}-proxy`, deed, note }, now),
    ),
  ),
  about(
    'waive',
    ({ supporting }) => supporting,
    ({ canWaive }) => canWaive,
    (actor, taskId) => waiveSupport(actor, { taskId, supportingId: `${taskId}-support`, reason: note }, now),
  ),
  ...occurrenceDeeds.flatMap((deed) =>
    ['open', 'filed', 'explained'].map((label) =>
      about(
        `${deed} ${label}`,
        ({ occurrences }) => occurrences.filter((each) => each.label === label),
        ({ open }) => open.includes(deed),
        (actor, taskId) =>
          decideOccurrence(actor, { taskId, occurrenceId: `${taskId}-${label}`, deed, reason: note }, now),
      ),
    ),
  ),
  {
    name: 'change',
    isOffered: ({ rights }) => rights.canChange,
    act: (actor, taskId) => changeTask(actor, { taskId, ...kept, note: '改' }, now),
  },
  {
    name: 'revise',
    isOffered: ({ rights }) => rights.canRevise,
    act: (actor, taskId) =>
      reviseTask(actor, { taskId, leadUnitId: 'lead', requiredResult: '改', due: '2027-12-31' }, now),
  },
  {
    name: 'reassign',
    isOffered: ({ rights }) => rights.canReassign,
    act: (actor, taskId) => reassignHandler(actor, { tasks: [{ taskId }], handlerId: 'colleague' }, now),
  },
  {
    name: 'report',
    isOffered: ({ rights }) => rights.part !== null,
    act: (actor, taskId) =>
      reportProgress(
        actor,
        { taskId, done: '做了', percent: 50, problems: '', next: '', occurrenceId: null, evidence: [] },
        now,
      ),
  },
  {
    name: 'comment',
    isOffered: ({ talk }) => talk.canComment,
    act: (actor, taskId) => writeComment(actor, { taskId, text: '请看' }, now),
  },
  {
    name: 'watch',
    isOffered: ({ talk }) => talk.canWatch,
    act: (actor, taskId) => watchTask(actor, { taskId, watch: 'start' }, now),
  },
  {
    name: 'add evidence',
    isOffered: ({ rights }) => rights.part !== null,
    act: (actor, taskId) => addTaskEvidence(actor, { taskId, evidence: [proof] }, now),
  },
  ...requestKinds.flatMap((kind): Attempt[] => [
    {
      name: `ask ${kind}`,
      isOffered: ({ rights }) => rights.asks.some((ask) => ask.kind === kind && !ask.obstacle),
      act: (actor, taskId) => askRequest(actor, { taskId, kind, reason: note }, now),
    },
    {
      name: `refuse ${kind}`,
      isOffered: ({ rights }) => rights.refusable.includes(kind),
      act: (actor, taskId) => refuseRequest(actor, { taskId, kind, note }, now),
    },
    {
      name: `take back ${kind}`,
      isOffered: ({ rights }) => rights.withdrawable.includes(kind),
      act: (actor, taskId) => withdrawRequest(actor, { taskId, kind }, now),
    },
  ]),
  {
    name: 'ask for an extension',
    isOffered: ({ rights }) => rights.extension?.obstacle === null,
    act: (actor, taskId) =>
      askExtension(actor, { taskId, due: '2027-01-15', reasonClass: 'policy', reason: note, basis: '' }, now),
  },
  ...dutyKinds.map(
    (kind): Attempt => ({
      name: `ask for another ${kind}`,
      isOffered: ({ rights }) => rights.duties.includes(kind),
      act: (actor, taskId) =>
        askDuty(actor, { taskId, kind, ...wanted[kind], reasonClass: 'staff', reason: note, basis: '' }, now),
    }),
  ),
  ...changeActs.map((act) =>
    about(
      `${act} a change`,
      ({ changes }) => changes,
      ({ acts }) => acts.includes(act),
      (actor, taskId) => decideChange(actor, { taskId, changeId: `${taskId}-x`, act, due: '2027-01-10', note }, now),
    ),
  ),
  about(
    'take a change back',
    ({ changes }) => changes,
    ({ canWithdraw }) => canWithdraw,
    (actor, taskId) => withdrawChange(actor, { taskId, changeId: `${taskId}-x` }, now),
  ),
]

const other = { units: '', leaderId: 'leader', words: '别的' }
const wanted = {
  leadUnit: { ...other, units: 'other' },
  supporting: other,
  leader: other,
  title: other,
  requiredResult: other,
  standards: other,
}
const kept = {
  leaderId: null,
  priority: 'normal' as const,
  needsLeader: false,
  supportingUnitIds: ['support'],
  newStandards: [],
}
const proof = {
  kind: 'document' as const,
  title: '验收',
  standardId: null,
  process: false,
  issuer: '',
  issuedOn: null,
  reference: '云数验〔2026〕3号',
}

/** Everybody of the district in their own capacity, and one person in several at the district and in the lead unit. */
const actors: Actor[] = [
  ...districtPeople.map(actorOf),
  ...(['coordinator', 'director', 'leader', 'head', 'handler'] as const).map((role) => ({
    ...actorOf(role),
    userId: 'supportHead',
    name: 'many',
  })),
  { ...actorOf('head'), userId: 'supportHead', name: 'many', role: 'director' },
]

const sidesOf = (userId: string, ...sides: Side[]) => sides.map((side) => ({ userId, side }))
const histories = [
  [],
  sidesOf('coordinator', 'work'),
  sidesOf('head', 'office'),
  sidesOf('supportHead', 'unit'),
  sidesOf('leader', 'direction'),
]
/** How a change stands in the case of each history: none, with the head, the office, a leader, and asked by the head. */
const changesOf = [
  null,
  { state: 'asked' },
  { state: 'signed' },
  { state: 'advised', decider: 'leader' },
  { state: 'signed', decider: 'leader', askedBy: 'head' },
] as const

async function makeCase(
  status: TaskStatus,
  sides: { userId: string; side: Side }[],
  hasRequests: boolean,
  change: (typeof changesOf)[number],
): Promise<string> {
  const { id } = await makeTask(
    {
      status,
      objected: status === 'draft',
      period: 'quarter',
      heldStatus: status === 'suspended' ? 'inProgress' : null,
    },
    {
      supporting: ['support'],
      occurrences: ['open', 'filed', 'explained'].map((label) => ({
        label,
        due: '2026-12-08',
        filedOn: label === 'filed' ? '2026-12-07' : null,
        explanation: label === 'explained' ? '机构调整' : '',
      })),
    },
  )
  const item = (name: string, over: Partial<Evidence>) =>
    createEvidence({ id: `${id}-${name}`, taskId: id, standardId: `${id}-s1`, title: name, ...over })
  await transaction(async (tx) => {
    await addUpdate(tx, { ...update, id: `${id}-u`, taskId: id })
    await addEvidence(tx, [
      item('own', { state: 'pending', uploadedBy: 'handler' }),
      item('old', { state: 'lapsed' }),
      item('gone', { state: 'superseded', heldState: 'accepted' }),
      ...judged.map((state) => item(state, { state, uploadedBy: 'handler' })),
    ])
    await addEvidence(tx, [item('sheet', { state: 'rejected', standardId: null })])
    await addProxy(tx, { ...entry, id: `${id}-proxy`, taskId: id, evidenceId: `${id}-sheet` })
    for (const side of sides) await takeSide(tx, { taskId: id, at: now, ...side })
    if (change) await addChange(tx, createChange({ ...change, id: `${id}-x`, taskId: id }))
    for (const kind of hasRequests ? requestKinds : [])
      await addRequest(tx, {
        id: newId(),
        taskId: id,
        kind,
        reason: note,
        askedBy: kind === 'cancel' ? 'director' : 'head',
        askedAt: now,
        state: 'open',
      })
  })
  return id
}

const entry = {
  ...{ unitId: 'lead', done: '做了', percent: 40, problems: '', next: '', occurrenceId: null, state: 'open' as const },
  ...{ enteredBy: 'coordinator', enteredFor: null, enteredAt: now },
  ...{ settledBy: null, settledAt: null, note: '', updateId: null },
}

const update = {
  unitId: 'lead',
  userId: 'handler',
  at: now,
  occurrenceId: null,
  done: '做了',
  percent: 40,
  problems: '',
  next: '',
  acceptedAt: null,
  acceptedBy: null,
}

beforeAll(async () => {
  await makeDistrict()
  await transaction(async (tx) => {
    const held = { userId: 'supportHead', post: '', fromDay: '2020-01-01' }
    await tx
      .insert(memberships)
      .values(
        actors
          .filter(({ name }) => name === 'many')
          .map(({ role, unitId }) => ({ id: `m-${role}-${unitId}`, role, unitId, ...held })),
      )
  })
})

const offered = new Set<string>()

it.each(taskStatuses)(
  'of a task that is %s the page offers everybody exactly what the server admits',
  async (status) => {
    for (const [index, sides] of histories.entries()) {
      const id = await makeCase(status, sides, sides.length === 0, changesOf[index] ?? null)
      for (const actor of actors) {
        const page = await viewTask(actor, id, now).catch(() => null)
        for (const { name, isOffered, act } of [...attempts, ...(page ? listMoves(page) : [])]) {
          const isOpen = page !== null && isOffered(page)
          const answer = await attempt(() => act(actor, id))
          const who = `${name} by ${actor.userId} as ${actor.role} of ${actor.unitId} after ${sides.length}: ${answer}`
          expect(answer === 'admitted', who).toBe(isOpen)
          if (isOpen) offered.add(name)
        }
      }
    }
  },
  120_000,
)

it('and every deed of the table was offered to somebody', () =>
  expect(attempts.map(({ name }) => name).filter((name) => !offered.has(name) && !isIdle(name))).toEqual([]))

// What an instance or a piece in that state does not wait for.
const isIdle = (name: string): boolean =>
  /^(willing|unwilling) a change$|^(accept|sendBack) (open|explained)$|^(excuse|refuse) (open|filed)$|^explain (filed|explained)$|^judge (accepted|rejected)|^replace evidence gone$/.test(
    name,
  )

/** The moves among the buttons: one with something in its way is closed, every other passes once its form is filled in. */
function listMoves({ rights }: TaskPage): Attempt[] {
  const input = {
    handlerId: 'handler',
    reason: note,
    outcome: 'partly',
    due: '2027-03-31',
    nonSecret: 'on',
    waiver: note,
    belowFull: 'on',
  }
  return rights.moves.flatMap(({ row: { move }, obstacle }) =>
    move === 'report'
      ? []
      : [
          {
            name: move,
            isOffered: () => !obstacle,
            act: (actor, taskId) => moveTask(actor, { taskId, move, input }, now),
          },
        ],
  )
}
