import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { addDays, type SpecialDays } from '@/domain/calendar'
import { plainReport } from '@/domain/report/plain-report'
import { forecastTask, makeForecastDay, type Outlook, outlooks } from '@/domain/task/forecast'
import { computeLightBounds } from '@/domain/task/light'
import { openStatuses, taskStatuses } from '@/domain/task/task'
import { createTask } from '@/domain/task/testing'
import { transaction } from '../client'
import { reports, specialDays, tasks } from '../schema'
import { useTestDatabase } from '../testing'
import { hasOutlookSql } from './outlook-sql'

useTestDatabase()
const today = '2026-10-08'
const special: SpecialDays = new Map([
  ...Array.from({ length: 7 }, (_, at) => [`2026-10-0${at + 1}`, 'holiday'] as const),
  ['2026-10-10', 'workday'] as const,
  ['2026-09-20', 'workday'] as const,
  ['2026-12-31', 'holiday'] as const,
  ['2027-01-02', 'workday'] as const,
])
const day = fc.integer({ min: -400, max: 120 }).map((offset) => addDays(today, offset))
const near = fc.integer({ min: -15, max: 90 }).map((offset) => addDays(today, offset))
const randomTask = fc.record({
  status: fc.constantFrom(...taskStatuses, 'inProgress' as const, 'inProgress' as const),
  percent: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(1, 99, 100)),
  assignedOn: fc.option(day, { freq: 8 }),
  due: fc.option(near, { freq: 8 }),
  submittedOn: fc.option(near, { freq: 2 }),
})
const all = fc.sample(randomTask, { numRuns: 3000, seed: 20261008 })
const found = new Map<Outlook, Set<string>>()

beforeAll(async () => {
  await transaction(async (tx) => {
    tx.run(sql`pragma defer_foreign_keys = on`)
    const report = { id: 'r', issuerUnitId: 'u', year: 2025, title: '', language: 'zh', status: 'registered' } as const
    const text = { ...plainReport(''), textHash: '', importedBy: 'p', importedAt: `${today}T02:00:00.000Z` }
    await tx.insert(reports).values({ ...report, ...text })
    await tx.insert(specialDays).values([...special].map(([each, kind]) => ({ day: each, kind, name: '' })))
    for (const [at, task] of all.entries())
      await tx
        .insert(tasks)
        .values(createTask({ ...task, id: `t${at}`, reportId: 'r', commitmentId: `c${at}`, numberSeq: at }))
    for (const outlook of outlooks) {
      const holds = hasOutlookSql(outlook, computeLightBounds(today, special))
      const rows = await tx.select({ id: tasks.id }).from(tasks).where(holds)
      found.set(outlook, new Set(rows.map(({ id }) => id)))
    }
    // Parents of these rows were never made; the rows go before the deferred check.
    await tx.run(sql`drop trigger tasks_registered_no_delete`)
    await tx.delete(tasks)
    await tx.delete(reports)
  })
}, 60_000)

it.each(outlooks)('that comes out %s is the same in a query as in memory, of open tasks alone', (outlook) => {
  const ahead = makeForecastDay(today, '2026-12-31', special)
  const wanted = all.flatMap((task, at) => {
    const isOpen = openStatuses.some((open) => open === task.status)
    return isOpen && forecastTask(createTask(task), ahead).outlook === outlook ? [`t${at}`] : []
  })
  expect(wanted.length).toBeGreaterThan(50)
  expect(found.get(outlook)).toEqual(new Set(wanted))
})
