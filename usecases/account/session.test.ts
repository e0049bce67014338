import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { findUser } from '@/db/people/find-user'
import { memberships, units, users } from '@/db/schema'
import { findSession } from '@/db/session/find-session'
import { endSession, endSessions } from '@/db/session/save-session'
import { saveSetting } from '@/db/settings/save-settings'
import { useTestDatabase } from '@/db/testing'
import { dayOf } from '@/domain/calendar'
import { findSessionEnd, isExpired, isVisiting, sessionEnds, type Visitor } from '@/domain/session'
import { createPerson, testPassword } from '../testing/create-person'
import { changePassword } from './change-password'
import { chooseCapacity, listOwnCapacities } from './choose-capacity'
import { endOwnSession } from './end-session'
import { logOut } from './log-out'
import { logInAtOnce } from './second-step/log-in-at-once'
import { listOwnSessions } from './view-account'

useTestDatabase()

const settled = { mustChangePassword: false, needsSecondStep: false, hasSecondStep: false, isByProvider: false }
const now = '2026-09-15T01:00:00.000Z'
type Person = Awaited<ReturnType<typeof createPerson>>
let person: Person
let visitor: Visitor

const begin = async (): Promise<string> =>
  (
    await logInAtOnce(
      { code: '', account: person.account, password: testPassword, address: '10.0.0.1', agent: 'test' },
      now,
    )
  ).sessionId
const isIn = async (id: string, at = now): Promise<boolean> => {
  const session = await findSession(reader(), id, dayOf(at))
  return !!session && isVisiting(session, at)
}

beforeEach(async () => {
  person = await createPerson({ roles: ['head', 'director'] })
  const { userId, account } = person
  const who = { userId, account, name: account, address: '10.0.0.1', ...settled, actor: null }
  visitor = { ...who, sessionId: await begin(), since: now }
})

