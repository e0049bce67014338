import { beforeAll, expect, it } from 'vitest'
import { useTestDatabase } from '@/db/testing'
import { usualPreferences } from '@/domain/notice/preferences'
import { writeLetterHtml } from '@/formats/mail/write-letter-html'
import { writeLetterText } from '@/formats/mail/write-letter-text'
import { makeDistrict } from '../../testing/make-district'
import { makeTask } from '../../testing/make-task'
import { composeDigest } from './compose-digest'
import { type Digest, type DigestPart, digestParts, findDigest } from './find-digest'
import { findFrame } from './frame-letter'

useTestDatabase()

/** Tuesday 3 March 2026 in Shanghai. */
const morning = '2026-03-03T00:30:00.000Z'
const digestOf = (userId: string) => findDigest({ userId, name: userId }, morning)
const idsOf = (digest: Digest | null, part: DigestPart) =>
  (digest?.[part] ?? []).map(({ path }) => path.replace('/tasks/', '')).sort()

beforeAll(async () => {
  await makeDistrict()
  const running = { handlerId: 'handler', signedOn: '2026-02-20', latestProgressAt: '2026-02-27T02:00:00.000Z' }
  await makeTask({ id: 'toSign', status: 'assigned', signDue: '2026-03-05', title: '<b>建成</b>平台 & "门户"' })
  await makeTask({ ...running, id: 'inAWeek', due: '2026-03-10' })
  await makeTask({ ...running, id: 'between', due: '2026-03-08' })
  await makeTask({ ...running, id: 'late', due: '2026-02-20' })
  await makeTask({ ...running, id: 'silent', due: '2026-11-30', latestProgressAt: '2026-02-01T15:59:59.999Z' })
  await makeTask({ ...running, id: 'heard', due: '2026-11-30', latestProgressAt: '2026-02-01T16:00:00.000Z' })
  await makeTask({ ...running, id: 'ofColleague', handlerId: 'colleague', due: '2026-03-06' })
  await makeTask({ ...running, id: 'ofOther', leadUnitId: 'other', handlerId: 'stranger', due: '2026-03-10' })
})

it('tells a handler of their own tasks alone, each once', async () => {
  const digest = await digestOf('handler')
  expect(idsOf(digest, 'asked')).toEqual(['late', 'toSign'])
  expect(idsOf(digest, 'due')).toEqual(['inAWeek'])
  expect(idsOf(digest, 'silent')).toEqual(['silent'])
  expect(idsOf(digest, 'red')).toEqual([])
})

it('tells a head of what the unit leads, and an office of what is red under its eyes', async () => {
  expect(idsOf(await digestOf('head'), 'due')).toEqual(['inAWeek', 'ofColleague'])
  const office = await digestOf('coordinator')
  expect(idsOf(office, 'due')).toEqual(['inAWeek', 'ofColleague', 'ofOther'])
  expect([...idsOf(office, 'asked'), ...idsOf(office, 'red')]).toContain('late')
})

it('tells nobody of another body’s tasks, an auditor and an administrator of nothing', async () => {
  for (const userId of ['foreignCoordinator', 'foreignLeader', 'supportHead', 'auditor', 'admin'])
    expect(await digestOf(userId), userId).toBeNull()
})

it('names no task twice in one mail', async () => {
  for (const userId of ['handler', 'head', 'coordinator', 'director', 'leader']) {
    const digest = await digestOf(userId)
    const paths = digestParts.flatMap((part) => digest?.[part].map(({ path }) => path) ?? [])
    expect(new Set(paths).size, userId).toBe(paths.length)
  }
})

it('is the same in text and as a page, with what was typed as text and every link to the own address', async () => {
  const digest = await digestOf('handler')
  if (!digest) throw new Error('nothing to tell')
  const letter = composeDigest(digest, await findFrame('handler', usualPreferences), '2026-03-03')
  const [text, html] = [writeLetterText(letter), writeLetterHtml(letter)]
  expect(html).toContain('&lt;b&gt;建成&lt;/b&gt;平台 &amp; &quot;门户&quot;')
  expect(html).not.toContain('<b>建成')
  expect(text).toContain('<b>建成</b>平台 & "门户"')
  for (const { text: line } of letter.parts.flatMap(({ lines }) => lines)) expect(text).toContain(line)
  const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, to = '']) => new URL(to).origin)
  expect([...new Set(links)]).toEqual(['http://localhost:3000'])
  expect(letter.subject).toContain('要您做的 2 件')
})

it('is written in the language of its person', async () => {
  const digest = await digestOf('handler')
  if (!digest) throw new Error('nothing to tell')
  const frame = await findFrame('handler', { ...usualPreferences, language: 'en' })
  expect(composeDigest(digest, frame, '2026-03-03').subject).toMatch(/^2 asked of you, 1 due soon, 1 without a report/)
})
