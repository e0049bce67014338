import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { reader, transaction } from '@/db/client'
import { listAnnualTasks } from '@/db/ledger/list-annual-parts'
import { listShortcomings } from '@/db/names/list-name-maps'
import { findPlan } from '@/db/plan/find-plan'
import { commitmentShortcomings, commitments, reports, shortcomings } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { visibleTo } from '@/domain/scope'
import { everything } from '@/domain/task/ledger'
import { composeAnnualReport } from '../annual/compose-annual-report'
import { viewChain } from '../chain/view-chain'
import { exportWorkbook } from '../ledger/export-ledger'
import { loadLightTerms } from '../settings/load-light-terms'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { makeTask } from '../testing/make-task'
import { viewPlan } from './view-plan'

useTestDatabase()
const secret = 'CANARY'
/** Which of the tasks each person's scope holds. */
const held: Record<string, string[]> = {
  coordinator: ['mine', 'other', 'shared'],
  handler: ['mine', 'shared'],
  supportHandler: ['shared'],
  stranger: ['other'],
  foreignCoordinator: ['abroad'],
}

beforeAll(async () => {
  await makeDistrict()
  await makeTask({ id: 'mine' }, { standards: ['mine'] })
  await makeTask({ id: 'shared' }, { standards: ['shared'], supporting: ['support'] })
  await makeTask({ id: 'other', leadUnitId: 'other', title: secret }, { standards: [secret] })
  await transaction(async (tx) => {
    const [report] = await tx.select().from(reports)
    if (!report) throw new Error('no report')
    await tx.insert(reports).values([
      { ...report, id: 'r2', textHash: 'r2', issuerUnitId: 'elsewhere' },
      { ...report, id: 'r3', textHash: 'r3', year: report.year + 1 },
    ])
  })
  const abroad = await makeTask({ id: 'abroad', reportId: 'r2', leadUnitId: 'elsewhere' }, { supporting: ['support'] })
  await transaction(async (tx) => {
    await tx.update(commitments).set({ reportId: 'r2' }).where(eq(commitments.id, abroad.commitmentId))
    const lack = { reportId: 'r2', start: 0, end: 1, cause: '' }
    await tx.insert(shortcomings).values([
      { ...lack, id: 'answered', position: 1, text: '有措施' },
      { ...lack, id: 'unanswered', position: 2, text: secret },
    ])
    await tx
      .update(commitmentShortcomings)
      .set({ shortcomingId: 'answered' })
      .where(eq(commitmentShortcomings.commitmentId, abroad.commitmentId))
  })
})

const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id).sort()
const inReport = (who: string) => (held[who] ?? []).filter((id) => id !== 'abroad')

describe.each(Object.keys(held))('to %s', (who) => {
  const [actor, scope] = [actorOf(who), visibleTo(actorOf(who))]

  it('the queries of a plan and of its account give no task beyond the scope, nor what hangs on one', async () => {
    const plan = await findPlan(reader(), scope, 'r1')
    expect(idsOf(plan.tasks)).toEqual(inReport(who))
    expect([...new Set(plan.standards.map(({ taskId }) => taskId))].sort()).toEqual(inReport(who))
    expect(plan.supporting.map(({ taskId }) => taskId)).toEqual(inReport(who).filter((id) => id === 'shared'))
    const { bounds } = await loadLightTerms(testNow)
    expect(idsOf(await listAnnualTasks(scope, { ...everything, reportId: 'r1' }, bounds))).toEqual(inReport(who))
  })

  it('no page, draft or file says a word of another task', async () => {
    const tell = (work: Promise<unknown>) => work.catch(() => null)
    const told = await Promise.all([
      tell(viewPlan(actor, 'r1', testNow)),
      tell(viewChain(actor, { from: 'r1', to: 'r3', show: 'all' }, testNow)),
      tell(composeAnnualReport(actor, 'r1', testNow)),
      tell(exportWorkbook(actor, { filter: everything, address: '' }, 'zh', testNow)),
    ])
    expect(JSON.stringify(told).includes(secret)).toBe(inReport(who).includes('other'))
  })
})

it('the query of shortcomings gives those of a report beyond the scope alone that a task within it answers', async () => {
  const list = async (who: string) =>
    (await listShortcomings(['r1', 'r2'], visibleTo(actorOf(who)))).map(({ id, commitmentIds }) => [
      id,
      commitmentIds.length,
    ])
  expect(await list('coordinator')).toEqual([['sc1', 3]])
  expect(await list('stranger')).toEqual([['sc1', 3]])
  expect(await list('supportHandler')).toEqual([
    ['sc1', 3],
    ['answered', 1],
  ])
  expect(await list('foreignCoordinator')).toEqual([
    ['answered', 1],
    ['unanswered', 0],
  ])
})
