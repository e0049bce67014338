import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { useTestDatabase } from '@/db/testing'
import { roles } from '@/domain/people'
import { planStatuses } from '@/domain/plan/plan'
import { holdsReport, holdsTask, overseenBy, type Scope, visibleTo } from '@/domain/scope'
import { taskStatuses } from '@/domain/task/task'
import { createTask } from '@/domain/task/testing'
import { transaction } from '../client'
import { reports, supportingUnits, tasks, units } from '../schema'
import { inReportScope, inTaskScope, isTaskInScope } from './scope-sql'

useTestDatabase()

const paths = ['/a/', '/a/b/', '/a/b/c/', '/a/bb/', '/d/', '/d/e/']
const size = 400
const samples = fc.sample(
  fc.record({
    status: fc.constantFrom(...taskStatuses, 'draft' as const),
    plan: fc.constantFrom(...planStatuses),
    issuer: fc.constantFrom(...paths),
    signDue: fc.option(fc.constant('2026-03-04')),
    lead: fc.option(fc.constantFrom(...paths)),
    supporting: fc.subarray(paths, { maxLength: 2 }),
  }),
  { numRuns: size, seed: 20260301 },
)
// Nothing lies outside of `/`: who sees everything is asked in another way.
const scopes: Scope[] = [
  ...[...paths, '/'].flatMap((unitPath) =>
    roles.flatMap((role) => [visibleTo({ role, unitPath }), overseenBy({ role, unitPath })]),
  ),
]

/** The tasks and reports that each scope holds as conditions, by the place of the scope. */
const found: { tasks: string[]; named: string[]; reports: string[] }[] = []

beforeAll(() =>
  transaction(async (tx) => {
    await tx.run('pragma defer_foreign_keys = on')
    await tx.insert(units).values(
      paths.map((path, position) => ({
        ...{ id: path, parentId: null, path, name: path, shortName: path, aliases: [], position, active: true },
        kind: 'office' as const,
      })),
    )
    for (const [index, { status, signDue, plan, issuer, lead, supporting }] of samples.entries()) {
      const id = `x${index}`
      await tx.insert(reports).values({ ...report, id, textHash: id, issuerUnitId: issuer, status: plan })
      await tx
        .insert(tasks)
        .values(createTask({ id, reportId: id, commitmentId: id, numberSeq: index, status, signDue, leadUnitId: lead }))
      for (const unitId of supporting)
        await tx.insert(supportingUnits).values({ id: `${id}-${unitId}`, taskId: id, unitId })
    }
    for (const scope of scopes) {
      const held = await tx.select({ id: tasks.id }).from(tasks).where(inTaskScope(scope))
      const named = await tx.select({ id: tasks.id }).from(tasks).where(isTaskInScope(scope))
      const read = await tx
        .select({ id: reports.id })
        .from(reports)
        .innerJoin(units, eq(units.id, reports.issuerUnitId))
        .where(inReportScope(scope))
      found.push({ tasks: idsOf(held), named: idsOf(named), reports: idsOf(read) })
    }
    // Parents of these rows were never made; the rows go before the deferred check.
    await tx.delete(supportingUnits)
    await tx.run('drop trigger tasks_registered_no_delete')
    await tx.delete(tasks)
    await tx.delete(reports)
  }),
)

const idsOf = (rows: { id: string }[]): string[] => rows.map(({ id }) => id).sort()

const report = {
  year: 2025,
  title: '报告',
  language: 'zh' as const,
  text: '',
  fileName: '',
  fileType: '',
  fileHash: '',
  importedBy: 'coordinator',
  importedAt: '2026-03-01T00:00:00.000Z',
}

it(`holds in a query what it holds in memory, of ${size} random tasks and reports in every capacity`, () => {
  const idsThat = (isHeld: (sample: (typeof samples)[number]) => boolean) =>
    samples.flatMap((sample, index) => (isHeld(sample) ? [`x${index}`] : [])).sort()
  let count = 0
  for (const [index, scope] of scopes.entries()) {
    const tasksHeld = idsThat(({ status, signDue, issuer, lead, supporting }) =>
      holdsTask(scope, { status, signDue, units: { leadPath: lead, supportingPaths: supporting, issuerPath: issuer } }),
    )
    const held = {
      tasks: tasksHeld,
      named: tasksHeld,
      reports: idsThat(({ plan, issuer }) => holdsReport(scope, { issuerPath: issuer, status: plan })),
    }
    expect(found[index], JSON.stringify(scope)).toEqual(held)
    count += held.tasks.length
  }
  expect(count).toBeGreaterThan(size)
})
