import { eq } from 'drizzle-orm'
import { Secret, TOTP } from 'otpauth'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { appendEvent } from '@/db/audit/append-event'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { recoveryCodes, secondSteps, users } from '@/db/schema'
import { findSession } from '@/db/session/find-session'
import { endSessions } from '@/db/session/save-session'
import { saveSetting } from '@/db/settings/save-settings'
import { useTestDatabase } from '@/db/testing'
import { dayOf } from '@/domain/calendar'
import type { Role } from '@/domain/people'
import { isVisiting, type Visitor } from '@/domain/session'
import { forgetEnv } from '@/env'
import { createPerson, testPassword } from '../../testing/create-person'
import { expectRefusal } from '../../testing/expect-refusal'
import { changePassword } from '../change-password'
import { logIn } from '../log-in'
import { renewRecoveryCodes, turnOffSecondStep } from './change-second-step'
import { logInAtOnce } from './log-in-at-once'
import { findHalf, logInByCode } from './log-in-by-code'
import { beginSetUp, confirmSetUp } from './set-up'
import { viewSecondStep } from './view-second-step'

useTestDatabase()

const now = '2026-09-15T01:00:00.000Z'
const later = (seconds: number) => new Date(Date.parse(now) + seconds * 1000).toISOString()
let address = ''
let count = 0
let visitor: Visitor
let secret = ''
let recovery: string[] = []

const from = () => ({ address, agent: 'test' })
const begin = (at = now, password = testPassword) => logIn({ account: visitor.account, password, ...from() }, at)
const codeAt = (at: string) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.parse(at) })
const wrongAt = (at: string) => codeAt(at).replace(/./g, (digit) => String((Number(digit) + 5) % 10))
const halfOf = async (at = now) => {
  const begun = await begin(at)
  return 'half' in begun ? begun.half : Promise.reject(new Error('no code was asked for'))
}
const giveCode = async (code: string, at: string, half?: string) =>
  logInByCode({ half: half ?? (await halfOf(at)), code, ...from() }, at)
const actionsOf = async () => (await listEventsOf(reader(), 'user', visitor.userId)).map(({ action }) => action)
const force = (roles: Role[]) =>
  transaction(async (tx) => {
    await saveSetting(tx, 'secondStep', { roles }, dayOf(now))
    const actor = { name: '', unitName: '', address: '' }
    await appendEvent(tx, actor, now, { action: 'settings.edit', objectType: 'settings', objectId: 'secondStep' })
  })
const isIn = async (id: string) => {
  const session = await findSession(reader(), id, dayOf(now))
  return !!session && isVisiting(session, now)
}

beforeEach(async () => {
  address = `10.9.0.${++count}`
  const { userId, account } = await createPerson({})
  const who = { userId, account, name: account, address, mustChangePassword: false, actor: null }
  const { sessionId } = await logInAtOnce({ account, password: testPassword, code: '', ...from() }, later(-300))
  visitor = { ...who, sessionId, since: now, needsSecondStep: false, hasSecondStep: false, isByProvider: false }
  await beginSetUp(visitor, testPassword, later(-200))
  const own = await viewSecondStep(visitor, later(-200))
  if (own.state !== 'begun') throw new Error(own.state)
  secret = own.secret
  recovery = await confirmSetUp(visitor, { current: testPassword, code: codeAt(later(-200)) }, later(-200))
})

