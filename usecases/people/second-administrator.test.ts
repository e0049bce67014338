import { ne, notInArray } from 'drizzle-orm'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { listNotifications } from '@/db/notices/notifications'
import { addMembershipRow, listMembershipsOf } from '@/db/people/memberships'
import { addPerson } from '@/db/people/save-person'
import { membershipRequests, memberships, notifications, passwordGivers, sessions, users } from '@/db/schema'
import { findSession } from '@/db/session/find-session'
import { startSession } from '@/db/session/save-session'
import { useTestDatabase } from '@/db/testing'
import { addDays, dayOf } from '@/domain/calendar'
import type { Actor, Role } from '@/domain/people'
import { writeWorkbook } from '@/formats/write-xlsx'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, districtPeople, makeDistrict, testNow } from '../testing/make-district'
import { editUnit } from '../unit/edit-unit'
import { addMembership } from './add-membership'
import { createPerson } from './create-person'
import { deactivatePerson } from './deactivate-person'
import { decideMembershipRequest } from './decide-request'
import { endMembership } from './end-membership'
import { confirmPeopleImport, uploadPeopleWorkbook } from './import-people'
import { findMembershipRequest, listMembershipRequests } from './list-membership-requests'
import { resetPassword } from './reset-password'

const admin = actorOf('admin')
const today = dayOf(testNow)
const own = { userId: 'admin', unitId: 'district', role: 'director', post: '', fromDay: today, toDay: null }

useTestDatabase()
beforeAll(makeDistrict)
afterEach(forgetAll)

/** Puts people and capacities back to those of the district. */
async function forgetAll(): Promise<void> {
  await transaction(async (tx) => {
    for (const table of [membershipRequests, notifications, sessions, passwordGivers]) await tx.delete(table)
    await tx.delete(memberships).where(ne(memberships.fromDay, '2020-01-01'))
    await tx.delete(memberships).where(notInArray(memberships.userId, [...districtPeople]))
    await tx.delete(users).where(notInArray(users.id, [...districtPeople]))
  })
}

/** A further administrator whom nobody of the test opened an account for. */
async function addAdmin(id: string, unitId = 'district'): Promise<Actor> {
  const login = { account: id, passwordHash: '-', mustChangePassword: false, active: true, createdAt: testNow }
  const capacity = { id: `m-${id}`, userId: id, unitId, role: 'admin' as const, post: '', fromDay: '2020-01-01' }
  await transaction(async (tx) => {
    await addPerson(tx, { id, name: id, phone: '', ...login })
    await addMembershipRow(tx, { ...capacity, toDay: null })
  })
  const unitPath = unitId === 'district' ? '/district/' : `/district/${unitId}/`
  return { ...admin, userId: id, name: id, membershipId: `m-${id}`, unitId, unitPath }
}

const rolesOf = async (userId: string): Promise<Role[]> =>
  (await listMembershipsOf(reader(), [userId])).map(({ role }) => role)
const noticesOf = async (userId: string) => (await listNotifications(reader(), userId, 20)).map(({ kind }) => kind)
const actionsOn = async (userId: string) => (await listEventsOf(reader(), 'user', userId)).map(({ action }) => action)
const firstRequest = async (actor: Actor) => {
  const [request] = await listMembershipRequests(actor, testNow)
  return request ?? Promise.reject(new Error('no request'))
}

