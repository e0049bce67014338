import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { reader, transaction } from '@/db/client'
import { addNotifications } from '@/db/notices/notifications'
import { savePreferences } from '@/db/notices/preferences'
import { memberships, notifications, outbox, timedJobs } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { canLeaveAtOnce, isUrgent, type NoticeKind, noticeKinds } from '@/domain/notice/kinds'
import { readChoices, usualPreferences } from '@/domain/notice/preferences'
import { readNotifications } from '../account/list-notifications'
import { takeBackComment } from '../task/talk/take-back-comment'
import { writeComment } from '../task/talk/write-comment'
import { viewTask } from '../task/view-task'
import { actorOf, makeDistrict } from '../testing/make-district'
import { makeTask } from '../testing/make-task'
import { deliverNotices } from './deliver-notices'
import { editPreferences } from './edit-preferences'
import { findDigest } from './steps/find-digest'
import { type MailServer, startMailServer } from './testing/mail-server'
import { mailAt, setOutgoing } from './testing/set-outgoing'

useTestDatabase()
let server: MailServer

/** A Friday, the Saturday after it and the Monday's half past eight in Shanghai. */
const [friday, saturday, monday] = ['2026-03-06T02:00:00.000Z', '2026-03-07T02:00:00.000Z', '2026-03-09T00:30:00.000Z']
const clock = (now: string) => () => now

/** One notice of each kind that can leave at once. */
const noticeOf: Partial<Record<NoticeKind, string>> = {
  ...{ redSlip: 'urge.red', slip: 'urge.yellow', instruction: 'instruction.given', answer: 'instruction.answer' },
  ...{ task: 'sendBack', outcome: 'suspend', request: 'change.next.extension', decision: 'change.granted.extension' },
  ...{ season: 'season.start', mentioned: 'mentioned', watched: 'watched' },
}
const happening = noticeKinds.filter(canLeaveAtOnce)
const facts = { title: '建成平台', number: '法督〔2026〕1号', by: '李国栋' }
const tell = (kind: string, now: string, taskIds = ['seen'], userId = 'handler') =>
  transaction((tx) =>
    addNotifications(
      tx,
      taskIds.map((taskId) => ({ userId, kind, facts, taskId })),
      now,
    ),
  )
const choose = (atOnce: readonly NoticeKind[], daily: readonly NoticeKind[] = [], userId = 'handler') =>
  transaction((tx) =>
    savePreferences(tx, userId, {
      ...usualPreferences,
      ...readChoices({ daily, atOnce }),
      address: `${userId}@office.test`,
    }),
  )
/** The plain text of a mail. */
const readText = (source = ''): string =>
  Buffer.from(/base64\s+([\w+/=\s]+?)\s+--/.exec(source)?.[1] ?? '', 'base64').toString('utf8')
const taken = async (now: string): Promise<number> => {
  server.receipts.length = 0
  await deliverNotices(clock(now))
  return server.receipts.length
}

beforeAll(async () => {
  server = await startMailServer()
  await makeDistrict()
  const running = { handlerId: 'handler', due: '2026-11-30', latestProgressAt: '2026-03-05T02:00:00.000Z' }
  for (const id of ['seen', 'second', 'third']) await makeTask({ ...running, id })
  await makeTask({ id: 'hidden', leadUnitId: 'other', handlerId: 'stranger', due: '2026-11-30' })
})
afterAll(() => server.close())
beforeEach(async () => {
  setOutgoing(mailAt(server.port))
  server.accept()
  await transaction(async (tx) => {
    for (const table of [outbox, timedJobs, notifications]) await tx.delete(table)
  })
})

it('has a notice to try for every kind of which something happens', () => {
  expect(happening.filter((kind) => !noticeOf[kind])).toEqual([])
})

describe.each(happening)('%s', (kind) => {
  const notice = noticeOf[kind] ?? ''
  const always = isUrgent(kind)

  it.each([
    ['chosen, on a working day', [kind], friday, 1, 0],
    ['chosen, on a day off', [kind], saturday, always ? 1 : 0, always ? 0 : 1],
    ['not chosen, on a working day', [], friday, always ? 1 : 0, 0],
    ['not chosen, on a day off', [], saturday, always ? 1 : 0, 0],
  ] as const)('at once where %s', async (_, chosen, now, then, onMonday) => {
    await choose(chosen)
    await tell(notice, now)
    expect(await taken(now)).toBe(then)
    expect(await taken(monday)).toBe(onMonday)
  })

  it('leaves nothing where no server is set, or nobody gave an address', async () => {
    await choose([kind])
    setOutgoing({})
    await tell(notice, friday)
    setOutgoing(mailAt(server.port))
    await tell(notice, friday, ['seen'], 'colleague')
    expect(await reader().select().from(outbox)).toEqual([])
  })
})

it('nobody who had all mails at once off before there were kinds gets one, until they save', async () => {
  const address = 'handler@office.test'
  await transaction((tx) => savePreferences(tx, 'handler', { ...usualPreferences, address, atOnce: [] }))
  await tell('urge.red', friday)
  expect(await taken(friday)).toBe(0)
  const saved = { address, daily: [], atOnce: [], usual: false, language: 'zh' as const }
  await editPreferences(actorOf('handler'), saved, friday)
  await tell('urge.red', friday)
  expect(await taken(friday)).toBe(1)
})

