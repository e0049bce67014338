import ICAL from 'ical.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader } from '@/db/client'
import { useTestDatabase } from '@/db/testing'
import type { TokenUse } from '@/domain/access/access-token'
import { dictionaryOf } from '@/i18n'
import { issueToken } from '../access/issue-token'
import { listOwnTokens } from '../access/list-own-tokens'
import { revokeOwnToken } from '../access/revoke-token'
import { deactivatePerson, reactivatePerson } from '../people/deactivate-person'
import { endMembership } from '../people/end-membership'
import { issueInstructions } from '../task/urging/issue-instructions'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { makeTask } from '../testing/make-task'
import { viewCalendar } from './view-calendar'
import { writeOwnFeed } from './write-own-feed'

useTestDatabase()

beforeAll(async () => {
  await makeDistrict()
  await makeTask({ id: 'own', title: '建成平台', due: '2026-03-31' }, { supporting: ['support'] })
  await makeTask({ id: 'late', title: '清理文件', due: '2026-02-27', handlerId: 'colleague' })
  await makeTask(
    { id: 'again', title: '每季反馈', due: '2026-12-31', period: 'quarter' },
    { occurrences: [{ label: '2026Q1', due: '2026-04-09' }] },
  )
  await makeTask({ id: 'new', title: '待签收的', due: '2026-12-31', status: 'assigned', signDue: '2026-03-05' })
  await makeTask({ id: 'far', title: '别处的', due: '2026-03-31', leadUnitId: 'other', handlerId: 'stranger' })
  const note = { id: ['own'], to: ['lead handler'], text: '抓紧', replyDue: '2026-03-06' }
  await issueInstructions(actorOf('leader'), note, testNow)
})

const march = (who: string, part: 'own' | 'all' = 'all') =>
  viewCalendar(actorOf(who), { month: '2026-03', part }, testNow)
const listed = async (who: string, part?: 'own' | 'all') =>
  (await march(who, part)).weeks
    .flat()
    .flatMap(({ entries }) => entries.map(({ day, kind, taskId, colour }) => `${day} ${kind} ${taskId} ${colour}`))

describe('the calendar', () => {
  it('has what is due, to be signed for, filed and answered, each as urgent as it is', async () => {
    expect(await listed('handler')).toEqual([
      '2026-02-27 due late red',
      '2026-03-05 sign new yellow',
      '2026-03-06 instruction own blue',
      '2026-03-31 due own green',
    ])
    const april = await viewCalendar(actorOf('handler'), { month: '2026-04', part: 'all' }, testNow)
    expect(april.weeks.flat().find(({ day }) => day === '2026-04-09')?.entries).toMatchObject([
      { kind: 'occurrence', label: '2026Q1', colour: 'blue' },
    ])
  })

  it('holds what the ledger holds for whoever looks', async () => {
    expect(await listed('stranger')).toEqual(['2026-03-31 due far green'])
    expect(await listed('foreignCoordinator')).toEqual([])
    expect((await listed('coordinator')).length).toBe(5)
    expect(await listed('supportHandler')).toEqual(['2026-03-06 instruction own blue', '2026-03-31 due own green'])
    await expectRefusal(march('admin'), 'notAllowed')
  })

  it('shows the own alone where that is asked for', async () => {
    expect(await listed('colleague', 'own')).toEqual(['2026-02-27 due late red', '2026-03-05 sign new yellow'])
  })

  it('says of which years nobody has entered the holidays', async () => {
    expect((await march('handler')).bareYears).toEqual([2026])
  })
})

const give = async (who: string, use: TokenUse, now = testNow) => {
  const made = await issueToken(actorOf(who), { use, name: '我的手机', lastDay: '' }, now)
  return made?.token ?? ''
}
const feed = (token: string, now = testNow) => writeOwnFeed({ token, address: '10.0.0.1' }, now)
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each))

