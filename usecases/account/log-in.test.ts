import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { reader, transaction } from '@/db/client'
import { countLoginAttempts } from '@/db/people/login-attempts'
import { auditEvents, loginFailures, users } from '@/db/schema'
import { findSession } from '@/db/session/find-session'
import { useTestDatabase } from '@/db/testing'
import { Refusal } from '@/domain/refusal'
import { createPerson, testPassword } from '../testing/create-person'
import { logInAtOnce } from './second-step/log-in-at-once'

const held = vi.hoisted(() => ({ meanwhile: async () => {} }))
vi.mock('@/db/people/password', async (load) => {
  const real = await load<typeof import('@/db/people/password')>()
  const verifyPassword = async (...given: Parameters<typeof real.verifyPassword>) => {
    const isRight = await real.verifyPassword(...given)
    await held.meanwhile()
    return isRight
  }
  return { ...real, verifyPassword }
})
useTestDatabase()

const now = '2026-09-15T01:00:00.000Z'
const later = (minutes: number, seconds = 0) =>
  new Date(Date.parse(now) + minutes * 60_000 + seconds * 1000).toISOString()
let address = ''
let count = 0
beforeEach(() => {
  held.meanwhile = async () => {}
  address = `10.0.0.${++count}`
})

const tryLogIn = (account: string, password = testPassword, at = now, from = address) =>
  logInAtOnce({ code: '', account, password, address: from, agent: 'test' }, at)
const refusalOf = async (attempt: Promise<unknown>): Promise<Refusal> => {
  const error = await attempt.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (error instanceof Refusal) return error
  throw new Error(`no refusal but ${error}`)
}

describe('a password that was changed while it was looked at', () => {
  it.each<[string, object]>([
    ['is one no more', { passwordHash: 'another' }],
    ['lets nobody into an account that was stopped', { active: false }],
  ])('%s', async (_, changed) => {
    const { userId, account } = await createPerson({})
    held.meanwhile = () =>
      transaction(async (tx) => void (await tx.update(users).set(changed).where(eq(users.id, userId))))
    expect(await refusalOf(tryLogIn(account))).toMatchObject({ code: 'loginWrong' })
  })
})

describe('a good log-in', () => {
  it('begins a session in the only capacity, keeps time and address, writes an event', async () => {
    const { userId, account } = await createPerson({})
    const { sessionId, last } = await tryLogIn(`  ${account.toUpperCase()} `)
    expect(last).toBeNull()
    const session = await findSession(reader(), sessionId, '2026-09-15')
    expect(session).toMatchObject({ userId, role: 'handler', endedAt: null, createdAt: now })
    const [user] = await reader().select().from(users).where(eq(users.id, userId))
    expect(user).toMatchObject({ lastLoginAt: now, lastLoginAddress: address })
    const events = await reader().select().from(auditEvents).where(eq(auditEvents.userId, userId))
    expect(events.map(({ action }) => action)).toEqual(['session.start'])
  })

  it('begins a new session each time and tells of the one before', async () => {
    const { account } = await createPerson({})
    const first = await tryLogIn(account)
    const second = await tryLogIn(account, testPassword, later(1))
    expect(second.sessionId).not.toBe(first.sessionId)
    expect(second.last).toEqual({ at: now, address })
  })

  it('chooses no capacity where there are several', async () => {
    const { account } = await createPerson({ roles: ['director', 'head'] })
    const { sessionId } = await tryLogIn(account)
    expect((await findSession(reader(), sessionId, '2026-09-15'))?.membershipId).toBeNull()
  })
})

describe('a refused log-in', () => {
  it('answers unknown, disabled and wrong alike', async () => {
    const good = await createPerson({})
    const disabled = await createPerson({ active: false })
    const refusals = [
      await refusalOf(tryLogIn('nobody-here')),
      await refusalOf(tryLogIn(disabled.account)),
      await refusalOf(tryLogIn(good.account, 'wrong')),
    ]
    for (const refusal of refusals) expect(refusal).toMatchObject({ code: 'loginWrong', facts: {}, field: 'password' })
  })

  it('takes about as long for an unknown account as for a wrong password', async () => {
    const { account } = await createPerson({})
    await refusalOf(tryLogIn('warm-up'))
    const times: Record<string, number[]> = { [account]: [], 'nobody-at-all': [] }
    for (let i = 0; i < 4; i++)
      for (const [name, taken] of Object.entries(times)) {
        const begun = performance.now()
        await refusalOf(tryLogIn(name, 'wrong', now, `${address}-${name}`))
        taken.push(performance.now() - begun)
      }
    const [wrong = 0, unknown = 0] = Object.values(times).map((taken) => Math.min(...taken))
    expect(unknown / wrong).toBeGreaterThan(0.3)
    expect(unknown / wrong).toBeLessThan(3)
  })

  it('keeps nowhere what was typed for an account that is none: it may be a password', async () => {
    const typed = 'MyRealBankPassword!'
    await refusalOf(tryLogIn(typed))
    await refusalOf(tryLogIn(typed))
    const rows = [
      ...(await reader().select().from(auditEvents)),
      ...(await reader().select().from(loginFailures)),
      ...(await reader().select().from(users)),
    ]
    expect(JSON.stringify(rows).toLowerCase()).not.toContain(typed.toLowerCase())
    const failed = await reader().select().from(auditEvents).where(eq(auditEvents.address, address))
    expect(failed.map(({ action, userId, userName, objectName }) => [action, userId, userName, objectName])).toEqual([
      ['session.fail', null, '', ''],
      ['session.fail', null, '', ''],
    ])
  })

  it('writes an event without the password', async () => {
    const { userId, account } = await createPerson({})
    await refusalOf(tryLogIn(account, 'MyRealBankPassword'))
    const events = await reader().select().from(auditEvents).where(eq(auditEvents.userId, userId))
    expect(events.map(({ action }) => action)).toEqual(['session.fail'])
    expect(JSON.stringify(events)).not.toContain('MyRealBankPassword')
  })
})

