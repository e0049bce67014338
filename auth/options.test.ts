import { eq } from 'drizzle-orm'
import { expect, it, vi } from 'vitest'
import { reader } from '@/db/client'
import { auditEvents } from '@/db/schema'
import { findSession } from '@/db/session/find-session'
import { useTestDatabase } from '@/db/testing'
import { logIn } from './log-in'
import { writeAuthOptions } from './options'
import { createPerson, testPassword } from './testing'

vi.mock('next/headers', () => ({ headers: async () => new Headers(), cookies: async () => new Map() }))
useTestDatabase()

it("logging out at next-auth's own endpoint ends the session and is recorded once", async () => {
  const { userId, account } = await createPerson({})
  const given = { account, password: testPassword, address: '10.0.0.1', agent: 'test' }
  const { sessionId: sid } = await logIn(given, '2026-09-15T01:00:00.000Z')
  const signOut = () => writeAuthOptions().events?.signOut?.({ token: { sid }, session: { expires: '' } })
  await signOut()
  await signOut()
  expect((await findSession(reader(), sid, '2026-09-15'))?.endedAt).not.toBeNull()
  const events = await reader().select().from(auditEvents).where(eq(auditEvents.userId, userId))
  expect(events.map(({ action }) => action)).toEqual(['session.start', 'session.end'])
})
