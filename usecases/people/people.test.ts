import { beforeAll, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { findUser } from '@/db/people/find-user'
import { verifyPassword } from '@/db/people/password'
import { saveLastLogin } from '@/db/people/save-person'
import { findSession } from '@/db/session/find-session'
import { startSession } from '@/db/session/save-session'
import { useTestDatabase } from '@/db/testing'
import { ensurePasswordStrong } from '@/domain/password'
import { expectRefusal } from '../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { addMembership } from './add-membership'
import { createPerson } from './create-person'
import { deactivatePerson, reactivatePerson } from './deactivate-person'
import { editPerson } from './edit-person'
import { endMembership } from './end-membership'
import { giveFirstPasswords } from './give-first-passwords'
import { findPersonAccount, listPeopleAccounts } from './list-people-accounts'
import { resetPassword } from './reset-password'

useTestDatabase()
beforeAll(makeDistrict)

const admin = actorOf('admin')
const membership = { unitId: 'lead', role: 'handler', post: '科员', fromDay: '2026-03-02', toDay: null }
const person = { account: 'zhangsan', name: '张三', phone: '8801', membership }
const everyone = { words: '', unitId: null, role: null, active: null, after: '' }
const userOf = async (id: string) => (await findUser(reader(), id)) ?? Promise.reject(new Error(id))

async function logIn(userId: string): Promise<() => Promise<boolean>> {
  const session = { userId, membershipId: null, address: '1', agent: '' }
  const id = await transaction((tx) => startSession(tx, session, testNow))
  return async () => !(await findSession(reader(), id, '2026-03-02'))?.endedAt
}

describe('people', () => {
  it('get an account with a strong first password that must be changed and that no log keeps', async () => {
    const { userId, password } = await createPerson(admin, { ...person, requestId: 'r1' }, testNow)
    const user = await userOf(userId)
    ensurePasswordStrong(password ?? '', ['zhangsan', '张三'])
    expect(await verifyPassword(user.passwordHash, password ?? '')).toBe(true)
    expect(user).toMatchObject({ account: 'zhangsan', mustChangePassword: true, active: true })
    const again = await createPerson(admin, { ...person, requestId: 'r1' }, testNow)
    expect(again).toEqual({ userId, password: null })
    const events = await listEventsOf(reader(), 'user', userId)
    expect(events.map(({ action }) => action)).toEqual(['person.create', 'membership.add'])
    expect(JSON.stringify(events)).not.toContain(password)
  })

  it('refuse an account that exists and a unit that is gone', async () => {
    const refusal = await expectRefusal(createPerson(admin, { ...person, account: 'HANDLER' }, testNow), 'accountTaken')
    expect(refusal.field).toBe('account')
    const lost = { ...person, account: 'lisi', membership: { ...membership, unitId: 'gone' } }
    await expectRefusal(createPerson(admin, lost, testNow), 'unitUnknown')
  })

  it('are found by words, unit and role, with capacities', async () => {
    const found = await listPeopleAccounts(
      admin,
      { ...everyone, words: '张', unitId: 'district', role: 'handler' },
      testNow,
    )
    expect(found).toMatchObject({ total: 1, next: null })
    expect(found.people[0]?.memberships).toMatchObject([{ unitId: 'lead', role: 'handler', post: '科员' }])
    expect(JSON.stringify(found)).not.toContain('passwordHash')
    expect((await listPeopleAccounts(admin, { ...everyone, unitId: 'other' }, testNow)).total).toBe(2)
  })

  it('are edited over the version that was seen', async () => {
    const { version } = await userOf('colleague')
    await editPerson(admin, { userId: 'colleague', version, name: '同事', phone: '' }, testNow)
    expect(await userOf('colleague')).toMatchObject({ name: '同事', version: version + 1 })
    await expectRefusal(
      editPerson(admin, { userId: 'colleague', version, name: '又', phone: '' }, testNow),
      'staleVersion',
    )
    const same = { userId: 'colleague', version: version + 1, name: '同事', phone: '' }
    await expectRefusal(editPerson(admin, same, testNow), 'nothingChanged')
  })

  it('lose sessions and password at a reset', async () => {
    const isIn = await logIn('handler')
    const { password } = await resetPassword(admin, 'handler', testNow)
    expect(await isIn()).toBe(false)
    const user = await userOf('handler')
    expect(await verifyPassword(user.passwordHash, password)).toBe(true)
    expect(user.mustChangePassword).toBe(true)
  })

  it('get new first passwords at once where they never logged in; whoever did keeps the own one', async () => {
    await transaction((tx) => saveLastLogin(tx, 'head', testNow, '1'))
    const { passwordHash } = await userOf('head')
    const fresh = await listPeopleAccounts(admin, { ...everyone, active: true, isFresh: true }, testNow)
    expect(fresh.people.map(({ id }) => id)).toContain('colleague')
    expect(fresh.people.map(({ id }) => id)).not.toContain('head')
    const given = await giveFirstPasswords(admin, ['colleague', 'head', 'stranger', admin.userId], testNow)
    expect(given.map(({ account }) => account).sort()).toEqual(['colleague', 'stranger'])
    for (const { account, password } of given)
      expect(await verifyPassword((await userOf(account)).passwordHash, password)).toBe(true)
    expect((await userOf('head')).passwordHash).toBe(passwordHash)
    const many = Array.from({ length: 51 }, (_, index) => `${index}`)
    await expectRefusal(giveFirstPasswords(admin, many, testNow), 'tooManyChosen')
    await expectRefusal(giveFirstPasswords(actorOf('director'), ['colleague'], testNow), 'notAllowed')
  })

  it('are stopped at once and let in again', async () => {
    const isIn = await logIn('stranger')
    expect(await deactivatePerson(admin, { userId: 'stranger' }, testNow)).toEqual({ handed: 0 })
    expect(await isIn()).toBe(false)
    expect((await userOf('stranger')).active).toBe(false)
    await reactivatePerson(admin, 'stranger', testNow)
    expect((await userOf('stranger')).active).toBe(true)
  })

  it('gain and lose capacities, each time logged out', async () => {
    const isIn = await logIn('head')
    const second = { userId: 'head', unitId: 'other', role: 'head', post: '', fromDay: '2026-03-02', toDay: null }
    const { membershipId } = await addMembership(admin, second, testNow)
    expect(await isIn()).toBe(false)
    await expectRefusal(addMembership(admin, second, testNow), 'capacityHeld')
    const isStillIn = await logIn('head')
    const early = { membershipId, toDay: '2026-03-01' }
    await expectRefusal(endMembership(admin, early, testNow), 'membershipBackdated')
    await endMembership(admin, { membershipId, toDay: null }, testNow)
    expect(await isStillIn()).toBe(false)
    const { memberships } = await findPersonAccount(admin, 'head', testNow)
    expect(memberships.find(({ id }) => id === membershipId)?.toDay).toBe('2026-03-01')
    await expectRefusal(endMembership(admin, { membershipId, toDay: '2026-03-05' }, testNow), 'membershipPast')
  })

  it('hold no capacity from a day gone by, and none longer than it was given for', async () => {
    const past = { userId: 'head', unitId: 'other', role: 'handler', post: '', fromDay: '2026-03-01', toDay: null }
    await expectRefusal(addMembership(admin, past, testNow), 'membershipEarly')
    const person = { account: 'late', name: '迟', phone: '', membership: past }
    await expectRefusal(createPerson(admin, person, testNow), 'membershipEarly')
    const brief = { ...past, fromDay: '2026-03-02', toDay: '2026-03-10' }
    const { membershipId } = await addMembership(admin, brief, testNow)
    await expectRefusal(endMembership(admin, { membershipId, toDay: '2026-12-31' }, testNow), 'membershipLonger')
    await endMembership(admin, { membershipId, toDay: '2026-03-05' }, testNow)
  })

  it('always keep one administrator', async () => {
    await expectRefusal(deactivatePerson(admin, { userId: 'admin' }, testNow), 'lastAdmin')
    await expectRefusal(endMembership(admin, { membershipId: 'm-admin', toDay: '2026-12-31' }, testNow), 'lastAdmin')
    expect((await userOf('admin')).active).toBe(true)
    const deputy = {
      userId: 'auditor',
      unitId: 'district',
      role: 'admin',
      post: '',
      fromDay: '2026-03-02',
      toDay: null,
    }
    await addMembership(admin, deputy, testNow)
    await deactivatePerson(actorOf('admin'), { userId: 'admin' }, testNow)
    expect((await userOf('admin')).active).toBe(false)
  })

  it('are for administrators alone', async () => {
    const director = actorOf('director')
    await expectRefusal(createPerson(director, person, testNow), 'notAllowed')
    await expectRefusal(listPeopleAccounts(director, everyone, testNow), 'notAllowed')
    await expectRefusal(resetPassword(director, 'handler', testNow), 'notAllowed')
    await expectRefusal(deactivatePerson(director, { userId: 'handler' }, testNow), 'notAllowed')
    await expectRefusal(findPersonAccount(admin, 'gone', testNow), 'notFound')
  })
})