describe('the lock', () => {
  const failFive = async (account: string) => {
    for (let i = 0; i < 5; i++) await refusalOf(tryLogIn(account, 'wrong', later(i)))
  }

  it('closes after 5 failures for 15 minutes, from that address alone', async () => {
    const { account } = await createPerson({})
    await failFive(account)
    const refusal = await refusalOf(tryLogIn(account, testPassword, later(5)))
    expect(refusal).toMatchObject({ code: 'loginLocked', facts: { until: later(19) } })
    await expect(tryLogIn(account, testPassword, later(5), `${address}-home`)).resolves.toBeTruthy()
    await refusalOf(tryLogIn(account, testPassword, later(18, 59)))
    await expect(tryLogIn(account, testPassword, later(19))).resolves.toBeTruthy()
  })

  it('locks unknown accounts just the same', async () => {
    await failFive('ghost')
    expect((await refusalOf(tryLogIn('ghost', 'x', later(5)))).code).toBe('loginLocked')
  })

  it('lets no more than 5 of many parallel tries reach the password', async () => {
    const { account } = await createPerson({})
    const tries = await Promise.all(Array.from({ length: 15 }, () => refusalOf(tryLogIn(account, 'wrong'))))
    expect(tries.filter(({ code }) => code === 'loginWrong')).toHaveLength(5)
  })

  it('forgets failures after a good log-in', async () => {
    const { account } = await createPerson({})
    for (let i = 0; i < 4; i++) await refusalOf(tryLogIn(account, 'wrong', later(i)))
    await tryLogIn(account, testPassword, later(4))
    await refusalOf(tryLogIn(account, 'wrong', later(5)))
    await expect(tryLogIn(account, testPassword, later(6))).resolves.toBeTruthy()
  })
})

describe('one address', () => {
  it('gets 20 failures a minute, and again a minute later', async () => {
    for (let i = 0; i < 20; i++) await refusalOf(tryLogIn(`guess-${i}`, 'x'))
    const { account } = await createPerson({})
    expect((await refusalOf(tryLogIn(account))).code).toBe('loginTooMany')
    await expect(tryLogIn(account, testPassword, later(1, 1))).resolves.toBeTruthy()
  })

  it('lets a whole office log in', async () => {
    const { account } = await createPerson({})
    for (let i = 0; i < 25; i++) await tryLogIn(account)
    expect(await countLoginAttempts(reader(), address, '')).toBe(0)
  })
})

describe('a lock', () => {
  const eventsAt = async (from: string) =>
    (await reader().select().from(auditEvents).where(eq(auditEvents.address, from))).filter(
      ({ action }) => action === 'session.locked',
    )

  it('is one event, which names whoever is known and never what was typed', async () => {
    const { userId, account } = await createPerson({})
    for (const name of [account, 'S3cret-typed-here']) {
      const from = `${address}-${name === account}`
      for (let index = 0; index < 8; index += 1) await refusalOf(tryLogIn(name, 'wrong', later(0, index), from))
      const events = await eventsAt(from)
      expect(events).toHaveLength(1)
      expect(events[0]).toMatchObject({ objectId: name === account ? userId : '', after: { code: 'loginLocked' } })
      expect(JSON.stringify(events)).not.toContain('S3cret')
    }
  })

  it('of an address that tries too often is an event, once a minute', async () => {
    for (let index = 0; index < 30; index += 1) await refusalOf(tryLogIn(`nobody-${index}`))
    expect(await eventsAt(address)).toMatchObject([{ objectId: '', after: { code: 'loginTooMany' } }])
  })
})
