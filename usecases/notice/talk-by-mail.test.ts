import { eq } from 'drizzle-orm'
import { beforeAll, expect, it } from 'vitest'
import { reader, transaction } from '@/db/client'
import { notifications, supportingUnits } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { usualPreferences } from '@/domain/notice/preferences'
import { readNotifications } from '../account/list-notifications'
import { reportProgress } from '../task/report-progress'
import { takeBackComment } from '../task/talk/take-back-comment'
import { watchTask } from '../task/talk/watch-task'
import { writeComment } from '../task/talk/write-comment'
import { viewTask } from '../task/view-task'
import { actorOf, makeDistrict } from '../testing/make-district'
import { makeTask } from '../testing/make-task'
import { composeDigest } from './steps/compose-digest'
import { type DigestPart, findDigest } from './steps/find-digest'
import { findFrame } from './steps/frame-letter'

useTestDatabase()
beforeAll(makeDistrict)

/** From Friday 18 December 2026 to the Tuesday after. */
const [friday, monday, tuesday] = ['18', '21', '22'].map((day) => `2026-12-${day}T00:31:00.000Z`) as [
  string,
  string,
  string,
]
const at = (day: string, time: string) => `2026-12-${day}T${time}:00.000Z`
const digestOf = (who: string, now = monday) => findDigest({ userId: who, name: who }, now)
const pathsOf = async (who: string, part: DigestPart, now = monday) =>
  ((await digestOf(who, now))?.[part] ?? []).map(({ path }) => path)
const comment = (taskId: string, now: string) =>
  writeComment(actorOf('handler'), { taskId, text: '@supportHead 请看' }, now)
const report = (taskId: string, now: string) =>
  reportProgress(
    actorOf('handler'),
    { taskId, done: '做了', percent: 60, problems: '', next: '', occurrenceId: null, evidence: [] },
    now,
  )
const lasting = { due: '2027-11-30', originalDue: '2027-11-30' }
const supported = () => makeTask(lasting, { supporting: ['support'] })

it('names a comment to whom it names in one digest: the first after it, weekends over', async () => {
  const { id } = await supported()
  await comment(id, at('18', '00:30'))
  expect(await pathsOf('supportHead', 'mentioned', friday)).toEqual([])
  expect(await pathsOf('supportHead', 'mentioned', monday)).toEqual([`/tasks/${id}#comments`])
  expect(await pathsOf('supportHead', 'mentioned', tuesday)).toEqual([])
  expect(await pathsOf('head', 'mentioned', monday)).toEqual([])
})

it('tells nothing of a comment that was read, was taken back, or stands on a task out of sight', async () => {
  const [read, taken, gone] = [await supported(), await supported(), await supported()]
  for (const { id } of [read, taken, gone]) await comment(id, at('21', '02:00'))
  expect(await pathsOf('supportHead', 'mentioned', tuesday)).toHaveLength(3)
  const notices = await reader().select().from(notifications).where(eq(notifications.taskId, read.id))
  await readNotifications(
    actorOf('supportHead'),
    notices.map(({ id }) => id),
    at('21', '03:00'),
  )
  const { talk } = await viewTask(actorOf('handler'), taken.id, at('21', '03:00'))
  const commentId = talk.comments[0]?.id ?? ''
  await takeBackComment(actorOf('handler'), { taskId: taken.id, commentId }, at('21', '03:00'))
  await transaction((tx) => tx.delete(supportingUnits).where(eq(supportingUnits.taskId, gone.id)))
  expect(await pathsOf('supportHead', 'mentioned', tuesday)).toEqual([])
})

it('names a watched task in one line however often it moved, and not where the mail names it already', async () => {
  const { id } = await supported()
  await watchTask(actorOf('leader'), { taskId: id, watch: 'start' }, at('18', '01:00'))
  await report(id, at('18', '02:00'))
  await report(id, at('19', '02:00'))
  const digest = await digestOf('leader')
  expect(digest?.watched.map(({ path, act, times }) => ({ path, act, times }))).toEqual([
    { path: `/tasks/${id}`, act: 'task.report', times: 2 },
  ])
  if (!digest) throw new Error('nothing to tell')
  const letter = composeDigest(digest, await findFrame('leader', usualPreferences), '2026-12-21')
  expect(letter.subject).toContain('关注的 1 项有动静')
  expect(letter.parts.at(-1)?.lines[0]).toMatchObject({ tag: '进展反馈', small: 'lead，共 2 个动作' })
  expect(await pathsOf('leader', 'watched', tuesday)).toEqual([])
  const late = await makeTask({ due: '2026-11-30', originalDue: '2026-11-30' })
  await watchTask(actorOf('leader'), { taskId: late.id, watch: 'start' }, at('18', '01:00'))
  await report(late.id, at('18', '02:00'))
  expect(await pathsOf('leader', 'red')).toContain(`/tasks/${late.id}`)
  expect(await pathsOf('leader', 'watched')).toEqual([`/tasks/${id}`])
})
