import { eq, inArray } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { reader, transaction } from '@/db/client'
import {
  commitments,
  progressUpdates,
  reports,
  shortcomings,
  steps,
  supportingUnits,
  tasks,
  units,
  users,
} from '@/db/schema'
import { forgetKept, useTestDatabase } from '@/db/testing'
import { everyEvent } from '@/domain/audit/audit-filter'
import { Refusal } from '@/domain/refusal'
import { everything, firstPage, type LedgerFilter } from '@/domain/task/ledger'
import type { createTask } from '@/domain/task/testing'
import { readWorkbookRows } from '@/formats/read-xlsx'
import { viewFrame } from '../account/view-frame'
import { composeAnnualReport } from '../annual/compose-annual-report'
import { viewAudit } from '../audit/view-audit'
import { viewChain } from '../chain/view-chain'
import { exportCsv, exportJson, exportWorkbook } from '../ledger/export-ledger'
import { listLedgerChoices } from '../ledger/list-ledger-choices'
import { nameFilter } from '../ledger/name-filter'
import { viewLedger } from '../ledger/view-ledger'
import { viewOverview } from '../overview/view-overview'
import { viewPlan } from '../plan/view-plan'
import { listReports } from '../report/list-reports'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { makeTask } from '../testing/make-task'
import { assignTasks } from './assign-tasks'
import { changeTask } from './change-task'
import { moveTask } from './move-task'
import { viewAssignment } from './view-assignment'
import { viewTask } from './view-task'
import { viewTodo } from './view-todo'

const secret = 'CANARY'
const insiders = [
  'coordinator',
  'director',
  'leader',
  'auditor',
  'admin',
  'head',
  'handler',
  'supportHead',
  'supportHandler',
]
const unitPeople = ['head', 'handler', 'supportHead', 'supportHandler']

useTestDatabase()
beforeAll(async () => {
  await makeDistrict()
  await makeTask({ id: 'mine', handlerId: 'handler' })
  await transaction(async (tx) => {
    const [report] = await tx.select().from(reports)
    if (!report) throw new Error('no report')
    const foreign = { ...report, issuerUnitId: 'elsewhere', importedBy: 'foreignCoordinator', title: `${secret} title` }
    await tx.insert(reports).values([
      { ...foreign, id: 'r9', textHash: 'r9', text: `${secret} text` },
      { ...foreign, id: 'r8', textHash: 'r8', year: report.year - 1, text: `${secret} text` },
    ])
    await tx
      .insert(steps)
      .values({ id: 's9', reportId: 'r9', position: 1, start: 0, end: 5, heading: `${secret} heading` })
    await tx
      .insert(shortcomings)
      .values({ id: 'sc9', reportId: 'r9', position: 1, start: 0, end: 5, text: `${secret} lack`, cause: '' })
  })
  await makeSecretTask({
    id: 'foreign',
    reportId: 'r9',
    stepId: 's9',
    leadUnitId: 'elsewhere',
    leaderId: 'foreignLeader',
    handlerId: 'foreignCoordinator',
  })
  await makeSecretTask({ id: 'sibling', leadUnitId: 'other', handlerId: 'stranger' })
  await transaction(async (tx) => {
    await tx
      .update(units)
      .set({ name: `${secret} unit`, shortName: `${secret} unit` })
      .where(eq(units.id, 'elsewhere'))
    await tx
      .update(users)
      .set({ name: `${secret} person` })
      .where(inArray(users.id, ['foreignCoordinator', 'foreignLeader']))
  })
})

async function makeSecretTask(overrides: Parameters<typeof createTask>[0]): Promise<void> {
  const words = { title: `${secret} task`, requiredResult: `${secret} result`, latestProgress: `${secret} progress` }
  const task = await makeTask({ ...words, ...overrides }, { standards: [`${secret} standard`] })
  await transaction(async (tx) => {
    const { reportId, stepId, id } = task
    await tx.update(commitments).set({ reportId, stepId }).where(eq(commitments.id, task.commitmentId))
    const update = {
      id: `u-${id}`,
      taskId: id,
      unitId: 'other',
      userId: 'stranger',
      at: testNow,
      percent: 10,
      problems: '',
      next: '',
    }
    await tx
      .insert(progressUpdates)
      .values({ ...update, done: `${secret} done`, acceptedAt: testNow, acceptedBy: 'coordinator' })
  })
}