describe('what an administrator gives themselves', () => {
  it('holds once another administrator has confirmed it, and ends their sessions then', async () => {
    const second = await addAdmin('second')
    expect(await addMembership(admin, own, testNow)).toMatchObject({ state: 'asked', membershipId: '' })
    expect(await rolesOf('admin')).toEqual(['admin'])
    expect(await noticesOf('second')).toEqual(['capacityAsked'])
    const { id, rights } = await firstRequest(admin)
    expect(rights).toEqual({ confirm: false, refuse: false, withdraw: true })
    await expectRefusal(
      decideMembershipRequest(admin, { requestId: id, decision: 'confirmed' }, testNow),
      'secondNotOther',
    )
    const session = { userId: 'admin', membershipId: 'm-admin', address: '1', agent: '' }
    const sessionId = await transaction((tx) => startSession(tx, session, testNow))
    expect((await firstRequest(second)).rights).toEqual({ confirm: true, refuse: true, withdraw: false })
    await decideMembershipRequest(second, { requestId: id, decision: 'confirmed' }, testNow)
    expect(await rolesOf('admin')).toEqual(['admin', 'director'])
    expect((await findSession(reader(), sessionId, today))?.endedAt).toBe(testNow)
    expect(await actionsOn('admin')).toEqual(
      expect.arrayContaining(['membership.ask', 'membership.add', 'membership.confirmed']),
    )
    await expectRefusal(
      decideMembershipRequest(second, { requestId: id, decision: 'refused' }, testNow),
      'requestDecided',
    )
  })

  it('holds never once refused or taken back, and is not asked for twice', async () => {
    const second = await addAdmin('second')
    await addMembership(admin, own, testNow)
    await expectRefusal(addMembership(admin, own, testNow), 'capacityHeld')
    await decideMembershipRequest(second, { requestId: (await firstRequest(second)).id, decision: 'refused' }, testNow)
    await addMembership(admin, own, testNow)
    await decideMembershipRequest(admin, { requestId: (await firstRequest(admin)).id, decision: 'withdrawn' }, testNow)
    expect(await listMembershipRequests(admin, testNow)).toEqual([])
    expect(await rolesOf('admin')).toEqual(['admin'])
  })

  it('begins from the day of the confirmation where that came later', async () => {
    const second = await addAdmin('second')
    await addMembership(admin, own, testNow)
    const later = '2026-03-20T02:00:00.000Z'
    await decideMembershipRequest(second, { requestId: (await firstRequest(second)).id, decision: 'confirmed' }, later)
    const held = await listMembershipsOf(reader(), ['admin'])
    expect(held.find(({ role }) => role === 'director')?.fromDay).toBe('2026-03-20')
  })

  it('stays what was asked for: no unit is moved under it while it waits', async () => {
    const second = await addAdmin('second')
    await addMembership(admin, { ...own, unitId: 'support' }, testNow)
    const unit = { name: 'other单位', shortName: 'other', aliases: '', kind: 'department', position: 3 }
    const move = { ...unit, unitId: 'other', parentId: 'support', version: 1, active: true }
    await expectRefusal(editUnit(admin, move, testNow), 'unitMoveRaises')
    const { id } = await firstRequest(second)
    await decideMembershipRequest(second, { requestId: id, decision: 'refused' }, testNow)
    await editUnit(admin, move, testNow)
    await editUnit(admin, { ...move, parentId: 'district', version: 2 }, testNow)
  })

  it('begins three days later where there is no other, and the directors are told', async () => {
    const { state, fromDay } = await addMembership(admin, own, testNow)
    expect([state, fromDay]).toEqual(['delayed', addDays(today, 3)])
    expect(await noticesOf('director')).toEqual(['capacityDelayed'])
    const held = await listMembershipsOf(reader(), ['admin'])
    expect(held.find(({ role }) => role === 'director')?.fromDay).toBe(addDays(today, 3))
    expect(await firstRequest(admin)).toMatchObject({ isDelayed: true })
    const late = await addAdmin('late')
    await decideMembershipRequest(late, { requestId: (await firstRequest(late)).id, decision: 'refused' }, testNow)
    const after = await listMembershipsOf(reader(), ['admin'])
    expect(after.find(({ role }) => role === 'director')?.toDay).toBe(addDays(today, 2))
  })

  it('never begins where the director who was told refuses it, or the leader; nobody else may look at it', async () => {
    for (const [index, overseer] of [actorOf('director'), actorOf('leader')].entries()) {
      const role = index ? 'auditor' : 'director'
      await addMembership(admin, { ...own, role }, testNow)
      const { id } = await firstRequest(admin)
      const [notice] = await listNotifications(reader(), 'director', 1)
      expect(notice?.facts.requestId).toBe(id)
      for (const other of ['foreignLeader', 'leader']) {
        const found = findMembershipRequest(actorOf(other), id, testNow)
        if (other === 'leader') expect((await found).rights).toEqual({ confirm: false, refuse: true, withdraw: false })
        else await expectRefusal(found, 'notFound')
      }
      for (const other of ['coordinator', 'auditor', 'head'])
        await expectRefusal(findMembershipRequest(actorOf(other), id, testNow), 'notAllowed')
      const confirmed = decideMembershipRequest(overseer, { requestId: id, decision: 'confirmed' }, testNow)
      await expectRefusal(confirmed, 'secondNotOther')
      await decideMembershipRequest(overseer, { requestId: id, decision: 'refused' }, testNow)
      const held = await listMembershipsOf(reader(), ['admin'])
      expect(held.find((each) => each.role === role)?.toDay).toBe(addDays(today, 2))
      await transaction(async (tx) => void (await tx.delete(notifications)))
    }
  })

  it('is out of the list, and out of reach of a refusal, once it has begun', async () => {
    await addMembership(admin, own, testNow)
    const { id } = await firstRequest(admin)
    const begun = '2026-03-05T02:00:00.000Z'
    expect(await listMembershipRequests(admin, begun)).toEqual([])
    await expectRefusal(
      decideMembershipRequest(admin, { requestId: id, decision: 'withdrawn' }, begun),
      'requestDecided',
    )
  })

  it('is the same by workbook', async () => {
    const second = await addAdmin('second')
    const header = ['姓名', '账号', '单位', '角色'].map((text) => ({ header: text, width: 12 }))
    const rows = [
      ['admin', 'admin', 'district', '督办负责人'],
      ['新人', 'xinren', 'lead', '承办人'],
    ]
    const bytes = await writeWorkbook([{ name: '人员', columns: header, rows }])
    const { keptId } = await uploadPeopleWorkbook(admin, { name: 'a.xlsx', bytes }, testNow)
    expect(await confirmPeopleImport(admin, { keptId }, testNow)).toMatchObject({
      people: [{ account: 'xinren' }],
      waiting: 1,
    })
    expect(await rolesOf('admin')).toEqual(['admin'])
    expect(await firstRequest(second)).toMatchObject({ userId: 'admin', role: 'director' })
  })

  it('is not lengthened by setting a later end', async () => {
    await transaction((tx) => addMembershipRow(tx, { id: 'brief', ...own, role: 'head', toDay: '2026-03-09' }))
    const end = { membershipId: 'brief', toDay: '2026-12-31' }
    await expectRefusal(endMembership(admin, end, testNow), 'membershipLonger')
  })
})

