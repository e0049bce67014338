import { eq } from 'drizzle-orm'
import { beforeEach, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { newId } from '@/db/id'
import { auditEvents, memberships, users } from '@/db/schema'
import { confirmSecondStep, saveSecret } from '@/db/second-step/second-steps'
import { findSession } from '@/db/session/find-session'
import { useTestDatabase } from '@/db/testing'
import { unlinkProvider } from '../../installation/unlink-provider'
import { createPerson } from '../../testing/create-person'
import { expectRefusal } from '../../testing/expect-refusal'
import { findHalf } from '../second-step/log-in-by-code'
import { logInByProvider } from './log-in-by-provider'

useTestDatabase()

const now = '2026-09-15T01:00:00.000Z'
const issuer = 'https://id.office.test'
let count = 0
let subject = ''
beforeEach(() => {
  subject = `s${++count}`
})
const come = (account: string, as = subject) =>
  logInByProvider({ issuer, subject: as, account, address: '10.0.0.1', agent: 'test' }, now)
const whoIs = async (begun: Awaited<ReturnType<typeof come>>) =>
  'sessionId' in begun ? findSession(reader(), begun.sessionId, '2026-09-15') : undefined

it('comes the first time into the account that the claim names, and afterwards by the lasting name alone', async () => {
  const person = await createPerson({ mustChangePassword: true })
  const first = await whoIs(await come(` ${person.account.toUpperCase()} `))
  expect(first).toMatchObject({ userId: person.userId, isByProvider: true, role: 'handler' })
  for (const claim of ['', 'somebody-else', (await createPerson({})).account])
    expect(await whoIs(await come(claim))).toMatchObject({ userId: person.userId })
  const events = await listEventsOf(reader(), 'user', person.userId)
  expect(events.map(({ action }) => action)).toEqual([
    'provider.link',
    ...Array.from({ length: 4 }, () => 'session.start'),
  ])
})

it('is refused alike for no account, a stopped one, an administrator’s and one that somebody else there has', async () => {
  const taken = await createPerson({})
  await come(taken.account, 'first-comer')
  const stopped = await createPerson({ active: false })
  const admin = await createPerson({ roles: ['admin', 'handler'] })
  const looksAlike = (await createPerson({ account: 'kelvin' })).account.replace('k', '\u212a')
  for (const account of ['', looksAlike, stopped.account, admin.account, taken.account])
    expect(await expectRefusal(come(account), 'providerUnlinked')).toMatchObject({ facts: {} })
  const failed = await reader().select().from(auditEvents).where(eq(auditEvents.action, 'session.failProvider'))
  expect(failed).toHaveLength(5)
  for (const { userId, userName, objectName } of failed) expect([userId, userName, objectName]).toEqual([null, '', ''])
})

it('is over for an account that was stopped since', async () => {
  const person = await createPerson({})
  await come(person.account)
  await transaction(
    async (tx) => void (await tx.update(users).set({ active: false }).where(eq(users.id, person.userId))),
  )
  await expectRefusal(come(person.account), 'providerUnlinked')
})

it('is undone by the machine’s own, so that the right one can come, and the wrong one’s session is over', async () => {
  const person = await createPerson({})
  await expectRefusal(unlinkProvider(person.account, now), 'providerUnlinkedHere')
  const wrong = await come(person.account, 'wrong')
  await expectRefusal(come(person.account, 'right'), 'providerUnlinked')
  await unlinkProvider(person.account, now)
  expect(await whoIs(wrong)).toMatchObject({ endedBy: 'administrator' })
  expect(await whoIs(await come(person.account, 'right'))).toMatchObject({ userId: person.userId })
  await expectRefusal(come('', 'wrong'), 'providerUnlinked')
  const events = await listEventsOf(reader(), 'user', person.userId)
  expect(events.filter(({ action }) => action === 'provider.unlink')).toMatchObject([{ address: 'command line' }])
})

it('passes no second step', async () => {
  const person = await createPerson({})
  await transaction(async (tx) => {
    await saveSecret(tx, person.userId, 'JBSWY3DPEHPK3PXP', now)
    await confirmSecondStep(tx, person.userId, now)
  })
  const begun = await come(person.account)
  const half = 'half' in begun ? begun.half : ''
  expect(await findHalf(half, now)).toMatchObject({ isByProvider: true })
  const capacity = { userId: person.userId, unitId: person.unitId, role: 'admin' as const, post: '', toDay: null }
  await transaction(
    async (tx) => void (await tx.insert(memberships).values({ id: newId(), ...capacity, fromDay: '2026-09-15' })),
  )
  expect(await findHalf(half, now)).toBeUndefined()
})
