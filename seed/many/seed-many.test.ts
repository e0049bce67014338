import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { rawWriter, reader } from '@/db/client'
import { tasks } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { everything, firstPage } from '@/domain/task/ledger'
import { taskStatuses } from '@/domain/task/task'
import { verifyAudit } from '@/usecases/audit/verify-audit'
import { viewLedger } from '@/usecases/ledger/view-ledger'
import { moveTask } from '@/usecases/task/move-task'
import { viewTask } from '@/usecases/task/view-task'
import { actorFor } from '@/usecases/testing/actor-for'
import { seedMany } from './seed-many'

useTestDatabase()

const now = '2026-11-24T02:00:00.000Z'
const districts = 4
let openIds: string[] = []
beforeAll(async () => {
  openIds = (await seedMany(2_000, 'not-a-real-password', now, districts)).openIds
})

/** How many rows are not as use cases leave them. */
const count = (from: string): number => rawWriter().prepare(`select count(*) from ${from}`).pluck().get() as number

test('every row is referred to rightly, and the log is whole', async () => {
  expect(rawWriter().pragma('foreign_key_check')).toEqual([])
  expect(await verifyAudit()).toMatchObject({ fault: null })
})

test.each([
  [
    'a promise stands in its report where it says',
    'commitments c join reports r on r.id = c.report_id where substr(r.text, c.start + 1, c.end - c.start) <> c.text',
  ],
  [
    'a task is the one of its promise, under its heading',
    'tasks t join commitments c on c.id = t.commitment_id where c.report_id <> t.report_id or c.step_id <> t.step_id',
  ],
  ['a number is given once', '(select 1 from tasks group by number_year, number_seq having count(*) > 1)'],
  [
    'what is closed or carried over has an outcome, and nothing else',
    "tasks where (outcome is not null) <> (status in ('closed', 'carriedOver'))",
  ],
  [
    'what is done has its day, and by whom',
    "tasks where (status in ('done', 'closed')) <> (completed_on is not null and completed_by is not null)",
  ],
  [
    'what is closed has its day, and by whom',
    "tasks where (status = 'closed') <> (closed_on is not null and closed_by is not null)",
  ],
  ['what is suspended knows where it goes on', "tasks where (status = 'suspended') <> (held_status is not null)"],
  [
    'what is under review was submitted',
    "tasks where status in ('unitReview', 'officeReview', 'leaderReview') and submitted_by is null",
  ],
  [
    'what is signed has its handler',
    "tasks where (status = 'assigned') <> (signed_on is null) or (signed_on is null) <> (handler_id is null)",
  ],
  [
    'the last event tells the state',
    "tasks t where t.status <> (select json_extract(e.after, '$.status') from audit_events e where e.object_id = t.id order by e.seq desc limit 1)",
  ],
  ['no report promises more than reports do', '(select 1 from commitments group by report_id having count(*) > 1000)'],
])('%s', (_, wrong) => {
  expect(count(wrong)).toBe(0)
})

test('the first district sees all, each further one its own alone', async () => {
  const scope = async (account: string) =>
    (await viewLedger(await actorFor(account, now), { filter: everything, page: firstPage }, now)).total
  expect(await scope('coordinator')).toBe(2_000)
  for (const mark of ['d1', 'd2', 'd3']) expect(await scope(`${mark}-coordinator`)).toBe(500)
})

test('a task in each state opens, and one of another district goes on by the first one’s director', async () => {
  const director = await actorFor('director', now)
  for (const status of taskStatuses.filter((each) => each !== 'draft')) {
    const [task] = await reader().select().from(tasks).where(sql`${tasks.status} = ${status}`).limit(1)
    expect((await viewTask(director, task?.id ?? '', now)).task.status).toBe(status)
  }
  const taskId = openIds.at(-1) ?? ''
  const request = { taskId, version: 1, move: 'suspend', input: { reason: '等待上级文件' }, requestId: 'one' } as const
  expect(await moveTask(director, request, now)).toMatchObject({ status: 'suspended' })
})
