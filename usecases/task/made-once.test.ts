import { beforeAll, expect, it } from 'vitest'
import { transaction } from '@/db/client'
import { listSharing } from '@/db/evidence/list-sharing'
import { evidence } from '@/db/schema'
import { findNeighbours } from '@/db/task/find-task-source'
import { useTestDatabase } from '@/db/testing'
import { holdsTask, type Scope } from '@/domain/scope'
import type { Task } from '@/domain/task/task'
import { createEvidence } from '@/domain/task/testing'
import { makeDistrict } from '../testing/make-district'
import { makeTask } from '../testing/make-task'

useTestDatabase()

const paths = ['/', '/district/', '/district/lead/', '/district/other/', '/elsewhere/']
const scopes: Scope[] = [
  { kind: 'none' },
  ...paths.flatMap((path) => (['subtree', 'unit', 'issued'] as const).map((kind) => ({ kind, path }))),
]
const leads = ['lead', 'other', 'support', 'lead', 'other', 'lead', 'support', 'lead']
const tasks: Task[] = []

beforeAll(async () => {
  await makeDistrict()
  for (const [at, leadUnitId] of leads.entries())
    tasks.push(await makeTask({ leadUnitId, status: at === 3 ? 'draft' : 'inProgress', signDue: null }))
  const hash = 'a'.repeat(64)
  await transaction((tx) =>
    tx
      .insert(evidence)
      .values(
        tasks.map(({ id }) =>
          createEvidence({ id: `${id}-e`, taskId: id, fileHash: hash, uploadedBy: 'handler', standardId: null }),
        ),
      ),
  )
})

const isHeld = (scope: Scope, { status, leadUnitId }: Task): boolean =>
  holdsTask(scope, {
    ...{ status, signDue: null },
    units: { leadPath: `/district/${leadUnitId}/`, supportingPaths: [], issuerPath: '/district/' },
  })

it('a query that is made once for a kind of scope answers for the path of each, whichever was asked first', async () => {
  const middle = tasks[4]
  if (!middle) throw new Error('no task')
  for (const scope of [...scopes, ...scopes.toReversed()]) {
    const seen = tasks.filter((task) => isHeld(scope, task) && task !== middle)
    const [before, after] = [
      seen.filter(({ position }) => position < middle.position),
      seen.filter(({ position }) => position > middle.position),
    ]
    expect(await findNeighbours(scope, middle), JSON.stringify(scope)).toEqual({
      previous: before.at(-1)?.id ?? null,
      next: after[0]?.id ?? null,
    })
    const sharing = await listSharing(scope, middle.id, 3)
    expect(sharing.map(({ taskId }) => taskId).sort(), JSON.stringify(scope)).toEqual(
      seen.slice(0, 3).map(({ id }) => id),
    )
    expect(new Set(sharing.map(({ total }) => total))).toEqual(new Set(seen.length ? [seen.length] : []))
  }
})
