import { expect, it, vi } from 'vitest'
import { transaction } from '@/db/client'
import { users } from '@/db/schema'
import { startSession } from '@/db/session/save-session'
import { useTestDatabase } from '@/db/testing'
import { Refusal } from '@/domain/refusal'
import { writeAuthOptions } from './options'

vi.mock('next/headers', () => ({ headers: async () => new Headers({ 'x-forwarded-for': '10.0.0.1' }) }))
useTestDatabase()

const now = '2026-09-15T01:00:00.000Z'
const person = { account: 'someone', name: 'Someone', phone: '', mustChangePassword: false, active: true }
const logIn = vi.fn(async () => ({ sessionId: 's1' }))
const logOut = vi.fn(async () => undefined)
const enterByProvider = vi.fn(async () => '/')
const options = () => writeAuthOptions({ logIn, logOut, enterByProvider })

it("logging out at next-auth's own endpoint hands the session's person to the use case", async () => {
  const sid = await transaction(async (tx) => {
    await tx.insert(users).values({ id: 'u1', ...person, passwordHash: '-', createdAt: now })
    return startSession(tx, { userId: 'u1', membershipId: null, address: '10.0.0.9', agent: '' }, now)
  })
  for (const token of [{ sid }, { sid: 'none' }, {}])
    await options().events?.signOut?.({ token, session: { expires: '' } })
  const who = { userId: 'u1', sessionId: sid, address: '10.0.0.1', actor: null }
  expect(logOut.mock.calls).toEqual([[expect.objectContaining(who), expect.any(String)]])
})

it('logging in there gives the session of the use case, and nothing where it refuses', async () => {
  const [provider] = options().providers
  const authorize = (given: Record<string, string>) =>
    (provider as { options: { authorize: (given: object, request: object) => unknown } }).options.authorize(given, {})
  expect(await authorize({ account: 'someone', password: 'x' })).toEqual({ id: 's1' })
  logIn.mockRejectedValueOnce(new Refusal('loginWrong'))
  expect(await authorize({ account: 'someone', password: 'y' })).toBeNull()
})
