import { beforeAll, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader } from '@/db/client'
import { findUserByAccount } from '@/db/people/find-user'
import { listCapacities } from '@/db/people/list-capacities'
import { useTestDatabase } from '@/db/testing'
import { listUnits } from '@/db/unit/list-units'
import { dayOf } from '@/domain/calendar'
import type { Actor, Role } from '@/domain/people'
import type { Levels } from '@/domain/task/levels'
import { composeAnnualReport } from '../annual/compose-annual-report'
import { prepareInstallation } from '../installation/prepare-installation'
import { viewOverview } from '../overview/view-overview'
import { addMembership } from '../people/add-membership'
import { createPerson } from '../people/create-person'
import { confirmPlan } from '../plan/confirm-plan'
import { registerPlan } from '../plan/register-plan'
import { importReport } from '../report/import-report'
import { reviewEvidence } from '../task/evidence/review-evidence'
import { moveTask } from '../task/move-task'
import { reportProgress } from '../task/report-progress'
import type { MoveRequest } from '../task/steps/apply-move'
import { assignMany } from '../task/steps/assign-many'
import { viewTask } from '../task/view-task'
import { viewTodo } from '../task/view-todo'
import { expectRefusal } from '../testing/expect-refusal'
import { loadPlan, seePlan } from '../testing/make-plan'
import { createUnit } from '../unit/create-unit'
import { editLevels } from './edit-levels'

useTestDatabase()

/** Three people run a township: its head, the one of the justice office, who keeps the accounts too, and one who does the work. */
const opened = '2026-01-05T01:00:00.000Z'
const begun = '2026-01-12T01:00:00.000Z'
const atWork = '2026-04-20T01:00:00.000Z'
const yearAfter = '2027-01-11T01:00:00.000Z'
const text = [
  '石桥镇人民政府2025年法治政府建设年度报告',
  '一、2025年工作情况',
  '全年办理行政执法案件12件。',
  '二、存在的不足',
  '一是执法记录不规范。',
  '三、下一步工作打算',
  '（一）规范行政执法。上半年印发执法记录仪使用办法。上半年组织一次案卷评查。上半年建成公共法律服务站。',
].join('\n')

async function actorIn(account: string, role: Role, now: string): Promise<Actor> {
  const user = await findUserByAccount(reader(), account)
  const held = user ? await listCapacities(reader(), user.id, dayOf(now)) : []
  const capacity = held.find((each) => each.role === role)
  if (!user || !capacity) throw new Error(`${account} is no ${role}`)
  const { id: membershipId, unitId, unitName, unitPath } = capacity
  return { userId: user.id, name: user.name, membershipId, role, unitId, unitName, unitPath, address: '127.0.0.1' }
}

type Town = Record<'mayor' | 'justice' | 'clerk' | 'admin' | 'officeHead', Actor> & {
  reportId: string
  taskIds: string[]
}
let town: Town

beforeAll(async () => {
  await prepareInstallation({ unit: '石桥镇', person: '李所长', post: '司法所所长' }, opened)
  const admin = await actorIn('admin', 'admin', opened)
  const office = { shortName: '', aliases: '', kind: 'office', parentId: admin.unitId, position: null }
  const { unitId } = await createUnit(admin, { ...office, name: '综合办' }, opened)
  const as = (role: Role, at: string) => ({ unitId: at, role, post: '', fromDay: dayOf(opened), toDay: null })
  const person = { phone: '' }
  const mayor = { ...person, account: 'wang', name: '王镇长', membership: as('director', admin.unitId) }
  const { userId: mayorId } = await createPerson(admin, mayor, opened)
  await addMembership(admin, { userId: mayorId, ...as('leader', admin.unitId) }, opened)
  await createPerson(admin, { ...person, account: 'zhang', name: '张干事', membership: as('handler', unitId) }, opened)
  // What the administrator gives themselves begins three days later, the director told: no fourth person is needed.
  for (const [role, at] of [
    ['coordinator', admin.unitId],
    ['head', unitId],
  ] as const)
    expect((await addMembership(admin, { userId: admin.userId, ...as(role, at) }, opened)).state).toBe('delayed')
  const justice = await actorIn('admin', 'coordinator', begun)
  const director = await actorIn('wang', 'director', begun)
  const [root] = await listUnits(reader())
  const { reportId } = await importReport(justice, { pasted: text, issuerUnitId: root?.id, year: 2025 }, begun)
  const seen = await seePlan(reportId)
  const deadline = { kind: 'fixed' as const, due: '2026-06-30', period: null }
  await assignMany(
    justice,
    { reportId, seen: seen.seen, fields: { leadUnitId: unitId, standard: '已印发或建成', deadline } },
    begun,
  )
  await confirmPlan(justice, { reportId }, begun)
  await expectRefusal(registerPlan(justice, { reportId, nonSecret: true }, begun), 'notAllowed')
  await registerPlan(director, { reportId, nonSecret: true }, begun)
  const { tasks } = await loadPlan(reportId)
  town = {
    mayor: director,
    justice,
    clerk: await actorIn('zhang', 'handler', begun),
    admin,
    officeHead: await actorIn('admin', 'head', begun),
    reportId,
    taskIds: tasks.map(({ id }) => id),
  }
})

const move = (actor: Actor, taskId: string, name: MoveRequest['move'], input: MoveRequest['input'] = {}) =>
  moveTask(actor, { taskId, move: name, input }, atWork)
const statusOf = async (taskId: string) => (await viewTask(town.justice, taskId, atWork)).task.status
const setLevels = (levels: Levels, day = dayOf(atWork)) =>
  editLevels(town.admin, { ...levels, unitId: town.admin.unitId, fromDay: day }, atWork)
