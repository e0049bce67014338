import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { notifications, progressUpdates, snapshots, tasks, users } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { secrecyItems } from '@/domain/annual/secrecy'
import type { PublicData } from '@/domain/snapshot/public-data'
import { viewOverview } from '../overview/view-overview'
import { viewTodo } from '../task/view-todo'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict } from '../testing/make-district'
import { makeTask } from '../testing/make-task'
import { actOnSnapshot } from './act-on-snapshot'
import { beginSnapshot } from './begin-snapshot'
import { viewSnapshots } from './list-snapshots'
import { openPublicPage } from './open-public-page'
import { readPublic } from './read-public'
import { viewSnapshot } from './view-snapshot'
import { writeItem } from './write-item'

useTestDatabase()
const now = '2026-10-08T02:00:00.000Z'
const day = '2026-09-30'
const [office, director, head] = [actorOf('coordinator'), actorOf('director'), actorOf('head')]
const look = { language: 'zh', isCare: false } as const
const place = ['district', '2025']
let id = ''

const find = async (snapshotId = id) => (await viewSnapshot(office, snapshotId)).snapshot
const act = async (who: typeof office, deed: Parameters<typeof actOnSnapshot>[1]['act'], more = {}) => {
  const given = { snapshotId: id, version: (await find()).version, act: deed, note: '', item: [...secrecyItems] }
  return actOnSnapshot(who, { ...given, ...more }, now)
}
const write = async (taskId: string, text: string, seen?: number) =>
  writeItem(office, { snapshotId: id, version: seen ?? (await find()).version, taskId, text }, now)
const open = (isOpen: boolean, who = director) => openPublicPage(who, { unitId: 'district', isOpen }, now)
const begin = (who: typeof office, more = {}, at = now) =>
  beginSnapshot(who, { reportId: 'r1', asOf: day, reason: '', ...more }, at)

beforeAll(async () => {
  await makeDistrict()
  await transaction((tx) => tx.update(users).set({ name: '周静' }).where(eq(users.id, 'handler')))
  await makeTask({
    ...{ id: 'kept', status: 'closed', outcome: 'fulfilled', percent: 100, due: '2026-08-31' },
    ...{ completedOn: '2026-09-10', submittedOn: '2026-09-10', closedOn: '2026-09-12', assignedOn: '2026-01-05' },
  })
  await makeTask({ id: 'silent', due: '2026-09-20', assignedOn: '2026-01-05', signedOn: '2026-01-06' })
  const report = { taskId: 'kept', unitId: 'lead', userId: 'handler', problems: '', next: '', acceptedBy: 'head' }
  await transaction((tx) =>
    tx.insert(progressUpdates).values([
      {
        ...report,
        ...{ id: 'u1', at: '2026-09-09T02:00:00.000Z', acceptedAt: '2026-09-10T02:00:00.000Z' },
        ...{ done: '平台建成，接入12个部门。由周静验收。', percent: 100 },
      },
      {
        ...report,
        ...{ id: 'u2', at: '2026-09-20T02:00:00.000Z', acceptedAt: null, acceptedBy: null },
        ...{ done: '没有审核的话。', percent: 100 },
      },
      {
        ...{ ...report, taskId: 'silent', id: 'u3' },
        ...{ at: '2026-09-21T02:00:00.000Z', acceptedAt: '2026-10-01T02:00:00.000Z' },
        ...{ done: '次日才审核的话。', percent: 50 },
      },
    ]),
  )
  id = (await begin(office)).snapshotId
})

describe('a snapshot that is begun', () => {
  it('takes figures and results of its day, and rests on what was accepted alone', async () => {
    const { figures, items, promised } = await find()
    const overview = await viewOverview(office, { year: 2025, isMine: false, asOf: day }, now)
    expect(figures).toEqual(overview?.counts)
    expect(promised).toBe(2)
    expect(items).toMatchObject([
      { taskId: 'kept', result: 'fulfilled', lateDays: 10, text: '平台建成，接入12个部门。由周静验收。' },
      { taskId: 'silent', result: 'open', lateDays: 10, text: '', told: [], unproven: [] },
    ])
  })

  it('is one at a time, of a day that is over, and no business of a unit', async () => {
    await expectRefusal(begin(office), 'snapshotOpen')
    await expectRefusal(begin(office, { asOf: '' }), 'snapshotDayMissing')
    await expectRefusal(begin(office, { asOf: '2026-10-08' }), 'snapshotDayAhead')
    const midnight = '2026-10-08T16:05:00.000Z'
    await expectRefusal(begin(office, { asOf: '2026-10-08' }, midnight), 'snapshotDayAhead')
    for (const who of ['head', 'handler', 'leader', 'auditor', 'admin'])
      await expectRefusal(begin(actorOf(who)), 'notAllowed')
    await expectRefusal(begin(actorOf('foreignCoordinator')), 'notFound')
    await expectRefusal(viewSnapshot(head, id), 'notFound')
    await expectRefusal(viewSnapshots(head, now), 'notAllowed')
  })

  it('keeps its figures when the ledger moves on', async () => {
    const before = (await find()).figures
    await transaction((tx) => tx.update(tasks).set({ outcome: 'partly' }).where(eq(tasks.id, 'kept')))
    expect((await find()).figures).toEqual(before)
  })
})