const ids: (keyof LedgerFilter)[] = ['unitId', 'supportingId', 'stepId', 'reportId', 'handlerId', 'leaderId']
const foreignIds = [
  'r9',
  's9',
  'elsewhere',
  'foreignCoordinator',
  'foreignLeader',
  'foreign',
  'sibling',
  'stranger',
  'other',
]
/** Every condition of the ledger with every foreign id in it. */
const filters: LedgerFilter[] = [
  ...ids.flatMap((name) => foreignIds.map((id) => ({ ...everything, [name]: id }))),
  { ...everything, words: secret },
  { ...everything, ids: foreignIds },
  { ...everything, statuses: ['draft', 'inProgress'] },
]

/** What comes out, or what the refusal tells. */
async function tell(work: Promise<unknown>): Promise<string> {
  const outcome = await work.catch((error: unknown) => {
    if (error instanceof Refusal) return { code: error.code, facts: error.facts }
    throw error
  })
  return JSON.stringify(outcome, (_, value: unknown) => (value instanceof Map ? [...value] : value))
}

async function readAll(pieces: Promise<AsyncGenerator<Uint8Array>>): Promise<string> {
  let text = ''
  for await (const piece of await pieces) text += new TextDecoder().decode(piece)
  return text
}

const ledger = (who: string, filter: LedgerFilter) => viewLedger(actorOf(who), { page: firstPage, filter }, testNow)

describe.each(insiders)('%s of a district', (who) => {
  const actor = actorOf(who)
  it('reads no name, title or word of another body, whatever ids an address carries', async () => {
    const told: string[] = []
    for (const filter of filters) told.push(await tell(ledger(who, filter)), await tell(nameFilter(actor, filter)))
    for (const filter of filters.slice(-3))
      told.push(
        await tell(readAll(exportCsv(actor, { filter: filter, address: '' }, 'zh', testNow))),
        await tell(readAll(exportJson(actor, { filter: filter, address: '' }, testNow))),
        await tell(exportWorkbook(actor, { filter: filter, address: '' }, 'zh', testNow).then(readWorkbookRows)),
      )
    const foreign = foreignOf(told.join('\n'), who)
    expect(foreign).toEqual([])
  })

  it('finds no page of it, and no list, choice or figure speaks of it', async () => {
    const year = { from: 'r8', to: 'r9', show: 'all' as const }
    const told = await Promise.all([
      tell(listLedgerChoices(actor, null, testNow)),
      tell(viewOverview(actor, { year: null, isMine: false }, testNow)),
      tell(composeAnnualReport(actor, 'r9', testNow)),
      tell(composeAnnualReport(actor, null, testNow)),
      tell(viewChain(actor, year, testNow)),
      tell(viewPlan(actor, 'r9', testNow)),
      tell(viewTask(actor, 'foreign', testNow)),
      tell(viewAssignment(actor, ['foreign', 'mine'], testNow)),
      tell(viewTodo(actor, { only: null, page: 1 }, testNow)),
      tell(viewFrame(actor, testNow)),
      tell(listReports(actor, testNow)),
      tell(viewAudit(actor, { ...everyEvent, object: secret }, null)),
    ])
    expect(foreignOf(told.join('\n'), who)).toEqual([])
  })

  it('is refused without a name: a foreign handler, unit or leader in a request', async () => {
    const assignment = { taskIds: ['mine'], leaderId: null, handlerId: null, priority: null }
    const change = { taskId: 'mine', version: 1, title: '事项', note: '', priority: 'normal' as const }
    const told = await Promise.all([
      tell(assignTasks(actor, { ...assignment, handlerId: 'foreignCoordinator' }, testNow)),
      tell(assignTasks(actor, { ...assignment, leaderId: 'foreignLeader' }, testNow)),
      tell(assignTasks(actor, { ...assignment, taskIds: ['foreign'], priority: 'key' }, testNow)),
      tell(changeTask(actor, { ...change, leaderId: 'foreignLeader', supportingUnitIds: [] } as never, testNow)),
      tell(changeTask(actor, { ...change, leaderId: null, supportingUnitIds: ['elsewhere'] } as never, testNow)),
      tell(moveTask(actor, { taskId: 'foreign', move: 'complete', input: {} }, testNow)),
    ])
    expect(foreignOf(told.join('\n'), who)).toEqual([])
  })
})

