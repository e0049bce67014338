import { beforeAll, expect, it, vi } from 'vitest'
import { useTestDatabase } from '@/db/testing'
import type { Actor } from '@/domain/people'
import { type PlanStatus, planStatuses } from '@/domain/plan/plan'
import { correctReport } from '../report/correct-report'
import { replaceReport } from '../report/replace-report'
import { proposeVersion } from '../report/version/propose-version'
import { type AboutReport, viewAbout } from '../report/view-about'
import { withdrawReport } from '../report/withdraw-report'
import { assignMany } from '../task/steps/assign-many'
import { listOwnPendingPlans } from '../task/view-todo'
import { attempt } from '../testing/attempt'
import { actorOf, districtPeople, makeDistrict, testNow } from '../testing/make-district'
import { loadPlan, makePlan, planText, spanOf } from '../testing/make-plan'
import { makeConfirmed, makeReady } from '../testing/make-ready-plan'
import { acceptProposedMarks } from './accept-marks'
import { addCommitment } from './add-commitment'
import { confirmCommitments } from './confirm-commitments'
import { confirmPlan } from './confirm-plan'
import { editCommitment } from './edit-commitment'
import { extendCommitment } from './extend-commitment'
import { markSection } from './mark-section'
import { markSentence } from './mark-sentence'
import { mergeCommitments } from './merge-commitments'
import type { DraftFields } from './plan-forms'
import { registerPlan } from './register-plan'
import { rejectCommitment } from './reject-commitment'
import { reopenPlan } from './reopen-plan'
import { restoreCommitment } from './restore-commitment'
import { splitCommitment } from './split-commitment'
import { stampPlan } from './steps/stamp-plan'
import { unmarkSentence } from './unmark-sentence'
import { type PlanView, viewPlan } from './view-plan'
import { writeCause } from './write-cause'

vi.mock('@/db/client', async (load) => {
  const { undoing } = await import('../testing/attempt')
  return undoing(await load<typeof import('@/db/client')>())
})
useTestDatabase()

type Stored = Awaited<ReturnType<typeof loadPlan>>
type Deed = {
  name: string
  isOffered: (page: PlanView, about: AboutReport) => boolean
  act: (actor: Actor, reportId: string, plan: Stored) => Promise<unknown>
}

const reason = '依据'
const isEditable = ({ rights }: PlanView) => rights.isEditable
const canRegister = ({ rights }: PlanView) => rights.canRegister && !rights.isOwnPlan
const idOf = ({ commitments }: Stored, at = 0) => commitments[at]?.id ?? ''
const seenOf = ({ commitments }: Stored) => commitments.map(({ id, version }) => ({ id, version }))
const [heading, sentence] = [spanOf('2026年，重点做好以下工作。'), spanOf('能放则放、该收则收。')]

/** A change of a plan that is being reviewed, about what every plan of this file has. */
const change = (name: string, act: Deed['act']): Deed => ({ name, isOffered: isEditable, act })

const deeds: Deed[] = [
  change('add', (actor, reportId) => addCommitment(actor, { reportId, ...heading }, testNow)),
  change('mark', (actor, reportId) => markSentence(actor, { reportId, ...heading, reason }, testNow)),
  // Offered while there is none; a request may widen the one there is.
  change('mark the section', (actor, reportId) =>
    markSection(actor, { reportId, start: spanOf('二、下一步').start, end: spanOf('适时开展轮训。').end }, testNow),
  ),
  change('extend', (actor, reportId, plan) =>
    extendCommitment(actor, { reportId, commitmentId: idOf(plan, 1), ...sentence }, testNow),
  ),
  change('split', (actor, reportId, plan) =>
    splitCommitment(actor, { reportId, commitmentId: idOf(plan), ...spanOf('接入12个部门。') }, testNow),
  ),
  change('merge', (actor, reportId, plan) =>
    mergeCommitments(actor, { reportId, commitmentId: idOf(plan), withId: [idOf(plan, 1)] }, testNow),
  ),
  change('reject', (actor, reportId, plan) =>
    rejectCommitment(actor, { reportId, commitmentId: idOf(plan), reason }, testNow),
  ),
  change('edit', (actor, reportId, plan) =>
    editCommitment(actor, { reportId, commitmentId: idOf(plan), fields, confirm: true }, testNow),
  ),
  change('set many', (actor, reportId, plan) =>
    assignMany(actor, { reportId, seen: seenOf(plan).slice(0, 2), fields: { priority: 'key' } }, testNow),
  ),
  change('confirm many', (actor, reportId, plan) =>
    confirmCommitments(actor, { reportId, seen: seenOf(plan).slice(0, 2) }, testNow),
  ),
  {
    name: 'restore',
    isOffered: (page) => isEditable(page) && page.rejected.length > 0,
    act: (actor, reportId, plan) => {
      const rejected = plan.commitments.find(({ status }) => status === 'rejected')
      return restoreCommitment(actor, { reportId, commitmentId: rejected?.id ?? '' }, testNow)
    },
  },
  {
    name: 'accept marks',
    isOffered: (page) => isEditable(page) && page.counts.proposed > 0,
    act: (actor, reportId, plan) =>
      acceptProposedMarks(actor, { reportId, markId: plan.marks.map(({ id }) => id) }, testNow),
  },
  {
    name: 'take a mark away',
    isOffered: (page) => isEditable(page) && page.decidedMarks.length > 0,
    act: (actor, reportId, plan) => {
      const markId = plan.marks.find(({ markedBy }) => markedBy !== null)?.id ?? ''
      return unmarkSentence(actor, { reportId, markId }, testNow)
    },
  },
  {
    // Pressed while something is open, the button names what.
    name: 'confirm',
    isOffered: (page) => isEditable(page) && page.counts.open + page.counts.proposed + page.counts.doubtful === 0,
    act: (actor, reportId) => confirmPlan(actor, { reportId }, testNow),
  },
  {
    name: 'reopen',
    isOffered: ({ rights }) => rights.canReopen,
    act: (actor, reportId) => reopenPlan(actor, { reportId, reason }, testNow),
  },
  {
    name: 'register',
    isOffered: canRegister,
    act: (actor, reportId) => registerPlan(actor, { reportId, nonSecret: true }, testNow),
  },
  {
    name: 'write a cause',
    isOffered: ({ rights }) => rights.canWriteCause,
    act: (actor, reportId, plan) =>
      writeCause(actor, { reportId, shortcomingId: plan.shortcomings[0]?.id ?? '', cause: '人手少' }, testNow),
  },
  {
    name: 'withdraw',
    isOffered: (_page, { refusals }) => refusals?.withdraw === null,
    act: (actor, reportId, plan) => withdrawReport(actor, { reportId, reason, stamp: stampPlan(plan) }, testNow),
  },
  {
    name: 'correct',
    isOffered: (_page, { refusals }) => refusals?.correct === null,
    act: (actor, reportId) => correctReport(actor, { reportId, ...corrected }, testNow),
  },
  {
    name: 'replace',
    isOffered: (_page, { refusals }) => refusals?.replace === null,
    act: (actor, reportId) => replaceReport(actor, { ...newer, replacesId: reportId }, testNow),
  },
  {
    name: 'propose a version',
    isOffered: (_page, { canRenew }) => canRenew,
    act: (actor, reportId) => proposeVersion(actor, { reportId, pasted: newer.pasted, reason, besides: true }, testNow),
  },
]

