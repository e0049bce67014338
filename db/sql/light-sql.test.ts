import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { addDays } from '@/domain/calendar'
import { bucketOf, buckets } from '@/domain/task/figures/bucket'
import { isClaimed } from '@/domain/task/figures/claimed'
import { isCounted, isDueBy, isFulfilledExtended, isFulfilledOnTime } from '@/domain/task/figures/figures'
import { computeLight, computeLightBounds, isLateDone, type LightBounds } from '@/domain/task/light'
import { openOccurrenceDueOf } from '@/domain/task/occurrence'
import { isSilent } from '@/domain/task/silence'
import { outcomes, priorities, taskStatuses } from '@/domain/task/task'
import { createOccurrence, createTask } from '@/domain/task/testing'
import { transaction } from '../client'
import { occurrences, tasks } from '../schema'
import { useTestDatabase } from '../testing'
import {
  bucketSql,
  isCountedSql,
  isDueBySql,
  isFulfilledExtendedSql,
  isFulfilledOnTimeSql,
  isLateDoneSql,
} from './figures-sql'
import { lightColourSql, openOccurrenceDue } from './light-sql'
import { isClaimedSql } from './proof-sql'
import { isSilentSql } from './silence-sql'

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
  status: fc.oneof(fc.constantFrom(...taskStatuses), fc.constant('closed' as const)),
  outcome: fc.option(fc.constantFrom(...outcomes), { freq: 8 }),
  priority: fc.constantFrom(...priorities),
  period: fc.option(fc.constant('quarter' as const)),
  due: someDay,
  originalDue: someDay,
  assignedOn: someDay,
  signDue: someDay,
  signedOn: someDay,
  submittedOn: someDay,
  completedOn: someDay,
  lateBefore: fc.constantFrom(0, 0, 12),
  percent: fc.integer({ min: 0, max: 100 }),
})
const randomOccurrence = fc.record({
  due: nearDay,
  weight: fc.constantFrom(null, null, 40),
  filedOn: fc.option(nearDay),
  missed: fc.boolean(),
  explanation: fc.constantFrom('', '已说明'),
  verdict: fc.constantFrom(null, 'accepted' as const, 'refused' as const),
})

type Found = { colour: string; bucket: string; owed: string | null; holds: Record<string, boolean> }
const found = new Map<string, Found>()
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
      for (const [at, instance] of instances.entries())
        await tx.insert(occurrences).values({ id: `${id}-${at}`, taskId: id, label: `${at}`, ...instance })
    }
    const conditions = {
      counted: isCountedSql,
      dueBy: isDueBySql(today),
      onTime: isFulfilledOnTimeSql,
      extended: isFulfilledExtendedSql,
      late: isLateDoneSql,
      silent: sql<number>`coalesce(${isSilentSql(bounds)}, 0)`,
      claimed: sql<number>`${isClaimedSql}`,
    }
    const columns = { id: tasks.id, colour: lightColourSql(bounds), bucket: bucketSql(bounds), owed: openOccurrenceDue }
    for (const row of await tx.select({ ...columns, ...conditions }).from(tasks)) {
      const { id, colour, bucket, owed, ...rest } = row
      const holds = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, value === 1]))
      found.set(id, { colour, bucket, owed, holds })
    }
    // Parents of these rows were never made; the rows go before the deferred check.
    await tx.delete(occurrences)
    await tx.run(sql`drop trigger tasks_registered_no_delete`)
    await tx.delete(tasks)
  })
})

it(`gives in a query the colour, the part and the figures that the domain gives, for ${size} random tasks`, () => {
  for (const [index, [task, instances]] of rows.entries()) {
    const made = createTask(task)
    const owed = instances.map((each) => createOccurrence(each))
    const facts = { ...made, openOccurrenceDue: openOccurrenceDueOf(made, owed) }
    const light = computeLight(facts, bounds)
    const holds = {
      counted: isCounted(facts),
      dueBy: isDueBy(facts, today),
      onTime: isFulfilledOnTime(facts),
      extended: isFulfilledExtended(facts),
      late: isLateDone(facts),
      silent: isSilent(made, bounds),
      claimed: isClaimed(facts),
    }
    const expected = { colour: light.colour, bucket: bucketOf(facts, light), owed: facts.openOccurrenceDue, holds }
    expect(found.get(`t${index}`), JSON.stringify(facts)).toEqual(expected)
  }
})

it('meets every colour, every part and both answers among them', () => {
  expect(new Set([...found.values()].map(({ colour }) => colour)).size).toBe(5)
  expect(new Set([...found.values()].map(({ bucket }) => bucket))).toEqual(new Set(buckets))
  for (const name of ['counted', 'dueBy', 'onTime', 'extended', 'late', 'silent', 'claimed'])
    expect(new Set([...found.values()].map(({ holds }) => holds[name])).size, name).toBe(2)
})
