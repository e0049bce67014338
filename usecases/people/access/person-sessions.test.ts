import { beforeAll, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { addMembershipRow } from '@/db/people/memberships'
import { addPerson } from '@/db/people/save-person'
import { findSession } from '@/db/session/find-session'
import { startSession } from '@/db/session/save-session'
import { useTestDatabase } from '@/db/testing'
import { dayOf } from '@/domain/calendar'
import { isVisiting } from '@/domain/session'
import { expectRefusal } from '../../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../../testing/make-district'
import { endPersonSession, everySession } from './person-sessions'
import { viewPerson } from './view-person'

useTestDatabase()

const admin = actorOf('admin')
const inLead = { ...admin, userId: 'leadAdmin', unitId: 'lead', unitPath: '/district/lead/' }
const account = { phone: '', passwordHash: '-', mustChangePassword: false, active: true, createdAt: testNow }

beforeAll(async () => {
  await makeDistrict()
  await transaction(async (tx) => {
    await addPerson(tx, { id: 'shared', account: 'shared', name: 'shared', ...account })
    for (const [unitId, role] of [
      ['lead', 'handler'],
      ['district', 'leader'],
    ] as const)
      await addMembershipRow(tx, {
        id: `s-${unitId}`,
        userId: 'shared',
        unitId,
        role,
        post: '',
        fromDay: '2020-01-01',
        toDay: null,
      })
  })
})

const listSessions = async (userId: string) => (await viewPerson(admin, userId, testNow)).access?.sessions ?? []

async function begin(userId: string, address: string): Promise<() => Promise<boolean>> {
  const session = { userId, membershipId: null, address, agent: 'Firefox/1 Windows' }
  const id = await transaction((tx) => startSession(tx, session, testNow))
  return async () => {
    const found = await findSession(reader(), id, dayOf(testNow))
    return !!found && isVisiting(found, testNow)
  }
}

it('shows an administrator where a person is logged in, without the ids of the sessions', async () => {
  await begin('handler', '10.0.0.1')
  const [shown, ...rest] = await listSessions('handler')
  expect(rest).toEqual([])
  expect(shown).toMatchObject({ address: '10.0.0.1', agent: 'Firefox/1 Windows', isThis: false, createdAt: testNow })
  expect(Object.keys(shown ?? {})).not.toContain('id')
})

it('ends one of them at once or all of them, each time with one event that says where from', async () => {
  const [first, second, third] = [
    await begin('colleague', '10.1.0.1'),
    await begin('colleague', '10.1.0.2'),
    await begin('colleague', '10.1.0.3'),
  ]
  const one = (await listSessions('colleague')).find(({ address }) => address === '10.1.0.2')
  await endPersonSession(admin, { userId: 'colleague', key: one?.key ?? '' }, testNow)
  expect([await first(), await second(), await third()]).toEqual([true, false, true])
  await endPersonSession(admin, { userId: 'colleague', key: everySession }, testNow)
  expect([await first(), await third()]).toEqual([false, false])
  await expectRefusal(endPersonSession(admin, { userId: 'colleague', key: everySession }, testNow), 'sessionGone')
  const events = (await listEventsOf(reader(), 'user', 'colleague')).filter(
    ({ action }) => action === 'person.endSession',
  )
  expect(events.map(({ note }) => note?.split(' ').sort())).toEqual([['10.1.0.2'], ['10.1.0.1', '10.1.0.3']])
})

it('ends none by a key of somebody else', async () => {
  const isIn = await begin('head', '10.2.0.1')
  const [other] = await listSessions('head')
  await expectRefusal(endPersonSession(admin, { userId: 'handler', key: other?.key ?? '' }, testNow), 'sessionGone')
  expect(await isIn()).toBe(true)
})

it('is an administrator’s alone, within the own units, and of nobody who serves outside them too', async () => {
  const isIn = await begin('shared', '10.3.0.1')
  const attempts = [
    [actorOf('coordinator'), 'handler', 'notAllowed'],
    [inLead, 'leader', 'notFound'],
    [inLead, 'shared', 'personElsewhere'],
  ] as const
  for (const [actor, userId, code] of attempts) {
    await expectRefusal(endPersonSession(actor, { userId, key: everySession }, testNow), code)
  }
  await expectRefusal(viewPerson(inLead, 'leader', testNow), 'notFound')
  expect((await viewPerson(inLead, 'shared', testNow)).access).toBeNull()
  expect((await viewPerson(admin, 'admin', testNow)).access).toBeNull()
  expect(await isIn()).toBe(true)
})