const corrected = { issuerUnitId: 'district', year: 2021, title: '更正的标题', besides: true }
const newer = { pasted: planText.replace('300件', '310件'), issuerUnitId: 'district', year: 2025 }

const fields: DraftFields = {
  title: '建成执法监督平台',
  requiredResult: '建成',
  kind: 'deliverable',
  priority: 'normal',
  needsLeader: false,
  leadUnitId: 'lead',
  supportingIds: [],
  leaderId: null,
  handlerId: null,
  deadlineKind: 'withinYear',
  due: null,
  period: null,
  standards: ['印发文件'],
  shortcomingIds: [],
}

/** Everybody of the district in their own capacity, one person in each of an office's roles, and a department's own office. */
const actors: Actor[] = [
  ...districtPeople.map(actorOf),
  ...(['coordinator', 'director', 'leader', 'admin'] as const).map((role) => ({
    ...actorOf(role),
    userId: 'coordinator',
  })),
  ...(['coordinator', 'director'] as const).map((role) => ({ ...actorOf('head'), role })),
]

/** The plans that stand in a state: in review with something open, rejected and decided or with nothing open; later by each who could make it. */
async function makeAll(status: PlanStatus): Promise<string[]> {
  if (status === 'parsed') return [await makeRejected(), (await makeReady()).reportId]
  const plans: string[] = []
  for (const importedBy of ['coordinator', 'director'])
    for (const confirmer of ['coordinator', 'director'])
      plans.push((await makeConfirmed({ importedBy }, confirmer)).reportId)
  if (status === 'confirmed') return plans
  await registerPlan(actorOf('director'), { reportId: plans[0] ?? '', nonSecret: true }, testNow)
  return plans.slice(0, 1)
}

async function makeRejected(): Promise<string> {
  const { reportId, ids } = await makePlan()
  await rejectCommitment(actorOf('coordinator'), { reportId, commitmentId: ids[3] ?? '', reason }, testNow)
  return reportId
}

beforeAll(makeDistrict)

const offered = new Set<string>()

it.each(planStatuses)(
  'of a plan that is %s the page offers everybody exactly what the server admits',
  async (status) => {
    for (const reportId of await makeAll(status)) {
      const plan = await loadPlan(reportId)
      for (const actor of actors) {
        const page = await viewPlan(actor, reportId, testNow).catch(() => null)
        const about = await viewAbout(actor, reportId).catch(() => null)
        for (const { name, isOffered, act } of deeds) {
          const isOpen = page !== null && about !== null && isOffered(page, about)
          const answer = await attempt(() => act(actor, reportId, plan))
          const who = `${name} by ${actor.userId} as ${actor.role} of ${actor.unitId}: ${answer}`
          expect(answer === 'admitted', who).toBe(isOpen)
          if (isOpen) offered.add(name)
        }
      }
    }
  },
)

it.each(planStatuses)('a plan that is %s waits for whoever is offered the next step of it', async (status) => {
  for (const reportId of await makeAll(status))
    for (const actor of actors) {
      const page = await viewPlan(actor, reportId, testNow).catch(() => null)
      const isNext = page !== null && (canRegister(page) || (isEditable(page) && actor.role === 'coordinator'))
      const waits = (await listOwnPendingPlans(actor)).some(({ id }) => id === reportId)
      expect(waits, `${actor.userId} as ${actor.role} of ${actor.unitId}`).toBe(isNext)
    }
})

it('and every deed of the table was offered to somebody', () =>
  expect(deeds.map(({ name }) => name).filter((name) => !offered.has(name))).toEqual([]))
