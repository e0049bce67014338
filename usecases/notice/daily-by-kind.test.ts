import { beforeAll, describe, expect, it } from 'vitest'
import { reader, transaction } from '@/db/client'
import { addNotifications } from '@/db/notices/notifications'
import { listDigestPeople, savePreferences } from '@/db/notices/preferences'
import { useTestDatabase } from '@/db/testing'
import { type NoticeKind, noticeKinds } from '@/domain/notice/kinds'
import { usualPreferences } from '@/domain/notice/preferences'
import { everything } from '@/domain/task/ledger'
import { startSeason } from '../season/start-season'
import { viewStart } from '../season/view-start'
import { askExtension } from '../task/changing/ask-extension'
import { issueInstructions } from '../task/urging/issue-instructions'
import { issueUrges } from '../task/urging/issue-urges'
import { previewUrges } from '../task/urging/preview-urges'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { makeTask } from '../testing/make-task'
import { composeDigest } from './steps/compose-digest'
import { type DigestPart, digestParts, findDigest } from './steps/find-digest'
import { findFrame } from './steps/frame-letter'

useTestDatabase()
/** Tuesday 3 March 2026 in Shanghai; what happened, happened on Monday. */
const morning = '2026-03-03T00:30:00.000Z'
const office = actorOf('coordinator')
const only = (id: string) => ({ ...everything, ids: [id] })

async function urge(id: string): Promise<void> {
  const asked = { filter: only(id), choice: 'asFits' as const }
  const { slips, demands, replyDue } = await previewUrges(office, asked, testNow)
  const seen = slips.map(({ taskId, standing }) => `${taskId} ${standing.colour}`)
  await issueUrges(office, { ...asked, id: [id], seen, demand: demands, words: '', replyDue }, testNow)
}

beforeAll(async () => {
  await makeDistrict()
  const running = { handlerId: 'handler', signedOn: '2026-02-20', latestProgressAt: '2026-02-27T02:00:00.000Z' }
  const far = { ...running, due: '2026-11-30', originalDue: '2026-11-30' }
  await makeTask({ id: 'toSign', status: 'assigned', signDue: '2026-03-05' })
  await makeTask({ ...running, id: 'inAWeek', due: '2026-03-10' })
  await makeTask({ ...running, id: 'late', due: '2026-02-20' })
  await makeTask({ ...running, id: 'near', due: '2026-03-04', percent: 95 })
  await makeTask({ ...far, id: 'silent', latestProgressAt: '2026-01-20T02:00:00.000Z' })
  for (const id of ['noted', 'extended', 'returned', 'told']) await makeTask({ ...far, id })
  await urge('late')
  await urge('near')
  await issueInstructions(
    actorOf('leader'),
    { id: ['noted'], to: ['lead handler'], text: '请月底前报结果。', replyDue: '2026-03-20' },
    testNow,
  )
  const why = { reasonClass: 'policy' as const, reason: '等上级批复', basis: '市函〔2026〕19号' }
  await askExtension(actorOf('handler'), { taskId: 'extended', due: '2026-12-15', ...why }, testNow)
  const { count } = await viewStart(office, only('returned'), testNow)
  const season = { name: '一季度', asOf: '2026-03-02', due: '2026-03-04', note: '', seen: count, address: '' }
  await startSeason(office, { ...season, filter: only('returned') }, testNow)
  const facts = { title: '建成平台', number: '法督〔2026〕9号', by: '李国栋', act: 'task.report', answer: '已办' }
  const happened = ['instruction.answer', 'suspend', 'change.granted.extension', 'mentioned', 'watched']
  const told = happened.map((kind) => ({ userId: 'handler', kind, facts, taskId: 'told' }))
  await transaction((tx) => addNotifications(tx, told, testNow))
})

const choose = (userId: string, daily: NoticeKind[]) =>
  transaction((tx) => savePreferences(tx, userId, { ...usualPreferences, address: `${userId}@office.test`, daily }))
async function linesOf(userId: string, daily: NoticeKind[]): Promise<string[]> {
  await choose(userId, daily)
  const digest = await findDigest({ userId, name: userId }, morning)
  return digestParts.flatMap((part) =>
    (digest?.[part] ?? []).map(({ path, urged, news }) => [part, path, urged ?? news?.kind ?? ''].join(' ')),
  )
}

type Case = [kind: NoticeKind, who: string, part: DigestPart]
const cases: Case[] = [
  ['redSlip', 'handler', 'urged'],
  ['slip', 'handler', 'urged'],
  ['instruction', 'handler', 'urged'],
  ['answer', 'handler', 'news'],
  ['task', 'handler', 'asked'],
  ['outcome', 'handler', 'news'],
  ['due', 'handler', 'due'],
  ['red', 'handler', 'asked'],
  ['silent', 'handler', 'silent'],
  ['request', 'head', 'asked'],
  ['decision', 'handler', 'news'],
  ['season', 'handler', 'season'],
  ['mentioned', 'handler', 'mentioned'],
  ['watched', 'handler', 'watched'],
]

it('has a case for every kind', () => {
  expect(cases.map(([kind]) => kind)).toEqual(noticeKinds)
})

describe.each(cases)('%s in the daily mail of %s', (kind, who, part) => {
  it(`is its own lines in the part “${part}”, there where it is chosen and not where all else is`, async () => {
    const own = await linesOf(who, [kind])
    expect(own.length).toBeGreaterThan(0)
    expect([...new Set(own.map((line) => line.split(' ')[0]))]).toEqual([part])
    const all = await linesOf(who, [...noticeKinds])
    expect(own.filter((line) => !all.includes(line))).toEqual([])
    const others = await linesOf(
      who,
      noticeKinds.filter((each) => each !== kind),
    )
    expect(own.filter((line) => others.includes(line))).toEqual([])
  })
})

it('is told to nobody who takes no kind daily', async () => {
  await choose('handler', [])
  await choose('head', ['due'])
  expect((await listDigestPeople(reader())).map(({ userId }) => userId)).toEqual(['head'])
  expect(await findDigest({ userId: 'handler', name: 'handler' }, morning)).toBeNull()
})

it('says news by the sentence of its notice, under the day on which it came', async () => {
  await choose('handler', ['decision'])
  const digest = await findDigest({ userId: 'handler', name: 'handler' }, morning)
  if (!digest) throw new Error('nothing to tell')
  const letter = composeDigest(digest, await findFrame('handler', usualPreferences), '2026-03-03')
  expect(letter.subject).toContain('有了结果 1 件')
  expect(letter.parts).toMatchObject([
    {
      title: '有了结果的',
      lines: [{ tag: expect.stringContaining('2'), text: expect.stringContaining('李国栋 准予') }],
    },
  ])
})
