import { beforeAll, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader, transaction } from '@/db/client'
import { saveRecoveryCodes, takeRecoveryCode } from '@/db/second-step/recovery-codes'
import { confirmSecondStep, findSecondStepSince, saveSecret } from '@/db/second-step/second-steps'
import { startSession } from '@/db/session/save-session'
import { useTestDatabase } from '@/db/testing'
import { listOwnNotifications } from '../../account/list-notifications'
import { expectRefusal } from '../../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../../testing/make-district'
import { resetSecondStep } from './reset-second-step'
import { viewPerson } from './view-person'

useTestDatabase()
beforeAll(makeDistrict)

const admin = actorOf('admin')
const inLead = { ...admin, userId: 'leadAdmin', unitId: 'lead', unitPath: '/district/lead/' }

const setUp = (userId: string) =>
  transaction(async (tx) => {
    await saveSecret(tx, userId, 'JBSWY3DPEHPK3PXP', testNow)
    await confirmSecondStep(tx, userId, testNow)
    await saveRecoveryCodes(tx, userId, ['abcdefghjkmn2345'])
    await startSession(tx, { userId, membershipId: null, address: '10.0.0.1', agent: '' }, testNow)
  })

it('takes secret, recovery codes and sessions away, with one event', async () => {
  await setUp('handler')
  expect((await viewPerson(admin, 'handler', testNow)).access).toMatchObject({ steppedSince: testNow })
  await resetSecondStep(admin, 'handler', testNow)
  const { access } = await viewPerson(admin, 'handler', testNow)
  expect(access).toEqual({ sessions: [], steppedSince: undefined })
  const { notifications } = await listOwnNotifications(actorOf('handler'))
  expect(notifications.map(({ kind, facts }) => [kind, facts.by])).toEqual([['secondStepTaken', 'admin']])
  expect(await transaction((tx) => takeRecoveryCode(tx, 'handler', 'abcdefghjkmn2345', testNow))).toBe(false)
  const events = await listEventsOf(reader(), 'user', 'handler')
  expect(events.map(({ action, userId }) => [action, userId])).toEqual([['person.resetSecondStep', 'admin']])
  await expectRefusal(resetSecondStep(admin, 'handler', testNow), 'secondStepOff')
})

it('is an administrator’s alone, within the own units, and never for oneself', async () => {
  await setUp('leader')
  await setUp('admin')
  await expectRefusal(resetSecondStep(actorOf('coordinator'), 'leader', testNow), 'notAllowed')
  await expectRefusal(resetSecondStep(inLead, 'leader', testNow), 'notFound')
  await expectRefusal(resetSecondStep(admin, 'admin', testNow), 'secondStepOwn')
  for (const userId of ['leader', 'admin']) expect(await findSecondStepSince(reader(), userId)).toBe(testNow)
})
