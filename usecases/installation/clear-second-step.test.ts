import { expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { saveRecoveryCodes, takeRecoveryCode } from '@/db/second-step/recovery-codes'
import { confirmSecondStep, saveSecret } from '@/db/second-step/second-steps'
import { findSession } from '@/db/session/find-session'
import { startSession } from '@/db/session/save-session'
import { useTestDatabase } from '@/db/testing'
import { logIn } from '../account/log-in'
import { createPerson, testPassword } from '../testing/create-person'
import { expectRefusal } from '../testing/expect-refusal'
import { clearSecondStep } from './clear-second-step'

useTestDatabase()

const now = '2026-09-15T01:00:00.000Z'

it('lets the only administrator in again by the password alone, ends the sessions, and is an event of the machine', async () => {
  const { userId, account } = await createPerson({ roles: ['admin'] })
  const sessionId = await transaction(async (tx) => {
    await saveSecret(tx, userId, 'JBSWY3DPEHPK3PXP', now)
    await confirmSecondStep(tx, userId, now)
    await saveRecoveryCodes(tx, userId, ['abcdefghjkmn2345'])
    return startSession(tx, { userId, membershipId: null, address: '10.0.0.1', agent: '' }, now)
  })
  expect(await clearSecondStep(` ${account.toUpperCase()} `, now)).toEqual({ name: account })
  expect(await findSession(reader(), sessionId, '2026-09-15')).toMatchObject({ endedBy: 'administrator' })
  expect(await transaction((tx) => takeRecoveryCode(tx, userId, 'abcdefghjkmn2345', now))).toBe(false)
  const given = { account, password: testPassword, address: '10.0.0.2', agent: '' }
  expect(await logIn(given, now)).toHaveProperty('sessionId')
  const [event] = await listEventsOf(reader(), 'user', userId)
  expect(event).toMatchObject({ action: 'person.resetSecondStep', userId: null, address: 'command line' })
})

it('says where there is no such account, and where it has no second step', async () => {
  const { account } = await createPerson({})
  await expectRefusal(clearSecondStep('nobody', now), 'noAccount')
  await expectRefusal(clearSecondStep(account, now), 'secondStepOff')
})