describe('setting it up', () => {
  it('asks for nothing until the device has shown a right code, with the password', async () => {
    const { userId, account } = await createPerson({})
    const fresh = { ...visitor, userId, account }
    await expectRefusal(confirmSetUp(fresh, { current: testPassword, code: '123456' }, now), 'secondStepOff')
    await beginSetUp(fresh, testPassword, now)
    const own = await viewSecondStep(fresh, now)
    if (own.state !== 'begun') throw new Error(own.state)
    expect(own.address).toBe(
      `otpauth://totp/Jiannuo:${account}?issuer=Jiannuo&secret=${own.secret}&algorithm=SHA1&digits=6&period=30`,
    )
    secret = own.secret
    await expectRefusal(confirmSetUp(fresh, { current: 'no', code: codeAt(now) }, now), 'passwordWrong')
    await expectRefusal(confirmSetUp(fresh, { current: testPassword, code: wrongAt(now) }, now), 'codeWrong')
    const begun = await logIn({ account, password: testPassword, ...from() }, now)
    expect(begun).toHaveProperty('sessionId')
    expect(await confirmSetUp(fresh, { current: testPassword, code: codeAt(now) }, now)).toHaveLength(10)
    expect(await logIn({ account, password: testPassword, ...from() }, now)).toHaveProperty('half')
  })

  it('keeps the secret enciphered and of recovery codes hashes, and puts neither into the log', async () => {
    const rows = [...(await reader().select().from(secondSteps)), ...(await reader().select().from(recoveryCodes))]
    const events = await listEventsOf(reader(), 'user', visitor.userId)
    const kept = JSON.stringify([rows, events])
    expect(rows.length).toBeGreaterThan(10)
    for (const hidden of [secret, ...recovery, ...recovery.map((code) => code.replaceAll('-', ''))])
      expect(kept).not.toContain(hidden)
  })

  it('is not begun by whoever comes to a browser left open, nor completed with a secret shown long ago', async () => {
    const { userId, account } = await createPerson({})
    const fresh = { ...visitor, userId, account }
    await expectRefusal(beginSetUp(fresh, 'no', now), 'passwordWrong')
    expect(await viewSecondStep(fresh, now)).toEqual({ state: 'off' })
    await beginSetUp(fresh, testPassword, now)
    const own = await viewSecondStep(fresh, later(599))
    secret = own.state === 'begun' ? own.secret : ''
    expect(secret).toHaveLength(32)
    expect(await viewSecondStep(fresh, later(600))).toEqual({ state: 'off' })
    const change = { current: testPassword, code: codeAt(later(600)) }
    await expectRefusal(confirmSetUp(fresh, change, later(600)), 'secondStepOff')
  })

  it('ends the other sessions, shows the secret no more and cannot be begun again over one in use', async () => {
    const other = await logInAtOnce(
      { account: visitor.account, password: testPassword, code: codeAt(now), ...from() },
      now,
    )
    expect(await viewSecondStep(visitor, now)).toEqual({ state: 'on', since: later(-200), codesLeft: 10 })
    await expectRefusal(beginSetUp(visitor, testPassword, now), 'secondStepOn')
    await turnOffSecondStep(visitor, { current: testPassword, code: codeAt(later(60)) }, later(60))
    await beginSetUp(visitor, testPassword, later(90))
    const own = await viewSecondStep(visitor, later(90))
    secret = own.state === 'begun' ? own.secret : ''
    await confirmSetUp(visitor, { current: testPassword, code: codeAt(later(90)) }, later(90))
    expect([await isIn(other.sessionId), await isIn(visitor.sessionId)]).toEqual([false, true])
  })
})

