import { eq, inArray } from 'drizzle-orm'
import { beforeAll, expect, it } from 'vitest'
import { appendEvent } from '@/db/audit/append-event'
import { reader, transaction } from '@/db/client'
import { tellChanges } from '@/db/engine/follow-changes'
import { reports, tasks } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { makeDice } from '@/domain/dice'
import type { Scope } from '@/domain/scope'
import { shownBuckets } from '@/domain/task/figures/bucket'
import { everything, type LedgerFilter } from '@/domain/task/ledger'
import { computeLightBounds, type LightBounds } from '@/domain/task/light'
import { type TaskStatus, taskStatuses } from '@/domain/task/task'
import { seedMany } from '@/seed/many/seed-many'
import { countFigures, countLedger } from './count-ledger'
import type { FigureGroup } from './figure-columns'
import { loadReportFigures } from './kept-figures'

useTestDatabase()

const today = '2026-11-24'
const actor = { name: '某人', unitName: '区司法局', address: '127.0.0.1' }
const groups: (FigureGroup | null)[] = [null, 'unit', 'leader', 'step', 'report']
const scopes: Scope[] = ['/unit-00/', '/unit-00/unit-03/', '/unit-00/unit-07/'].map((path) => ({
  kind: 'subtree',
  path,
}))
// Every part there is: no condition, but one that is not kept, so that the rows are counted.
const counted: LedgerFilter = { ...everything, buckets: [...shownBuckets] }

let reportIds: string[] = []
beforeAll(async () => {
  await seedMany(250, 'not-a-real-password', `${today}T02:00:00.000Z`)
  const found = await reader().select({ id: reports.id }).from(reports)
  reportIds = found.map(({ id }) => id)
  // One body below has reports of its own.
  await transaction((tx) =>
    tx
      .update(reports)
      .set({ issuerUnitId: 'unit-03' })
      .where(inArray(reports.id, reportIds.slice(0, 9))),
  )
})

async function expectSame(bounds: LightBounds): Promise<void> {
  for (const scope of scopes)
    for (const year of [null, 2024]) {
      for (const group of groups) {
        const kept = await countFigures(scope, { ...everything, year }, bounds, group)
        const rows = await countFigures(scope, { ...counted, year }, bounds, group)
        expect(sortedOf(kept)).toEqual(sortedOf(rows))
      }
      for (const statuses of [[], ['inProgress', 'closed'], ['suspended']] satisfies TaskStatus[][])
        expect(await countLedger(scope, { ...everything, year, statuses }, bounds)).toBe(
          await countLedger(scope, { ...counted, year, statuses }, bounds),
        )
    }
}

const sortedOf = (groups: Map<string, unknown>) => [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
const boundsOn = (day: string) => computeLightBounds(day, new Map())

it('are those of the rows, for every scope, year and grouping', () => expectSame(boundsOn(today)))

it('are those of the rows after any change to a task, and on another day', async () => {
  const dice = makeDice(7)
  const ids = (await reader().select({ id: tasks.id }).from(tasks)).map(({ id }) => id)
  for (let round = 0; round < 12; round++) {
    const [id, status] = [dice.pick(ids), dice.pick(taskStatuses.filter((each) => each !== 'draft'))]
    await transaction(async (tx) => {
      await tx
        .update(tasks)
        .set({ status, due: dice.pick(['2026-01-31', '2027-01-31']) })
        .where(eq(tasks.id, id))
      await appendEvent(tx, actor, `${today}T02:00:00.000Z`, { action: 'task.x', objectType: 'task', objectId: id })
    })
    await expectSame(boundsOn(today))
  }
  await expectSame(boundsOn('2027-03-01'))
})

it('are whole for whoever was given them, though a task changes before they are summed', async () => {
  const [id = ''] = (await reader().select({ id: tasks.id }).from(tasks).limit(1)).map((task) => task.id)
  const given = await loadReportFigures(reportIds, boundsOn(today))
  await transaction((tx) =>
    appendEvent(tx, actor, `${today}T02:00:00.000Z`, { action: 'task.x', objectType: 'task', objectId: id }),
  )
  await tellChanges()
  expect([...given.keys()].sort()).toEqual([...reportIds].sort())
})

it('are given for the groups that are asked for alone', async () => {
  const [scope] = scopes
  if (!scope) throw new Error('no scope')
  const all = await countFigures(scope, everything, boundsOn(today), 'step')
  const keys = [...all.keys()].slice(3, 5).sort()
  const some = await countFigures(scope, everything, boundsOn(today), 'step', keys)
  expect(sortedOf(some)).toEqual(keys.map((key) => [key, all.get(key)]))
})