describe('an account that one opened or whose password one reset', () => {
  const open = async (account: string, by = admin): Promise<Actor> => {
    const membership = { unitId: 'district', role: 'admin', post: '', fromDay: today, toDay: null }
    const { userId } = await createPerson(by, { account, name: account, phone: '', membership }, testNow)
    return { ...admin, userId, name: account, membershipId: `m-${account}` }
  }

  it('is no second administrator', async () => {
    const puppet = await open('puppet')
    expect((await addMembership(admin, own, testNow)).state).toBe('delayed')
    expect((await firstRequest(puppet)).rights.confirm).toBe(false)
  })

  it('is none through others either, nor after a reset', async () => {
    const second = await addAdmin('second')
    const puppet = await open('puppet')
    const further = await open('further', puppet)
    await addMembership(admin, own, testNow)
    const { id } = await firstRequest(further)
    for (const account of [puppet, further])
      await expectRefusal(
        decideMembershipRequest(account, { requestId: id, decision: 'confirmed' }, testNow),
        'secondNotOther',
      )
    await resetPassword(admin, 'second', testNow)
    await expectRefusal(
      decideMembershipRequest(second, { requestId: id, decision: 'confirmed' }, testNow),
      'secondNotOther',
    )
  })

  it('stays one however often others reset it since: puppets do not wash each other clean', async () => {
    const puppet = await open('puppet')
    const further = await open('further', puppet)
    await resetPassword(further, puppet.userId, testNow)
    expect((await addMembership(puppet, own, testNow)).state).toBe('delayed')
    const [request] = await listMembershipRequests(further, testNow)
    expect(request?.rights).toMatchObject({ confirm: false })
    await transaction((tx) => tx.delete(membershipRequests))
    await transaction((tx) => tx.delete(memberships).where(ne(memberships.fromDay, '2020-01-01')))
    await addAdmin('second')
    await addMembership(admin, own, testNow)
    const { id } = await firstRequest(puppet)
    for (const account of [puppet, further])
      await expectRefusal(
        decideMembershipRequest(account, { requestId: id, decision: 'confirmed' }, testNow),
        'secondNotOther',
      )
    expect(await rolesOf('admin')).toEqual(['admin'])
  })

  it('gives nothing back to whoever opened it', async () => {
    const puppet = await open('puppet')
    expect((await addMembership(puppet, own, testNow)).state).toBe('delayed')
    await addAdmin('second')
    expect((await addMembership(puppet, { ...own, role: 'leader' }, testNow)).state).toBe('asked')
    expect(await rolesOf('admin')).not.toContain('leader')
  })
})