describe('a calendar feed', () => {
  it('is read by a calendar: whole days in Shanghai, whatever the clock of the machine', async () => {
    const events = eventsOf(await feed(await give('handler', 'unitCalendar')))
    const due = events.find(({ summary }) => summary === '到期 建成平台')
    expect(due?.startDate.isDate).toBe(true)
    expect([due?.startDate.toString(), due?.endDate.toString()]).toEqual(['2026-03-31', '2026-04-01'])
    expect(due?.component.getFirstPropertyValue('url')).toMatch(/\/tasks\/own$/)
    expect(events.map(({ summary }) => summary)).toContain('期次到期 每季反馈（2026Q1）')
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
  })

  it('has the own dates or all in sight, as the link was made for', async () => {
    const own = eventsOf(await feed(await give('colleague', 'ownCalendar')))
    expect(own.map(({ summary }) => summary).sort()).toEqual(
      ['到期 清理文件', '到期 待签收的', '签收期限 待签收的'].sort(),
    )
  })

  it('is one event in the log a day', async () => {
    const token = await give('supportHead', 'unitCalendar')
    for (const hour of ['02', '03', '04']) await feed(token, `2026-03-02T${hour}:00:00.000Z`)
    await feed(token, '2026-03-03T02:00:00.000Z')
    const events = await listEventsOf(reader(), 'calendar', 'unitCalendar')
    expect(events.filter(({ userName }) => userName === 'supportHead')).toHaveLength(2)
  })

  it('is dead once it is revoked, its post ended or its account stopped, and stays so', async () => {
    const [revoked, ended, stopped] = [
      await give('handler', 'ownCalendar'),
      await give('auditor', 'unitCalendar'),
      await give('supportHandler', 'unitCalendar'),
    ]
    const [mine] = (await listOwnTokens(actorOf('handler'), testNow)).tokens
    expect(JSON.stringify(mine)).not.toContain(revoked)
    await expectRefusal(revokeOwnToken(actorOf('colleague'), { tokenId: mine?.id ?? '' }, testNow), 'tokenGone')
    await revokeOwnToken(actorOf('handler'), { tokenId: mine?.id ?? '' }, testNow)
    await endMembership(actorOf('admin'), { membershipId: 'm-auditor', toDay: null }, testNow)
    await deactivatePerson(actorOf('admin'), { userId: 'supportHandler' }, testNow)
    for (const token of [revoked, ended, stopped, 'jn_none']) await expectRefusal(feed(token), 'tokenUnknown')
    await reactivatePerson(actorOf('admin'), 'supportHandler', testNow)
    await expectRefusal(feed(stopped), 'tokenUnknown')
  })

  it('is refused past so many readings in a minute', async () => {
    const token = await give('leader', 'unitCalendar')
    for (let call = 0; call < 120; call++) await feed(token)
    await expectRefusal(feed(token), 'callsTooMany')
    expect(await feed(token, '2026-03-02T02:01:00.000Z')).toContain('BEGIN:VCALENDAR')
  })
})

it('says in a feed of more than it holds that it is cut', async () => {
  const occurrences = Array.from({ length: 1001 }, (_, at) => ({ label: `第${at}期`, due: '2026-04-09' }))
  await makeTask({ id: 'often', title: '天天反馈', due: '2026-12-31', period: 'quarter' }, { occurrences })
  const events = eventsOf(await feed(await give('coordinator', 'unitCalendar')))
  expect(events.map(({ summary }) => summary)).toContain(dictionaryOf('zh').calendar.cut)
})

it('gives tokens for programs a last day within a year, and nobody more than twenty', async () => {
  const ask = (who: string, lastDay: string, use: TokenUse = 'read') =>
    issueToken(actorOf(who), { use, name: '数据中台', lastDay }, testNow)
  await expectRefusal(ask('director', ''), 'tokenDays')
  await expectRefusal(ask('director', '2026-03-01'), 'tokenDays')
  await expectRefusal(ask('director', '2027-03-04'), 'tokenDays')
  await expectRefusal(ask('auditor', '2026-12-31', 'write'), 'notAllowed')
  await expectRefusal(ask('admin', '2026-12-31'), 'notAllowed')
  for (let made = 0; made < 20; made++) await ask('director', '2026-12-31')
  await expectRefusal(ask('director', '2026-12-31'), 'tokensTooMany')
})
