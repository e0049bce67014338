import { sql } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { transaction } from '@/db/client'
import { reports } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import type { TodoCount } from '@/domain/task/todo'
import { actorOf, makeDistrict } from '../testing/make-district'
import { makeTask } from '../testing/make-task'
import { todoPageSize, viewTodo } from './view-todo'

useTestDatabase()
beforeAll(makeDistrict)
// Each test has the district to itself: the tasks of the one before are moved out of everybody's way.
beforeEach(() =>
  transaction(async (tx) => void (await tx.run(sql`update tasks set status = 'cancelled', completed_on = null`))),
)

const now = '2026-09-15T02:00:00.000Z'
const view = (who: string, only: TodoCount | null = null, page = 1) => viewTodo(actorOf(who), { only, page }, now)
const asked = async (who: string) => (await view(who)).lines.map(({ taskId, ask }) => `${ask} ${taskId}`)

describe('what is asked of each role', () => {
  it('is signing, of head and handlers of the lead unit alone', async () => {
    const { id } = await makeTask({ status: 'assigned', handlerId: null, signDue: '2026-09-17' })
    expect(await asked('head')).toEqual([`sign ${id}`])
    expect(await asked('colleague')).toEqual([`sign ${id}`])
    for (const who of ['coordinator', 'supportHead', 'stranger', 'leader', 'director'])
      expect(await asked(who)).toEqual([])
  })
  it('is reporting, of the handler, and pressing it once red, of the head', async () => {
    const late = await makeTask({ due: '2026-09-04', percent: 60 })
    const well = await makeTask({ due: '2026-12-31', percent: 90 })
    expect(await asked('handler')).toEqual([`report ${late.id}`, `report ${well.id}`])
    expect(await asked('head')).toEqual([`press ${late.id}`])
    expect(await asked('colleague')).toEqual([])
  })
  it('is its part, of a supporting unit that has not answered', async () => {
    const { id } = await makeTask({ percent: 90 }, { supporting: ['support'] })
    expect(await asked('supportHead')).toEqual([`support ${id}`])
    expect(await asked('supportHandler')).toEqual([`support ${id}`])
  })
  it('is the review of its level', async () => {
    const unit = await makeTask({ status: 'unitReview', submittedBy: 'handler', stateSince: now })
    const office = await makeTask({ status: 'officeReview', submittedBy: 'handler', stateSince: now })
    const leader = await makeTask({ status: 'leaderReview', submittedBy: 'handler', stateSince: now })
    const other = await makeTask({ status: 'leaderReview', leaderId: 'auditor', stateSince: now })
    expect(await asked('head')).toEqual([`review ${unit.id}`])
    expect(await asked('coordinator')).toEqual([`review ${office.id}`])
    expect(await asked('leader')).toEqual([`review ${leader.id}`])
    expect(await asked('foreignCoordinator')).toEqual([])
    expect(other.leaderId).toBe('auditor')
  })
  it('is closing, of a director who neither completed nor submitted it', async () => {
    const done = { status: 'done', completedOn: '2026-09-10', submittedBy: 'handler' } as const
    const { id } = await makeTask({ ...done, completedBy: 'coordinator' })
    await makeTask({ ...done, completedBy: 'director' })
    expect(await asked('director')).toEqual([`close ${id}`])
  })
  it('is revising and registering again what a unit objected to', async () => {
    const { id } = await makeTask({ status: 'draft', objected: true, returnNote: '应由数据局牵头' })
    expect(await asked('coordinator')).toEqual([`revise ${id}`])
    expect(await asked('director')).toEqual([`register ${id}`])
    expect(await asked('head')).toEqual([])
  })
  it('is nothing, of an auditor and an administrator', async () => {
    await makeTask({ status: 'officeReview' })
    expect([await asked('auditor'), await asked('admin')]).toEqual([[], []])
  })
})

describe('plans', () => {
  it('wait for a coordinator to confirm and a director to register', async () => {
    const set = (status: 'parsed' | 'confirmed' | 'registered') =>
      transaction(async (tx) => void (await tx.update(reports).set({ status })))
    await set('parsed')
    expect((await view('coordinator')).plans.map(({ id }) => id)).toEqual(['r1'])
    expect((await view('director')).plans).toEqual([])
    await set('confirmed')
    expect((await view('director')).plans.map(({ id }) => id)).toEqual(['r1'])
    expect((await view('foreignCoordinator')).plans).toEqual([])
    await set('registered')
  })
})

describe('the four figures', () => {
  it('equal the lists that they lead to', async () => {
    await makeTask({ due: '2026-09-04' })
    await makeTask({ due: '2026-09-01', returnNote: '缺材料' })
    await makeTask({ due: '2026-09-15', percent: 95 })
    await makeTask({ due: '2026-12-31', percent: 95, returnNote: '缺材料' })
    const { counts, longest, dueToday, total } = await view('handler')
    expect(counts).toEqual({ overdue: 2, soon: 1, review: 0, returned: 2 })
    expect([longest, dueToday, total]).toEqual([14, 1, 4])
    for (const only of ['overdue', 'soon', 'review', 'returned'] as const)
      expect((await view('handler', only)).shown).toBe(counts[only])
  })
})

describe('the sides', () => {
  it('show what was handed on and with whom it lies', async () => {
    const { id } = await makeTask({
      status: 'officeReview',
      submittedBy: 'handler',
      stateSince: '2026-09-11T02:00:00.000Z',
    })
    const { handedOn } = await view('handler')
    expect(handedOn.map((row) => [row.id, row.status, row.workingDays])).toEqual([[id, 'officeReview', 2]])
    expect((await view('head')).handedOn.map((row) => row.id)).toEqual([id])
  })
  it('show what was finished lately, late ones marked', async () => {
    const done = { status: 'done', submittedOn: '2026-09-05' } as const
    await makeTask({ ...done, completedOn: '2026-09-08', due: '2026-09-30' })
    await makeTask({ ...done, completedOn: '2026-09-07', due: '2026-09-01' })
    await makeTask({ ...done, completedOn: '2026-07-01', due: '2026-09-30' })
    expect((await view('handler')).finished.map(({ completedOn, light }) => [completedOn, light.late])).toEqual([
      ['2026-09-08', 0],
      ['2026-09-07', 4],
    ])
  })
})

it('goes on to a second page', async () => {
  for (let index = 0; index <= todoPageSize; index++) await makeTask({ percent: 95 })
  expect([(await view('handler')).lines.length, (await view('handler', null, 2)).lines.length]).toEqual([
    todoPageSize,
    1,
  ])
})

it('holds the task that is asked for beside its page, wherever it stands', async () => {
  const [beyond] = (await view('handler', null, 2)).lines
  const also = beyond?.taskId ?? ''
  const asked = { only: null, page: 1 }
  const { lines, total } = await viewTodo(actorOf('handler'), { ...asked, also }, now)
  expect([lines.length, lines.at(-1)?.taskId, total]).toEqual([todoPageSize + 1, also, todoPageSize + 1])
  const twice = await viewTodo(actorOf('handler'), { ...asked, also: lines[0]?.taskId }, now)
  expect([
    twice.lines.length,
    (await viewTodo(actorOf('handler'), { ...asked, also: 'none' }, now)).lines.length,
  ]).toEqual([todoPageSize, todoPageSize])
})