/** The secret words that came out; those of the district's own tasks may reach its oversight. */
function foreignOf(told: string, who: string): string[] {
  const typedByOneself = `全文：${secret}`
  const found = told.replaceAll(typedByOneself, '').match(new RegExp(`.{0,40}${secret}[^"]*`, 'g')) ?? []
  const isOwn = (words: string) => !unitPeople.includes(who) && / (?:task|result|progress|standard|done)/.test(words)
  return found.filter(
    (words) => !isOwn(words) && !words.includes(`"words":"${secret}`) && !words.includes(`q=${secret}`),
  )
}

it('a unit that supports one task of another body sees that task and its heading, and no other heading of the report', async () => {
  await transaction(async (tx) => {
    await tx
      .insert(steps)
      .values({ id: 's9b', reportId: 'r9', position: 2, start: 6, end: 9, heading: '（二）共同任务' })
  })
  await makeTask(
    { id: 'common', reportId: 'r9', stepId: 's9b', leadUnitId: 'elsewhere', title: '共同任务' },
    { supporting: ['support'] },
  )
  const actor = actorOf('supportHandler')
  const { steps: headings } = await listLedgerChoices(actor, null, testNow)
  expect(headings.filter(({ group }) => group?.includes(secret)).map(({ id }) => id)).toEqual(['s9b'])
  expect(await nameFilter(actor, { ...everything, reportId: 'r9', stepId: 's9', unitId: 'elsewhere' })).toMatchObject({
    report: `${secret} title`,
    step: '',
    unit: `${secret} unit`,
  })
  const sheets = JSON.stringify(
    await readWorkbookRows(await exportWorkbook(actor, { filter: everything, address: '' }, 'zh', testNow)),
  )
  expect(sheets).toContain('共同任务')
  expect(sheets).not.toContain(`${secret} lack`)
  expect(sheets).not.toContain(`${secret} heading`)
  await transaction(async (tx) => {
    await tx.delete(supportingUnits).where(eq(supportingUnits.taskId, 'common'))
  })
  expect(await nameFilter(actor, { ...everything, reportId: 'r9', unitId: 'elsewhere' })).toMatchObject({
    report: '',
    unit: '',
  })
})

it.each(['auditor', 'coordinator', 'director', 'leader', 'head'] as const)(
  'a draft that the body above makes for a unit is not there for its %s before it is given out',
  async (role) => {
    const draft = {
      status: 'draft',
      number: null,
      numberYear: null,
      numberSeq: null,
      title: `${secret} draft`,
    } as const
    const { id } = await makeTask({ ...draft, id: `draft-${role}` })
    const actor = { ...actorOf('auditor'), role, userId: `unit-${role}`, unitId: 'lead', unitPath: '/district/lead/' }
    const { lines } = await viewLedger(
      actor,
      { page: firstPage, filter: { ...everything, statuses: ['draft', 'inProgress'] } },
      testNow,
    )
    expect(lines.map(({ title }) => title)).toEqual([expect.not.stringContaining(secret)])
    await expectRefusal(viewTask(actor, id, testNow), 'notFound')
    const above = { page: firstPage, filter: { ...everything, statuses: ['draft' as const] } }
    expect((await viewLedger(actorOf('auditor'), above, testNow)).lines.map((line) => line.id)).toContain(id)
    await transaction((tx) => tx.update(tasks).set({ title: 'draft' }).where(eq(tasks.id, id)))
  },
)

it('figures of the list of reports count the tasks that the reader may see, no others', async () => {
  await transaction(async (tx) => {
    await tx.update(tasks).set({ status: 'done', completedOn: '2026-02-01' }).where(eq(tasks.id, 'sibling'))
  })
  forgetKept()
  const lineOf = async (who: string) =>
    (await listReports(actorOf(who), testNow)).years[0]?.lines.find(({ id }) => id === 'r1')
  expect(await lineOf('coordinator')).toMatchObject({ registeredCount: 2, figures: { total: 2, toClose: 1 } })
  expect(await lineOf('handler')).toMatchObject({ registeredCount: 1, figures: { total: 1, toClose: 0 } })
  expect(await reader().select().from(tasks).where(eq(tasks.id, 'sibling'))).toHaveLength(1)
})
