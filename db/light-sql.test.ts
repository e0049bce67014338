import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { addDays } from '@/domain/calendar'
import { bucketOf } from '@/domain/task/bucket'
import { computeLight, computeLightBounds, isLateDone, isOnTimeDone, type LightBounds } from '@/domain/task/light'
import { priorities, taskStatuses } from '@/domain/task/task'
import { createTask } from '@/domain/task/testing'
import { transaction } from './client'
import { bucketSql, lateDoneSql, lightColourSql, onTimeDoneSql } from './light-sql'
import { occurrences, tasks } from './schema'
import { useTestDatabase } from './testing'

useTestDatabase()
const today = '2026-06-15'
const size = 3000
const special = new Map([
  ['2026-06-19', 'holiday'],
  ['2026-06-14', 'workday'],
] as const)
const day = fc.integer({ min: -120, max: 120 }).map((offset) => addDays(today, offset))
const nearDay = fc.oneof(
  day,
  fc.integer({ min: -20, max: 20 }).map((offset) => addDays(today, offset)),
)
const someDay = fc.option(nearDay, { freq: 6 })

const randomTask = fc.record({
  status: fc.constantFrom(...taskStatuses),
  priority: fc.constantFrom(...priorities),
  period: fc.option(fc.constant('quarter' as const)),
  due: someDay,
  assignedOn: someDay,
  signDue: someDay,
  submittedOn: someDay,
  completedOn: someDay,
  lateBefore: fc.constantFrom(0, 0, 12),
  percent: fc.integer({ min: 0, max: 100 }),
})
const randomOccurrence = fc.record({
  due: nearDay,
  filedOn: fc.option(nearDay),
  explanation: fc.constantFrom('', '已说明'),
})

const found = new Map<string, { colour: string; bucket: string; late: number; onTime: number }>()
const rows = fc.sample(fc.tuple(randomTask, fc.array(randomOccurrence, { maxLength: 4 })), {
  numRuns: size,
  seed: 20260615,
})
let bounds: LightBounds

beforeAll(async () => {
  bounds = computeLightBounds(today, special)
  await transaction(async (tx) => {
    tx.run(sql`pragma defer_foreign_keys = on`)
    for (const [index, [task, instances]] of rows.entries()) {
      const id = `t${index}`
      await tx.insert(tasks).values(createTask({ ...task, id, commitmentId: id, numberSeq: index }))
      if (task.period)
        for (const [at, instance] of instances.entries())
          await tx.insert(occurrences).values({ id: `${id}-${at}`, taskId: id, label: `${at}`, ...instance })
    }
    const lit = await tx
      .select({
        id: tasks.id,
        colour: lightColourSql(bounds),
        bucket: bucketSql(bounds),
        late: sql<number>`coalesce(${lateDoneSql}, 0)`,
        onTime: sql<number>`coalesce(${onTimeDoneSql}, 0)`,
      })
      .from(tasks)
    for (const row of lit) found.set(row.id, row)
    // Parents of these rows were never made; the rows go before the deferred check.
    await tx.delete(occurrences)
    await tx.run(sql`drop trigger tasks_registered_no_delete`)
    await tx.delete(tasks)
  })
})

it(`gives in a query the colour and bucket that the domain gives, for ${size} random tasks`, () => {
  for (const [index, [task, instances]] of rows.entries()) {
    const open = instances.filter(({ filedOn, explanation }) => !filedOn && !explanation).map(({ due }) => due)
    const facts = { ...createTask(task), openOccurrenceDue: task.period ? (open.sort().at(0) ?? null) : null }
    const light = computeLight(facts, bounds)
    const expected = {
      id: `t${index}`,
      colour: light.colour,
      bucket: bucketOf(task.status, light),
      late: Number(isLateDone(facts)),
      onTime: Number(isOnTimeDone(facts)),
    }
    expect(found.get(`t${index}`), JSON.stringify(facts)).toEqual(expected)
  }
})

it('meets every colour among them', () => {
  expect(new Set([...found.values()].map(({ colour }) => colour)).size).toBe(5)
})
