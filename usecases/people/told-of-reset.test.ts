import { eq } from 'drizzle-orm'
import { beforeAll, expect, it } from 'vitest'
import { listEventsOf } from '@/db/audit/list-events'
import { reader } from '@/db/client'
import { auditEvents } from '@/db/schema'
import { useTestDatabase } from '@/db/testing'
import { dictionaryOf, locales } from '@/i18n'
import { listOwnNotifications } from '../account/list-notifications'
import { logInAtOnce } from '../account/second-step/log-in-at-once'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { giveFirstPasswords } from './give-first-passwords'
import { resetPassword } from './reset-password'

useTestDatabase()
beforeAll(makeDistrict)

const admin = { ...actorOf('admin'), address: '10.0.0.7' }
const minutesOn = (minutes: number) => new Date(Date.parse(testNow) + minutes * 60_000).toISOString()
const logIn = (password: string, address: string, at: string) =>
  logInAtOnce({ code: '', account: 'handler', password, address, agent: '' }, at)
const toldTo = async (who: string) => (await listOwnNotifications(actorOf(who))).notifications

it('a first password is no reset', async () => {
  await giveFirstPasswords(admin, ['colleague'], testNow)
  expect(await toldTo('colleague')).toEqual([])
})

it('an administrator who resets a password and comes in as that person is in the log and told to the person', async () => {
  const [{ password: first = '' } = {}] = await giveFirstPasswords(admin, ['handler'], testNow)
  await logIn(first, '192.168.1.5', minutesOn(1))
  const { password } = await resetPassword(admin, 'handler', minutesOn(2))
  await logIn(password, admin.address, minutesOn(3))
  const { last } = await logIn(password, '192.168.1.5', minutesOn(4))
  expect(last).toEqual({ at: minutesOn(3), address: admin.address })
  const [told, ...others] = await toldTo('handler')
  expect([told?.kind, told?.facts.by, others.length]).toEqual(['passwordGiven', 'admin', 0])
  for (const locale of locales) expect(dictionaryOf(locale).notices.kinds[told?.kind ?? '']).toBeDefined()
})

it('the log names the reset, who gave it, and the address of each', async () => {
  const resets = (await listEventsOf(reader(), 'user', 'handler')).filter(({ action }) => /resetPassword/.test(action))
  expect(resets.map(({ userName, role, address }) => [userName, role, address])).toEqual([
    ['admin', 'admin', '10.0.0.7'],
    ['admin', 'admin', '10.0.0.7'],
  ])
  const begun = await reader().select().from(auditEvents).where(eq(auditEvents.action, 'session.start'))
  expect(begun.map(({ userName, address }) => [userName, address])).toEqual([
    ['handler', '192.168.1.5'],
    ['handler', '10.0.0.7'],
    ['handler', '192.168.1.5'],
  ])
})