const logOf = async (taskId: string, action: string) =>
  (await listEventsOf(reader(), 'task', taskId)).find((event) => event.action === action)?.after

async function handIn(taskId: string): Promise<void> {
  await move(town.clerk, taskId, 'sign', { handlerId: town.clerk.userId })
  await tell(taskId)
}

async function tell(taskId: string): Promise<void> {
  const { clerk } = town
  const { standards } = await viewTask(clerk, taskId, atWork)
  const proof = {
    ...{ kind: 'document' as const, title: '印发文件', standardId: standards[0]?.id ?? null, process: false },
    ...{ issuer: '石桥镇', issuedOn: '2026-04-01', reference: '石政发〔2026〕3号' },
  }
  const told = { done: '已印发', percent: 100, problems: '', next: '', occurrenceId: null, evidence: [proof] }
  await reportProgress(clerk, { taskId, ...told }, atWork)
  await move(clerk, taskId, 'submit')
}

async function acceptProof(actor: Actor, taskId: string): Promise<void> {
  const { standards } = await viewTask(actor, taskId, atWork)
  const evidenceIds = standards.flatMap(({ evidence }) => evidence.map(({ id }) => id))
  await reviewEvidence(actor, { taskId, evidenceIds, state: 'accepted', note: '' }, atWork)
}

const waitsFor = async (actor: Actor, taskId: string) =>
  (await viewTodo(actor, { only: null, page: 1 }, atWork)).lines.find((line) => line.taskId === taskId)?.ask

describe('a township of three people gets through a year', () => {
  it('keeps one review at least', async () => {
    await expectRefusal(setLevels({ unit: false, office: false, closing: true }), 'levelsNoReview')
    await expectRefusal(setLevels({ unit: false, office: true, closing: true }, '2026-04-01'), 'settingBackdated')
  })

  it('without the review by the unit: the office checks, the director closes', async () => {
    const [taskId = ''] = town.taskIds
    await setLevels({ unit: false, office: true, closing: true })
    await handIn(taskId)
    expect(await statusOf(taskId)).toBe('officeReview')
    expect(await logOf(taskId, 'task.submit')).toMatchObject({ withoutLevels: ['unit'] })
    expect(await waitsFor(town.officeHead, taskId)).toBeUndefined()
    expect(await waitsFor(town.justice, taskId)).toBe('review')
    await acceptProof(town.justice, taskId)
    await move(town.justice, taskId, 'complete')
    expect(await statusOf(taskId)).toBe('done')
    await move(town.mayor, taskId, 'close', { outcome: 'fulfilled' })
    expect(await statusOf(taskId)).toBe('closed')
  })

  it('without the review by the office: the head checks each proof and completes, and nobody checks their own', async () => {
    const [, taskId = ''] = town.taskIds
    await setLevels({ unit: true, office: false, closing: true })
    await handIn(taskId)
    expect(await statusOf(taskId)).toBe('unitReview')
    await expectRefusal(move(town.officeHead, taskId, 'approveUnit'), 'evidenceUnchecked')
    await expectRefusal(acceptProof(town.justice, taskId), 'moveNotYours')
    await acceptProof(town.officeHead, taskId)
    await move(town.officeHead, taskId, 'approveUnit')
    expect(await statusOf(taskId)).toBe('done')
    expect(await logOf(taskId, 'task.approveUnit')).toMatchObject({ withoutLevels: ['office'] })
    const page = await viewTask(town.mayor, taskId, atWork)
    expect(page.withoutLevels).toEqual(['office'])
    expect(page.updates.every(({ acceptedAt }) => acceptedAt)).toBe(true)
    expect(page.people.completedByName).toBe('李所长')
    await move(town.mayor, taskId, 'close', { outcome: 'fulfilled' })
  })

  it('without a director apart who closes: the last reviewer chooses the outcome and closes', async () => {
    const [, , taskId = ''] = town.taskIds
    await setLevels({ unit: false, office: true, closing: false })
    await handIn(taskId)
    await acceptProof(town.justice, taskId)
    await expectRefusal(move(town.justice, taskId, 'complete'), 'outcomeMissing')
    await move(town.justice, taskId, 'complete', { outcome: 'fulfilled' })
    expect(await logOf(taskId, 'task.complete')).toMatchObject({ withoutLevels: ['closing'], outcome: 'fulfilled' })
    const { task } = await viewTask(town.mayor, taskId, atWork)
    expect(task).toMatchObject({ status: 'closed', completedOn: '2026-04-20', closedOn: '2026-04-20' })
    await move(town.mayor, taskId, 'reopen', { reason: '回头看', due: '2026-06-30' })
    await expectRefusal(move(town.clerk, taskId, 'submit'), 'standardUnanswered')
    await tell(taskId)
    await acceptProof(town.justice, taskId)
    await move(town.justice, taskId, 'complete', { outcome: 'fulfilled' })
  })

  it('and the figures and the text of the next report tell of it', async () => {
    const overview = await viewOverview(town.justice, { year: 2025, isMine: false }, yearAfter)
    expect(overview?.counts).toMatchObject({ total: 3, fulfilled: 3, onTime: 3 })
    const draft = await composeAnnualReport(town.justice, town.reportId, yearAfter)
    expect(draft?.figures).toMatchObject({ total: 3, fulfilled: 3 })
    expect(draft?.counts).toMatchObject({ told: 3, silent: 0, unproven: 0, cited: 3 })
  })
})
