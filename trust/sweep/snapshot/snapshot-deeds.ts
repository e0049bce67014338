import { type Database, transaction } from '@/db/client'
import { savePublicPage } from '@/db/snapshot/public-pages'
import { addSnapshot, findSnapshot, listSnapshotsOf, saveSnapshot } from '@/db/snapshot/snapshots'
import { secrecyItems } from '@/domain/annual/secrecy'
import { lastSettledDay } from '@/domain/calendar'
import { makePublicData, writePublicData } from '@/domain/snapshot/public-data'
import type { Snapshot, SnapshotState } from '@/domain/snapshot/snapshot'
import { createSnapshot, createSnapshotItem } from '@/domain/snapshot/testing'
import type { Fields } from '../call-action'
import { canary } from '../canaries'
import type { Deed } from '../deed'

type Body = 'district' | 'town' | 'elsewhere'
const bodies: readonly Body[] = ['district', 'town', 'elsewhere']
const actions = 'app/(work)/snapshots/snapshot-actions'
const asked = { drafting: 'submit', secrecyCheck: 'publish', published: 'withdraw' } as const

/** How many were made: those in the making, and those that are published from the first. */
const made = { snapshot: 0, public: 0 }

/** A snapshot of a body's report at a step of its way; one that was in the making before is given up for it. Gives its id. */
export async function makeSnapshot(body: Body, state: SnapshotState = 'drafting'): Promise<string> {
  const kind = state === 'published' ? 'public' : 'snapshot'
  const count = ++made[kind]
  const id = `${kind}-${body}-${count}`
  const by = `${body}-coordinator`
  const facts = { id, unitId: body, reportId: `r-${body}`, state, begunBy: by, writers: [by] }
  const snapshot = state === 'published' ? publish(facts, count) : createSnapshot({ ...facts, items: [hidden(body)] })
  await transaction(async (tx) => {
    await dropOpen(tx, body)
    await addSnapshot(tx, snapshot)
  })
  return id
}

const hidden = (body: Body) => createSnapshotItem({ promise: canary(body, 'plan'), told: [canary(body, 'plan')] })

// What is published is nobody's secret.
function publish(overrides: Partial<Snapshot>, number: number): Snapshot {
  const published = createSnapshot({ ...overrides, number, publishedOn: '2026-10-08' })
  const facts = { number, publishedOn: '2026-10-08', bodyName: '区', issuer: '法治办', nameOf: () => '完成' }
  return { ...published, data: writePublicData(makePublicData(published, facts)), hash: 'a'.repeat(64) }
}

/** A snapshot of each body for the public, of which only the district has opened its page. */
export async function makePublicPages(): Promise<void> {
  for (const body of bodies) await makeSnapshot(body, 'published')
  const changed = { changedBy: 'district-director', changedAt: new Date().toISOString() }
  await transaction((tx) => savePublicPage(tx, { unitId: 'district', isOpen: true, ...changed }))
}

// A report has one in the making at a time.
async function dropOpen(tx: Database, unitId: Body): Promise<void> {
  for (const { id, state } of await listSnapshotsOf(tx, { unitId, year: 2025 })) {
    const found = state === 'drafting' || state === 'secrecyCheck' ? await findSnapshot(tx, id) : undefined
    if (found) await saveSnapshot(tx, found, { state: 'dropped' })
  }
}

const ofEach = (state: SnapshotState, fields: (snapshotId: string) => Fields): Deed[] =>
  bodies.map((body) => ({ about: `of ${body}`, fields: async () => fields(await makeSnapshot(body, state)) }))

const beginDeed = (body: Body): Deed => ({
  about: `of ${body}`,
  fields: async () => {
    await transaction((tx) => dropOpen(tx, body))
    return { reportId: `r-${body}`, asOf: lastSettledDay(new Date().toISOString()), reason: '更正数字' }
  },
})

/** Calls of snapshots for the public. */
export const snapshotDeeds: Record<string, Deed[]> = {
  [`${actions} beginSnapshotAction`]: bodies.map(beginDeed),
  [`${actions} writeItemAction`]: ofEach('drafting', (snapshotId) => ({
    ...{ snapshotId, version: '1', taskId: 'task', text: '办成了。' },
  })),
  [`${actions} actOnSnapshotAction`]: (['drafting', 'secrecyCheck', 'published'] as const).flatMap((state) =>
    ofEach(state, (snapshotId) => ({
      ...{ snapshotId, version: '1', act: asked[state], note: '有误', item: [...secrecyItems] },
    })).map((deed) => ({ ...deed, about: `${asked[state]} ${deed.about}` })),
  ),
  [`${actions} openPublicPageAction`]: bodies.map((unitId) => ({
    ...{ about: `of ${unitId}`, fields: () => ({ unitId, isOpen: '1' }) },
  })),
}