describe('whoever oversees a unit', () => {
  it('is told of powers given to others there, not of plain capacities', async () => {
    await addMembership(admin, { ...own, userId: 'handler', role: 'leader' }, testNow)
    await addMembership(admin, { ...own, userId: 'handler', unitId: 'support', role: 'handler' }, testNow)
    expect(await noticesOf('director')).toEqual(['capacityGiven'])
    expect(await noticesOf('handler')).toEqual([])
  })

  it('is told of a password given out anew for an account with powers', async () => {
    await resetPassword(admin, 'auditor', testNow)
    await resetPassword(admin, 'handler', testNow)
    expect(await noticesOf('director')).toEqual(['passwordReset'])
  })

  it('is told of a power taken away and of an account with powers stopped: no second administrator goes unseen', async () => {
    await addAdmin('second')
    await endMembership(admin, { membershipId: 'm-second', toDay: null }, testNow)
    await addAdmin('third')
    await deactivatePerson(admin, { userId: 'third' }, testNow)
    expect((await addMembership(admin, own, testNow)).state).toBe('delayed')
    expect((await noticesOf('director')).sort()).toEqual(['accountStopped', 'capacityDelayed', 'capacityEnded'])
    await addMembership(admin, { ...own, userId: 'stranger', unitId: 'support', role: 'handler' }, testNow)
    const [plain] = await listMembershipsOf(reader(), ['stranger']).then((all) =>
      all.filter(({ unitId }) => unitId === 'support'),
    )
    await endMembership(admin, { membershipId: plain?.id ?? '', toDay: null }, testNow)
    expect(await noticesOf('director')).toHaveLength(3)
  })

  it('are the leaders where the only director is a party to it', async () => {
    await addMembership(admin, { ...own, userId: 'director', role: 'admin' }, testNow)
    expect(await noticesOf('director')).toEqual([])
    expect(await noticesOf('leader')).toEqual(['capacityGiven'])
  })
})

describe('requests', () => {
  it("are another department's administrator's neither to see nor to decide, and any's who covers the unit", async () => {
    const other = await addAdmin('otherAdmin', 'other')
    const lead = await addAdmin('leadAdmin', 'lead')
    expect((await addMembership(admin, { ...own, unitId: 'lead' }, testNow)).state).toBe('asked')
    const { id } = await firstRequest(lead)
    expect(await listMembershipRequests(other, testNow)).toEqual([])
    for (const decision of ['confirmed', 'refused', 'withdrawn'] as const)
      await expectRefusal(decideMembershipRequest(other, { requestId: id, decision }, testNow), 'notFound')
    await expectRefusal(
      decideMembershipRequest(actorOf('director'), { requestId: id, decision: 'refused' }, testNow),
      'notFound',
    )
    await decideMembershipRequest(lead, { requestId: id, decision: 'confirmed' }, testNow)
    expect(await rolesOf('admin')).toContain('director')
  })

  it("of a department's administrator for a higher unit are not even made", async () => {
    const lead = await addAdmin('leadAdmin', 'lead')
    const up = { ...own, userId: 'leadAdmin' }
    await expectRefusal(addMembership(lead, up, testNow), 'unitUnknown')
  })
})
