import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { reader, transaction } from '@/db/client'
import { auditEvents, memberships, notifications, supportingUnits } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { everything, firstPage } from '@/domain/task/ledger'
import { viewLedger } from '../../ledger/view-ledger'
import { expectRefusal } from '../../testing/expect-refusal'
import { actorOf, districtPeople, makeDistrict } from '../../testing/make-district'
import { makeTask } from '../../testing/make-task'
import { moveTask } from '../move-task'
import { reportProgress } from '../report-progress'
import { viewTask } from '../view-task'
import { watchTask } from './watch-task'
import { writeComment } from './write-comment'

useTestDatabase()
beforeAll(makeDistrict)

const now = '2026-12-14T02:00:00.000Z'
const watch = (who: string, taskId: string, wanted: 'start' | 'stop' = 'start') =>
  watchTask(actorOf(who), { taskId, watch: wanted }, now)
const report = (taskId: string) =>
  reportProgress(
    actorOf('handler'),
    { taskId, done: '做了', percent: 50, problems: '', next: '', occurrenceId: null, evidence: [] },
    now,
  )
const suspend = (taskId: string) =>
  moveTask(actorOf('director'), { taskId, move: 'suspend', input: { reason: '等上级文件，先停一停' } }, now)
const toldOf = async (taskId: string) =>
  (await reader().select().from(notifications))
    .filter((row) => row.taskId === taskId)
    .map(({ userId, kind, facts }) => `${userId} ${kind}${kind === 'watched' ? ` ${facts.act}` : ''}`)
    .sort()
const ledgerOf = (who: string) =>
  viewLedger(actorOf(who), { filter: { ...everything, watcher: who }, page: firstPage }, now)
const seers = [
  ...['coordinator', 'director', 'leader', 'auditor', 'head', 'handler', 'colleague', 'supportHead', 'supportHandler'],
]

describe('watching a task', () => {
  it('is open to whoever sees it and to nobody else, stands on the own record and in the own ledger', async () => {
    const { id } = await makeTask({}, { supporting: ['support'] })
    for (const who of districtPeople) {
      if (!seers.includes(who)) await expectRefusal(watch(who, id), 'notFound')
      else {
        await watch(who, id)
        expect((await viewTask(actorOf(who), id, now)).talk.isWatching, who).toBe(true)
      }
    }
    expect((await viewTask(actorOf('head'), id, now)).events).toEqual([])
    const { lines, tabs, total } = await ledgerOf('supportHead')
    expect([lines.map((line) => line.id), tabs.watched, total]).toEqual([[id], 1, 1])
    await watch('supportHead', id, 'stop')
    const after = await ledgerOf('supportHead')
    expect([after.lines, after.tabs.watched, after.total]).toEqual([[], null, 0])
    expect((await viewTask(actorOf('supportHead'), id, now)).talk.isWatching).toBe(false)
  })

  it('makes one event for each change, none for what is so already', async () => {
    const { id } = await makeTask({ title: '看一看' })
    for (const wanted of ['start', 'start', 'stop', 'stop'] as const) await watch('leader', id, wanted)
    const events = await reader().select().from(auditEvents).where(eq(auditEvents.objectId, 'leader'))
    const own = events.filter(({ after }) => after?.title === '看一看')
    expect(own.map(({ action, role }) => `${action} ${role}`)).toEqual(['watch.start leader', 'watch.stop leader'])
  })

  it('is not of a plan in the making', async () => {
    const { id } = await makeTask({ status: 'draft' })
    await expectRefusal(watch('coordinator', id), 'moveNotFromHere')
  })
})

describe('who watches a task', () => {
  it('is told of each move, and not a second time where they are told anyway; the actor is not', async () => {
    const { id } = await makeTask({}, { supporting: ['support'] })
    for (const who of ['handler', 'head', 'leader', 'supportHead', 'auditor']) await watch(who, id)
    await report(id)
    expect(await toldOf(id)).toEqual([
      'auditor watched task.report',
      'head report',
      'leader watched task.report',
      'supportHead watched task.report',
    ])
  })

  it('is told nothing of comments, nor after they stopped', async () => {
    const { id } = await makeTask()
    await watch('leader', id)
    await writeComment(actorOf('handler'), { taskId: id, text: '问一句' }, now)
    expect(await toldOf(id)).toEqual([])
    await watch('leader', id, 'stop')
    await report(id)
    expect(await toldOf(id)).toEqual(['head report'])
  })

  it('is told nothing once the task is out of sight: unit no longer supporting, or post ended', async () => {
    const { id } = await makeTask({}, { supporting: ['support'] })
    for (const who of ['supportHead', 'supportHandler', 'colleague']) await watch(who, id)
    await transaction((tx) =>
      tx.update(memberships).set({ toDay: '2026-12-13' }).where(eq(memberships.id, 'm-colleague')),
    )
    await transaction((tx) => tx.delete(supportingUnits).where(eq(supportingUnits.taskId, id)))
    await suspend(id)
    expect((await toldOf(id)).filter((told) => told.includes('watched'))).toEqual([])
    expect((await ledgerOf('supportHead')).lines.map((line) => line.id)).not.toContain(id)
  })
})