describe('a session', () => {
  it('lets its person in until they log out', async () => {
    expect(await isIn(visitor.sessionId)).toBe(true)
    await logOut(visitor, now)
    expect(await isIn(visitor.sessionId)).toBe(false)
  })

  it('is left once, however often its person logs out', async () => {
    await logOut(visitor, now)
    await logOut(visitor, now)
    const events = await listEventsOf(reader(), 'user', person.userId)
    expect(events.filter(({ action }) => action === 'session.end')).toHaveLength(1)
  })

  it('is gone for a disabled user, an ended membership and a closed unit', async () => {
    const [capacity] = await listOwnCapacities(visitor, now)
    await chooseCapacity(visitor, capacity?.id ?? '', now)
    const undoings: [() => Promise<unknown>, () => Promise<unknown>][] = [
      [() => setActive(false), () => setActive(true)],
      [() => endMemberships('2026-09-14'), () => endMemberships(null)],
      [() => setUnit(false), () => setUnit(true)],
    ]
    for (const [undo, redo] of undoings) {
      await undo()
      expect(await isIn(visitor.sessionId)).toBe(false)
      await redo()
      expect(await isIn(visitor.sessionId)).toBe(true)
    }
  })

  it('keeps what was typed where it ran out by time, and nothing where somebody ended it', async () => {
    const idle = '2026-09-15T01:30:00.000Z'
    const [capacity] = await listOwnCapacities(visitor, now)
    await chooseCapacity(visitor, capacity?.id ?? '', now)
    const hasExpired = async (at: string) => {
      const session = await findSession(reader(), visitor.sessionId, dayOf(at))
      return !!session && isExpired(session, at)
    }
    expect(await hasExpired(now)).toBe(false)
    expect(await hasExpired(idle)).toBe(true)
    expect(await hasExpired('2026-09-15T13:00:00.000Z')).toBe(true)
    const undoings: [() => Promise<unknown>, () => Promise<unknown>][] = [
      [() => setActive(false), () => setActive(true)],
      [() => endMemberships('2026-09-14'), () => endMemberships(null)],
      [() => setUnit(false), () => setUnit(true)],
    ]
    for (const [undo, redo] of undoings) {
      await undo()
      expect(await hasExpired(idle)).toBe(false)
      await redo()
    }
    await transaction((tx) => endSessions(tx, person.userId, now, 'capacity'))
    expect(await hasExpired(idle)).toBe(false)
  })

  it('says afterwards what ended it, and nothing of one that its person left', async () => {
    const begin = async () => {
      const given = { account: person.account, password: testPassword, address: '10.0.0.1', agent: '' }
      return (await logInAtOnce({ code: '', ...given }, now)).sessionId
    }
    const whyOf = async (id: string, at = now) => {
      const session = await findSession(reader(), id, dayOf(at))
      return session && findSessionEnd(session, at)
    }
    const id = await begin()
    const [capacity] = await listOwnCapacities({ ...visitor, sessionId: id }, now)
    await chooseCapacity({ ...visitor, sessionId: id }, capacity?.id ?? '', now)
    expect(await whyOf(id)).toBeNull()
    expect(await whyOf(id, '2026-09-15T03:30:00.000Z')).toBe('time')
    await setActive(false)
    expect(await whyOf(id)).toBe('account')
    await setActive(true)
    await setUnit(false)
    expect(await whyOf(id)).toBe('unit')
    await setUnit(true)
    await endMemberships('2026-09-14')
    expect(await whyOf(id)).toBe('capacity')
    await endMemberships(null)
    for (const end of sessionEnds) {
      const ended = await begin()
      await transaction((tx) => endSessions(tx, person.userId, now, end))
      expect(await whyOf(ended)).toBe(end)
    }
    const left = await begin()
    await transaction((tx) => endSession(tx, person.userId, left, now))
    expect(await whyOf(left)).toBeNull()
  })

  it('ends when a further capacity begins, so that its person chooses again', async () => {
    const { userId, unitId } = person
    const late = '2026-09-15T15:45:00.000Z'
    const id = (
      await logInAtOnce(
        { code: '', account: person.account, password: testPassword, address: '10.0.0.1', agent: '' },
        late,
      )
    ).sessionId
    const further = { userId, unitId, role: 'leader' as const, post: '', fromDay: '2026-09-16' }
    const afterMidnight = '2026-09-15T16:00:00.000Z'
    await transaction((tx) => tx.insert(memberships).values({ id: 'never', ...further, toDay: '2026-09-15' }))
    expect(await isIn(id, afterMidnight)).toBe(true)
    await transaction((tx) => tx.insert(memberships).values({ id: 'further', ...further, toDay: null }))
    expect(await isIn(id, '2026-09-15T15:59:00.000Z')).toBe(true)
    expect(await isIn(id, afterMidnight)).toBe(false)
  })

  it('takes no capacity of somebody else', async () => {
    const other = await createPerson({})
    const [foreign] = await listOwnCapacities({ ...visitor, userId: other.userId }, now)
    await expect(chooseCapacity(visitor, foreign?.id ?? '', now)).rejects.toMatchObject({ code: 'capacityGone' })
  })

  it('can be ended from another device, without its id being shown', async () => {
    const second = await begin()
    const sessions = await listOwnSessions(visitor, now)
    expect(JSON.stringify(sessions)).not.toContain(second)
    const other = sessions.find(({ isThis }) => !isThis)
    await endOwnSession(visitor, other?.key ?? '', now)
    expect([await isIn(second), await isIn(visitor.sessionId)]).toEqual([false, true])
    await expect(endOwnSession(visitor, other?.key ?? '', now)).rejects.toMatchObject({ code: 'sessionGone' })
  })
})