describe('a mail of an ordinary kind', () => {
  it('is one for all that an act did, with its sentences, and a button to the notices', async () => {
    await choose(['task'])
    for (const id of ['seen', 'second', 'third']) await tell('assign', friday, [id])
    expect(await taken(friday)).toBe(1)
    const source = readText(server.receipts[0]?.source)
    expect(source).toContain('/notifications')
    expect(source.match(/指派你承办/g)).toHaveLength(3)
  })

  it('says nothing of a task out of sight, of what was read meanwhile, of a comment taken back, or of what is chosen no more', async () => {
    await choose(['task', 'mentioned'])
    await tell('sendBack', friday, ['hidden'])
    expect(await taken(friday)).toBe(0)
    await tell('sendBack', saturday)
    const rows = await reader().select().from(notifications)
    await readNotifications(
      actorOf('handler'),
      rows.map(({ id }) => id),
      saturday,
    )
    expect(await taken(monday)).toBe(0)
    await choose(['mentioned'], [], 'head')
    await writeComment(actorOf('handler'), { taskId: 'seen', text: '@head 请看' }, saturday)
    const { talk } = await viewTask(actorOf('handler'), 'seen', saturday)
    await takeBackComment(actorOf('handler'), { taskId: 'seen', commentId: talk.comments[0]?.id ?? '' }, saturday)
    expect(await taken(monday)).toBe(0)
    await tell('mentioned', saturday, ['second'])
    await choose([])
    expect(await taken(monday)).toBe(0)
    expect((await reader().select().from(outbox)).map(({ state }) => state)).toEqual(Array(4).fill('dropped'))
  })

  it.each([
    ['planConfirmed', { reportId: 'r1' }, 'coordinator', 1],
    ['planConfirmed', { reportId: 'r1' }, 'foreignCoordinator', 0],
    ['annual.sentBack', { facts: { ...facts, editionId: 'none' } }, 'coordinator', 0],
    ['circular.ready', { facts: { ...facts, circularId: 'none' } }, 'coordinator', 0],
  ])('of %s about %j leaves for %s who sees it: %i', async (kind, about, userId, count) => {
    await choose(['task'], [], userId)
    await transaction((tx) => addNotifications(tx, [{ userId, kind, facts, ...about }], friday))
    expect(await taken(friday)).toBe(count)
    if (count) expect(readText(server.receipts[0]?.source)).toContain('/reports/r1')
  })

  it('goes to the address that is set when it leaves, and nowhere where none is', async () => {
    const move = (address: string) =>
      editPreferences(
        actorOf('handler'),
        { address, daily: [], atOnce: ['mentioned'], usual: false, language: 'zh' },
        saturday,
      )
    await choose(['mentioned'])
    await tell('mentioned', saturday)
    await move('moved@office.test')
    expect(await taken(monday)).toBe(1)
    expect(server.receipts[0]?.to).toBe('moved@office.test')
    await tell('mentioned', saturday, ['second'])
    await tell('mentioned', '2026-03-07T03:00:00.000Z', ['third'])
    await move('')
    expect(await taken(monday)).toBe(0)
  })

  it('that rested over days off has its day of tries from the morning on', async () => {
    await choose(['mentioned'])
    await tell('mentioned', saturday)
    server.refuse(451, '4.7.1 greylisted')
    expect(await taken(monday)).toBe(0)
    expect(await reader().select().from(outbox)).toMatchObject([{ state: 'waiting', notBefore: monday, tries: 1 }])
    server.accept()
    expect(await taken('2026-03-09T00:31:00.000Z')).toBe(1)
  })

  it('goes to a deputy by the deputy’s own choices, within what they see for the absent person', async () => {
    const post = { unitId: 'other', role: 'handler' as const, post: '', fromDay: '2026-03-01', toDay: '2026-03-31' }
    await transaction((tx) =>
      tx.insert(memberships).values({ id: 'deputy', userId: 'handler', deputyForId: 'stranger', ...post }),
    )
    await choose(['task'])
    await choose([], [], 'stranger')
    await tell('sendBack', friday, ['hidden'])
    await tell('sendBack', friday, ['hidden'], 'stranger')
    expect(await taken(friday)).toBe(1)
    expect(server.receipts[0]?.to).toBe('handler@office.test')
    await transaction((tx) => tx.delete(memberships).where(eq(memberships.id, 'deputy')))
  })
})

describe('what was mailed at once', () => {
  const partsOf = async (now: string) => {
    const digest = await findDigest({ userId: 'handler', name: 'handler' }, now)
    return digest ? [digest.mentioned, digest.watched, digest.news].map((lines) => lines.length) : [0, 0, 0]
  }
  const news: NoticeKind[] = ['mentioned', 'watched', 'answer', 'decision', 'outcome']
  const tellAll = async () => {
    for (const [index, kind] of news.entries())
      await tell(noticeOf[kind] ?? '', new Date(Date.parse(friday) + index).toISOString())
  }

  it('is in no digest where it was news, and in one where its mail failed', async () => {
    await choose([], news)
    await tellAll()
    expect(await partsOf(monday)).toEqual([1, 1, 3])
    await transaction((tx) => tx.delete(notifications))
    await choose(news, news)
    await tellAll()
    expect(await partsOf(monday)).toEqual([0, 0, 0])
    expect(await taken('2026-03-06T02:00:01.000Z')).toBe(5)
    expect(await partsOf(monday)).toEqual([0, 0, 0])
    await transaction((tx) => tx.update(outbox).set({ state: 'failed' }))
    expect(await partsOf(monday)).toEqual([1, 1, 3])
  })
})
