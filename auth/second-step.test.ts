import { beforeAll, expect, it, vi } from 'vitest'
import { transaction } from '@/db/client'
import { memberships, units, users } from '@/db/schema'
import { confirmSecondStep, removeSecondStep, saveSecret } from '@/db/second-step/second-steps'
import { startSession } from '@/db/session/save-session'
import { saveSetting } from '@/db/settings/save-settings'
import { useTestDatabase } from '@/db/testing'
import { dayOf } from '@/domain/calendar'
import { sessionCookieName } from './cookie'
import { findActor, requireActor } from './session'
import { writeToken } from './token'

const sent = { cookie: '' }
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ 'x-forwarded-for': '10.0.0.1', 'x-jiannuo-path': '/tasks' }),
  cookies: async () => ({ get: (name: string) => (name === sessionCookieName() ? { value: sent.cookie } : undefined) }),
}))
useTestDatabase()

const [now, day] = [new Date().toISOString(), dayOf(new Date().toISOString())]
const unit = { parentId: null, path: '/d/', name: 'd', shortName: 'd', aliases: [], kind: 'district' as const }
const login = { phone: '', passwordHash: '-', mustChangePassword: false, active: true, createdAt: now }

beforeAll(() =>
  transaction(async (tx) => {
    await tx.insert(units).values({ id: 'd', ...unit, position: 1, active: true })
    for (const role of ['leader', 'handler'] as const) {
      await tx.insert(users).values({ id: role, account: role, name: role, ...login })
      const capacity = { userId: role, unitId: 'd', role, post: '', fromDay: '2020-01-01', toDay: null }
      await tx.insert(memberships).values({ id: `m-${role}`, ...capacity })
    }
    await saveSetting(tx, 'secondStep', { roles: ['leader'] }, day)
  }),
)
async function comeAs(role: string) {
  const from = { userId: role, membershipId: `m-${role}`, address: '', agent: '' }
  sent.cookie = await writeToken(await transaction((tx) => startSession(tx, from, now)))
  const led = await requireActor().then(
    ({ role }) => role,
    (error: { digest?: string }) => error.digest?.split(';')[2],
  )
  return { acts: (await findActor())?.role ?? null, led }
}

it('whose role needs a second step is led to set it up and does nothing before', async () => {
  expect(await comeAs('handler')).toEqual({ acts: 'handler', led: 'handler' })
  expect(await comeAs('leader')).toEqual({ acts: null, led: '/second-step' })
  await transaction((tx) => saveSecret(tx, 'leader', 'JBSWY3DPEHPK3PXP', now))
  expect(await comeAs('leader')).toEqual({ acts: null, led: '/second-step' })
  await transaction((tx) => confirmSecondStep(tx, 'leader', now))
  expect(await comeAs('leader')).toEqual({ acts: 'leader', led: 'leader' })
  await transaction((tx) => removeSecondStep(tx, 'leader'))
  expect(await comeAs('leader')).toEqual({ acts: null, led: '/second-step' })
})