describe('changing the password', () => {
  const good = { current: testPassword, next: 'Other-Horse-8', again: 'Other-Horse-8' }
  const change = (over = {}) => changePassword(visitor, { ...good, ...over }, 'test', now)
  const minutesOn = (minutes: number) => new Date(Date.parse(now) + minutes * 60_000).toISOString()

  it('ends every session and begins a new one', async () => {
    const second = await begin()
    const fresh = await change()
    expect([await isIn(second), await isIn(visitor.sessionId), await isIn(fresh)]).toEqual([false, false, true])
    await expect(begin()).rejects.toMatchObject({ code: 'loginWrong' })
  })

  it.each([
    [{ current: 'no' }, 'passwordWrong', 'current'],
    [{ again: 'Other-Horse-9' }, 'passwordDiffers', 'again'],
    [{ next: testPassword, again: testPassword }, 'passwordSame', 'next'],
    [{ next: 'weak', again: 'weak' }, 'passwordShort', 'next'],
    [{ next: 'Password-2026', again: 'Password-2026' }, 'passwordCommon', 'next'],
  ])('refuses %o', async (over, code, field) => {
    await expect(change(over)).rejects.toMatchObject({ code, field })
  })

  it('locks after 5 wrong present passwords, from whatever session and address, and records each', async () => {
    const guess = (at: string, address = '10.0.0.1') =>
      changePassword({ ...visitor, address }, { ...good, current: 'no' }, 'test', at)
    for (let minute = 0; minute < 5; minute++)
      await expect(guess(minutesOn(minute), `10.0.0.${minute}`)).rejects.toMatchObject({ code: 'passwordWrong' })
    const locked = { code: 'passwordLocked', field: 'current', facts: { count: 5, until: minutesOn(19) } }
    await expect(changePassword(visitor, good, 'test', minutesOn(5))).rejects.toMatchObject(locked)
    const events = await listEventsOf(reader(), 'user', person.userId)
    expect(events.filter(({ action }) => action === 'password.wrongCurrent')).toHaveLength(5)
    await expect(changePassword(visitor, good, 'test', minutesOn(19))).resolves.toBeTruthy()
  })

  it('forgets wrong ones once the present password was right, though the new one was refused', async () => {
    for (let round = 0; round < 3; round++) {
      for (let wrong = 0; wrong < 4; wrong++)
        await expect(change({ current: 'no' })).rejects.toMatchObject({ code: 'passwordWrong' })
      await expect(change({ next: 'weak', again: 'weak' })).rejects.toMatchObject({ code: 'passwordShort' })
    }
  })

  it('lets no more than 5 of many parallel guesses reach the password', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 12 }, () => change({ current: 'no' })))
    const codes = tries.map((each) => (each.status === 'rejected' ? each.reason.code : ''))
    expect(codes.filter((code) => code === 'passwordWrong')).toHaveLength(5)
    expect(codes.filter((code) => code === 'passwordLocked')).toHaveLength(7)
  })

  it('asks what the preset of the day asks', async () => {
    await transaction((tx) => saveSetting(tx, 'passwordPreset', 'asvs', '2026-09-15'))
    const words = 'kettle noodle window'
    await expect(change({ next: 'Other-Ho-8', again: 'Other-Ho-8' })).rejects.toMatchObject({ facts: { min: 12 } })
    await expect(change({ next: words, again: words })).resolves.toBeTruthy()
    await transaction((tx) => saveSetting(tx, 'passwordPreset', 'mlps', '2026-09-15'))
  })

  it('takes none of the last four again under mlps', async () => {
    const passwords = [
      testPassword,
      'Other-Horse-1',
      'Other-Horse-2',
      'Other-Horse-3',
      'Other-Horse-4',
      'Other-Horse-5',
    ]
    const to = (from: number, next = '') => change({ current: passwords[from], next, again: next })
    for (let at = 0; at < 4; at++) await to(at, passwords[at + 1])
    await expect(to(4, testPassword)).rejects.toMatchObject({
      code: 'passwordUsed',
      field: 'next',
      facts: { count: 4 },
    })
    await to(4, passwords[5])
    await expect(to(5, passwords[4])).rejects.toMatchObject({ code: 'passwordUsed' })
    await expect(to(5, testPassword)).resolves.toBeTruthy()
  })

  it('is asked for at log-in once the password is older than the preset lets it', async () => {
    await change()
    const logInAt = async (at: string) => {
      const given = { account: person.account, password: 'Other-Horse-8', address: '10.0.0.1', agent: '' }
      await logInAtOnce({ code: '', ...given }, at)
      return (await findUser(reader(), person.userId))?.mustChangePassword
    }
    expect(await logInAt('2026-12-13T15:00:00.000Z')).toBe(false)
    expect(await logInAt('2026-12-14T01:00:00.000Z')).toBe(true)
  })
})

const setActive = (active: boolean) =>
  transaction((tx) => tx.update(users).set({ active }).where(eq(users.id, person.userId)).returning())
const endMemberships = (toDay: string | null) =>
  transaction((tx) => tx.update(memberships).set({ toDay }).where(eq(memberships.userId, person.userId)).returning())
const setUnit = (active: boolean) =>
  transaction((tx) => tx.update(units).set({ active }).where(eq(units.id, person.unitId)).returning())