describe('on its way', () => {
  it('is not signed while a text names somebody, nor without each item of the check', async () => {
    const { findings, stopping } = await viewSnapshot(office, id)
    expect(findings.map(({ kind, sentence }) => [kind, sentence])).toEqual([
      ['name', '由周静验收。'],
      ['unproven', '平台建成，接入12个部门。'],
      ['unproven', '由周静验收。'],
    ])
    expect(stopping).toBe(1)
    const refusal = await expectRefusal(act(office, 'submit'), 'snapshotFlawed')
    expect(refusal.facts).toEqual({ count: 1, first: '由周静验收。' })
    await expectRefusal(act(office, 'submit', { item: secrecyItems.slice(1) }), 'snapshotUnchecked')
    await expectRefusal(write('silent', '有人做了。'), 'snapshotUnfounded')
    const seen = (await find()).version
    await write('kept', '平台建成，接入12个部门。')
    await expectRefusal(write('kept', '又改。', seen), 'staleVersion')
    await expectRefusal(write('nothing', '又改。'), 'notFound')
  })

  it('is signed by two people, each item kept with who and when', async () => {
    await act(office, 'submit')
    await expectRefusal(write('kept', '又改。'), 'snapshotNotDrafting')
    await expectRefusal(act(office, 'publish'), 'notAllowed')
    expect((await viewTodo(director, { only: null, page: 1 }, now)).first.snapshots).toMatchObject([{ act: 'publish' }])
    await expectRefusal(act(director, 'sendBack'), 'snapshotActReasonMissing')
    await act(director, 'sendBack', { note: '写清接入情况' })
    expect((await viewTodo(office, { only: null, page: 1 }, now)).first.snapshots).toMatchObject([{ act: 'submit' }])
    await act(office, 'submit')
    await expectRefusal(act(director, 'publish', { item: [] }), 'snapshotUnchecked')
    // Somebody who came meanwhile and whose name stands in the report's own sentences.
    await transaction((tx) => tx.update(users).set({ name: '执法监督' }).where(eq(users.id, 'stranger')))
    await act(director, 'publish')
    const { stations, snapshot } = await viewSnapshot(office, id)
    expect(stations.map(({ act: done, by, items }) => [done, by, items.length])).toEqual([
      ['submit', 'coordinator', secrecyItems.length],
      ['sendBack', 'director', 0],
      ['submit', 'coordinator', secrecyItems.length],
      ['publish', 'director', secrecyItems.length],
    ])
    expect(snapshot).toMatchObject({ state: 'published', number: 1, publishedOn: '2026-10-08' })
    const events = (await listEventsOf(reader(), 'snapshot', id)).map(({ action }) => action)
    const acts = ['begin', 'write', 'submit', 'sendBack', 'submit', 'publish'].map((each) => `snapshot.${each}`)
    expect([...events].sort()).toEqual(acts.sort())
    const told = (await reader().select().from(notifications)).filter(({ kind }) => kind.startsWith('snapshot.'))
    expect(told.map(({ kind, userId }) => `${kind} ${userId}`)).toContain('snapshot.secrecyCheck director')
  })

  it('is nothing to anybody until a director opens the page, and is kept as it was published', async () => {
    for (const path of [[], ['district'], place, [...place, 'data.json'], ['schema.json']])
      expect(await readPublic(path, look)).toBeNull()
    await expectRefusal(open(true, office), 'notAllowed')
    await expectRefusal(open(true, actorOf('admin')), 'notAllowed')
    await expectRefusal(openPublicPage(director, { unitId: 'elsewhere', isOpen: true }, now), 'notFound')
    await open(true)
    const page = await readPublic(place, look)
    const data = await readPublic([...place, 'data.json'], look)
    expect(page?.body).toContain('平台建成，接入12个部门。')
    expect(page?.body).not.toMatch(/<script|周静|没有审核的话|href="http/)
    const { tasks: count, results, promises } = JSON.parse(data?.body ?? '') as PublicData
    expect(promises.map(({ promise }) => promise)).toEqual(['建成〔略〕平台了。', '建成〔略〕平台了。'])
    expect([count, results.fulfilled, results.open, promises.length]).toEqual([2, 1, 1, 2])
    expect(data?.tag).toBe((await find()).hash)
    await expect(reader().update(snapshots).set({ data: '{}' })).rejects.toThrow()
    await expect(reader().delete(snapshots)).rejects.toThrow()
    await open(false)
    expect(await readPublic(place, look)).toBeNull()
    await open(true)
  })

  it('is corrected by another beside it, with a reason, and withdrawn says nothing more', async () => {
    await expectRefusal(begin(office), 'snapshotReasonMissing')
    const first = id
    id = (await begin(office, { reason: '一项结果有误。' })).snapshotId
    await write('kept', '平台建成。')
    await act(office, 'submit')
    await act(director, 'publish')
    const page = (await readPublic(place, look))?.body
    expect(page).toContain('本页更正以前公布的存照：一项结果有误。')
    expect(page).toContain('href="/public/district/2025/1"')
    expect((await readPublic([...place, '1'], look))?.body).toContain('公布了更正')
    await expectRefusal(act(office, 'withdraw', { note: '有误' }), 'notAllowed')
    await expectRefusal(act(director, 'withdraw'), 'snapshotActReasonMissing')
    await act(director, 'withdraw', { note: '有误' })
    expect(await readPublic([...place, '2'], look)).toBeNull()
    expect((await readPublic(place, look))?.body).not.toContain('一项结果有误')
    await expect(reader().update(snapshots).set({ state: 'published' }).where(eq(snapshots.id, id))).rejects.toThrow()
    id = first
  })

  it.each([['x'], ['district', 'abcd'], ['district', '2025', '9'], ['district', '2025', '1', 'x'], ['..', '2025']])(
    'is not found at /public/%s/%s/%s/%s',
    async (...path) => {
      expect(await readPublic(path, look)).toBeNull()
    },
  )
})