describe('logging in', () => {
  it('takes password and code, each an event, and begins no session before', async () => {
    const before = await actionsOf()
    const half = await halfOf()
    expect(await findHalf(half, now)).toMatchObject({ user: { id: visitor.userId }, isByProvider: false })
    const { sessionId } = await giveCode(codeAt(now), now, half)
    expect(await isIn(sessionId)).toBe(true)
    expect((await actionsOf()).slice(before.length)).toEqual(['session.half', 'session.start'])
    await expectRefusal(giveCode(codeAt(later(30)), later(30), half), 'halfLogInGone')
  })

  it('takes no code twice, nor an earlier one, and one that is half a minute off', async () => {
    await giveCode(codeAt(later(-30)), now)
    await expectRefusal(giveCode(codeAt(later(-30)), now), 'codeWrong')
    await giveCode(codeAt(later(30)), now)
    await expectRefusal(giveCode(codeAt(now), now), 'codeWrong')
    await expectRefusal(giveCode(codeAt(later(120)), now), 'codeWrong')
  })

  it('takes a code once of many at the same moment', async () => {
    const halves = [await halfOf(), await halfOf(), await halfOf(), await halfOf()]
    const tries = await Promise.allSettled(halves.map((half) => giveCode(codeAt(now), now, half)))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('takes each recovery code once, however it is typed', async () => {
    await giveCode(recovery[0]?.toUpperCase().replaceAll('-', ' ') ?? '', now)
    await expectRefusal(giveCode(recovery[0] ?? '', now), 'codeWrong')
    await giveCode(recovery[9] ?? '', now)
    expect(await viewSecondStep(visitor, now)).toMatchObject({ codesLeft: 8 })
    const [last] = (await listEventsOf(reader(), 'user', visitor.userId)).filter(({ after }) => after)
    expect(last?.after).toEqual({ codesLeft: 9 })
  })

  it('takes a recovery code once of many at the same moment', async () => {
    const halves = [await halfOf(), await halfOf(), await halfOf(), await halfOf()]
    const tries = await Promise.allSettled(halves.map((half) => giveCode(recovery[0] ?? '', now, half)))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('is over with whatever ends the person’s sessions, and completed once of two codes at the same moment', async () => {
    const [code, half] = [codeAt(now), await halfOf()]
    await transaction((tx) => endSessions(tx, visitor.userId, now, 'administrator'))
    await expectRefusal(giveCode(code, now, half), 'halfLogInGone')
    const other = await halfOf()
    const tries = await Promise.allSettled([code, recovery[0] ?? ''].map((each) => giveCode(each, now, other)))
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('waits five minutes for the code, and for nobody whose account was stopped meanwhile', async () => {
    const half = await halfOf()
    await expectRefusal(giveCode(codeAt(later(300)), later(300), half), 'halfLogInGone')
    await transaction(
      async (tx) => void (await tx.update(users).set({ active: false }).where(eq(users.id, visitor.userId))),
    )
    await expectRefusal(giveCode(codeAt(now), now, half), 'halfLogInGone')
    await expectRefusal(giveCode(codeAt(now), now, 'made-up'), 'halfLogInGone')
  })

  it('counts wrong codes towards the lock of the account from this address, which a right password does not clear', async () => {
    for (let wrong = 0; wrong < 5; wrong += 1) await expectRefusal(giveCode(wrongAt(now), later(wrong)), 'codeWrong')
    await expectRefusal(begin(later(6)), 'loginLocked')
    expect((await actionsOf()).filter((action) => action === 'session.failCode')).toHaveLength(5)
    address = `${address}-home`
    expect(await begin(later(6))).toHaveProperty('half')
  })

  it('stops whoever guesses at the digits from many addresses, and never a recovery code', async () => {
    const home = address
    for (let wrong = 0; wrong < 5; wrong += 1) {
      address = `2001:db8::${count}:${wrong}`
      await expectRefusal(giveCode(wrongAt(now), later(wrong)), 'codeWrong')
    }
    address = `2001:db8::${count}:6`
    await expectRefusal(giveCode(codeAt(later(6)), later(6)), 'codeLocked')
    expect((await actionsOf()).filter((action) => action === 'secondStep.locked')).toHaveLength(1)
    address = home
    await expectRefusal(giveCode('aaaa-bbbb-cccc-dddd', later(7)), 'codeWrong')
    await expect(giveCode(recovery[0] ?? '', later(8))).resolves.toBeTruthy()
    await expect(giveCode(codeAt(later(40)), later(40))).resolves.toBeTruthy()
  })

  it('locks the code too, where the password was given before', async () => {
    const half = await halfOf()
    for (let wrong = 0; wrong < 5; wrong += 1) await expectRefusal(giveCode(wrongAt(now), now, half), 'codeWrong')
    await expectRefusal(giveCode(codeAt(now), now, half), 'loginLocked')
  })

  it('says where the installation can read no secret any more, and still takes recovery codes', async () => {
    const half = await halfOf()
    vi.stubEnv('NEXTAUTH_SECRET', 'another'.repeat(6))
    forgetEnv()
    try {
      await expectRefusal(giveCode(codeAt(now), now, half), 'codeUnreadable')
      await expect(giveCode(recovery[0] ?? '', now, half)).resolves.toBeTruthy()
    } finally {
      vi.unstubAllEnvs()
      forgetEnv()
    }
  })

  it('is over with the password that it began with', async () => {
    const half = await halfOf()
    await changePassword(visitor, { current: testPassword, next: 'Other-Horse-8', again: 'Other-Horse-8' }, '', now)
    await expectRefusal(giveCode(codeAt(now), now, half), 'halfLogInGone')
  })

  it('at once, for scripts, takes both together and refuses a password alone', async () => {
    const given = { account: visitor.account, password: testPassword, ...from() }
    await expectRefusal(logInAtOnce({ ...given, code: '' }, now), 'codeWrong')
    await expect(logInAtOnce({ ...given, code: codeAt(now) }, now)).resolves.toHaveProperty('sessionId')
  })
})

describe('changing it', () => {
  const change = (over = {}) => ({ current: testPassword, code: codeAt(now), ...over })

  it('gives new recovery codes, and the earlier ones are void', async () => {
    const fresh = await renewRecoveryCodes(visitor, change(), now)
    await expectRefusal(giveCode(recovery[0] ?? '', now), 'codeWrong')
    await expect(giveCode(fresh[0] ?? '', now)).resolves.toBeTruthy()
  })

  it('is turned off with password and code, or a recovery code, and not where the role needs it', async () => {
    await expectRefusal(turnOffSecondStep(visitor, change({ current: 'no' }), now), 'passwordWrong')
    await expectRefusal(turnOffSecondStep(visitor, change({ code: wrongAt(now) }), now), 'codeWrong')
    await expectRefusal(turnOffSecondStep({ ...visitor, needsSecondStep: true }, change(), now), 'secondStepForced')
    // In which they do not act just now.
    await force(['handler'])
    await expectRefusal(turnOffSecondStep({ ...visitor, needsSecondStep: false }, change(), now), 'secondStepForced')
    await force(['leader'])
    await turnOffSecondStep(visitor, change({ code: recovery[3] }), now)
    expect(await begin()).toHaveProperty('sessionId')
    await expectRefusal(turnOffSecondStep(visitor, change(), now), 'secondStepOff')
    expect(await actionsOf()).toContain('secondStep.off')
  })

  it('locks after five wrong codes, whatever address they come from', async () => {
    for (let wrong = 0; wrong < 5; wrong += 1) {
      const elsewhere = { ...visitor, address: `10.8.0.${wrong}` }
      await expectRefusal(renewRecoveryCodes(elsewhere, change({ code: wrongAt(now) }), now), 'codeWrong')
    }
    await expectRefusal(renewRecoveryCodes(visitor, change(), now), 'codeLocked')
    expect((await actionsOf()).filter((action) => action === 'secondStep.locked')).toHaveLength(1)
  })
})
