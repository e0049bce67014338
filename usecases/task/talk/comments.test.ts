import { beforeAll, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { comments, memberships, notifications } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { taskStatuses } from '@/domain/task/task'
import { expectRefusal } from '../../testing/expect-refusal'
import { actorOf, districtPeople, makeDistrict } from '../../testing/make-district'
import { makeTask } from '../../testing/make-task'
import { viewTask } from '../view-task'
import { takeBackComment } from './take-back-comment'
import { commentForm } from './talk-forms'
import { writeComment } from './write-comment'

useTestDatabase()
beforeAll(makeDistrict)

const now = '2026-12-14T02:00:00.000Z'
const later = '2026-12-14T06:00:00.000Z'
const write = (who: string, taskId: string, text: string, requestId?: string) =>
  writeComment(actorOf(who), { taskId, text, requestId }, now)
const talkOf = async (who: string, taskId: string) => (await viewTask(actorOf(who), taskId, now)).talk
const toldOf = async (taskId: string) =>
  (await reader().select().from(notifications))
    .filter((row) => row.taskId === taskId)
    .map(({ userId, kind }) => `${userId} ${kind}`)
    .sort()

/** Of those who may see the task, who may comment on it; the others see no task. */
const writers = ['coordinator', 'director', 'leader', 'head', 'handler', 'colleague', 'supportHead', 'supportHandler']

describe('a comment', () => {
  it('is written by whoever acts for a unit concerned, as the page offers; an auditor only reads, others find no task', async () => {
    const { id } = await makeTask({}, { supporting: ['support'] })
    for (const who of districtPeople) {
      const isWriter = writers.includes(who)
      if (isWriter) await write(who, id, `由 ${who} 写`)
      else await expectRefusal(write(who, id, '也来一句'), who === 'auditor' ? 'moveNotYours' : 'notFound')
      if (isWriter || who === 'auditor') expect((await talkOf(who, id)).canComment, who).toBe(isWriter)
    }
    const { comments } = await talkOf('auditor', id)
    expect(comments.map(({ text }) => text).sort()).toEqual(writers.map((who) => `由 ${who} 写`).sort())
    expect(comments.find(({ userName }) => userName === 'head')).toMatchObject({ unitName: 'lead', role: 'head' })
  })

  it('is written in every state but a draft that was given to nobody', async () => {
    for (const status of taskStatuses) {
      const { id } = await makeTask({ status })
      const work = write('coordinator', id, '请看')
      if (status === 'draft') await expectRefusal(work, 'moveNotFromHere')
      else await work
      expect((await talkOf('coordinator', id)).canComment, status).toBe(status !== 'draft')
    }
    const objected = await makeTask({ status: 'draft', objected: true, signDue: '2026-12-20' })
    await write('head', objected.id, '这项应由财政局牵头')
  })

  it('makes one event and no new version, and counts as nothing', async () => {
    const made = await makeTask({ latestProgressAt: '2026-10-01T02:00:00.000Z' })
    const before = await viewTask(actorOf('head'), made.id, now)
    await write('handler', made.id, '@head 明天报')
    const { task, light, updates, events } = await viewTask(actorOf('head'), made.id, now)
    expect({ task, light, updates }).toEqual({ task: before.task, light: before.light, updates: before.updates })
    expect(events.map(({ action, after, note, role }) => ({ action, after, note, role }))).toEqual([
      { action: 'comment.write', after: { mentioned: ['head'] }, note: '', role: 'handler' },
    ])
  })

  it('is one however often its button is pressed', async () => {
    const { id } = await makeTask()
    const presses = [1, 2, 3].map(() => write('handler', id, '@head 一次', 'press'))
    await Promise.all(presses)
    expect((await talkOf('head', id)).comments).toHaveLength(1)
    expect(await toldOf(id)).toEqual(['head mentioned'])
  })

  it('stands on a sheet of twenty, the newest first', async () => {
    const { id } = await makeTask()
    for (let number = 1; number <= 21; number += 1)
      await writeComment(
        actorOf('handler'),
        { taskId: id, text: `第 ${number} 条` },
        later.replace('00.000', `${number + 10}.000`),
      )
    const read = async (sheet: number) => (await viewTask(actorOf('head'), id, later, sheet)).talk
    const [newest, oldest, none] = [await read(1), await read(2), await read(9)]
    expect([newest.comments.length, newest.comments[0]?.text, newest.total]).toEqual([20, '第 21 条', 21])
    expect([oldest.comments.map(({ text }) => text), oldest.total]).toEqual([['第 1 条'], 21])
    expect([none.sheet, none.comments.length]).toEqual([1, 20])
  })

  it('is text of a sane length that a file can hold', () => {
    const read = (text: string) => commentForm.safeParse({ taskId: 't', text }).success
    expect(read('两行\n文字')).toBe(true)
    for (const text of ['坏\u{fffe}字', '响\u{7}铃', '反\u{202e}转', '长'.repeat(1001)])
      expect(read(text), JSON.stringify(text.slice(0, 5))).toBe(false)
  })

  it('says something', async () => {
    const { id } = await makeTask()
    expect((await expectRefusal(write('handler', id, ' \n '), 'commentEmpty')).field).toBe('text')
  })
})

describe('who is named by an @', () => {
  it('is told once, the author not, nobody else', async () => {
    const { id } = await makeTask({}, { supporting: ['support'] })
    await write('handler', id, '@supportHead @coordinator @supportHead 请看，@handler 记下')
    expect(await toldOf(id)).toEqual(['coordinator mentioned', 'supportHead mentioned'])
  })

  it('may see the task: nobody of a sibling unit, of another body, without business, of no such name', async () => {
    const { id } = await makeTask({}, { supporting: ['support'] })
    for (const name of ['stranger', 'strangerHead', 'foreignCoordinator', 'admin', 'nobody']) {
      const refusal = await expectRefusal(write('handler', id, `@${name} 请看`), 'mentionUnknown')
      expect([refusal.field, (await talkOf('handler', id)).offered.some(({ label }) => label === name)]).toEqual([
        'text',
        false,
      ])
    }
    expect(await reader().select().from(comments)).not.toContainEqual(expect.objectContaining({ taskId: id }))
  })

  it('is offered where they belong to the own unit, head a unit of the task, are its office or have a part in it', async () => {
    const { id } = await makeTask({}, { supporting: ['support'] })
    const offered = async (who: string) => (await talkOf(who, id)).offered.map(({ label }) => label).sort()
    const office = ['coordinator', 'director', 'leader']
    expect(await offered('handler')).toEqual([...office, 'colleague', 'head', 'supportHead'].sort())
    expect(await offered('supportHead')).toEqual([...office, 'handler', 'head', 'supportHandler'].sort())
    await write('supportHandler', id, '@colleague 数据已给')
    expect(await offered('handler')).toContain('supportHandler')
    expect(await offered('auditor')).toEqual([])
  })

  it('is told together with whoever stands in for them', async () => {
    const days = { fromDay: '2026-12-10', toDay: '2026-12-20', post: '' }
    const deputy = { id: 'm-deputy', userId: 'colleague', unitId: 'lead', role: 'head' as const, deputyForId: 'head' }
    await transaction((tx) => tx.insert(memberships).values({ ...deputy, ...days }))
    const { id } = await makeTask()
    await write('coordinator', id, '@head 请看')
    expect(await toldOf(id)).toEqual(['colleague mentioned', 'head mentioned'])
  })
})

describe('a comment taken back', () => {
  it('stays on record, its text shown to nobody, by its author alone and once', async () => {
    const { id } = await makeTask()
    await write('handler', id, '写错了的话')
    const [written] = (await talkOf('handler', id)).comments
    const key = { taskId: id, commentId: written?.id ?? '' }
    expect([written?.canTakeBack, (await talkOf('coordinator', id)).comments[0]?.canTakeBack]).toEqual([true, false])
    await expectRefusal(takeBackComment(actorOf('coordinator'), key, later), 'moveNotYours')
    await expectRefusal(takeBackComment(actorOf('stranger'), key, later), 'notFound')
    const other = await makeTask()
    await expectRefusal(takeBackComment(actorOf('handler'), { ...key, taskId: other.id }, later), 'notFound')
    const asAuditor = { ...actorOf('auditor'), userId: 'handler' }
    await expectRefusal(takeBackComment(asAuditor, key, later), 'moveNotYours')
    await takeBackComment(actorOf('handler'), key, later)
    await expectRefusal(takeBackComment(actorOf('handler'), key, later), 'commentTakenBack')
    for (const who of ['handler', 'coordinator', 'auditor']) {
      const page = await viewTask(actorOf(who), id, later)
      expect(page.talk.comments).toMatchObject([{ text: '', takenBackAt: later, canTakeBack: false }])
      expect(JSON.stringify(page)).not.toContain('写错了的话')
    }
    expect((await listEventsOf(reader(), 'task', id)).map(({ action }) => action)).toEqual([
      'comment.write',
      'comment.takeBack',
    ])
  })
})
