import type { Database } from '@/db/client'
import { urgentTransaction } from '@/db/engine/urgent-transaction'
import { findUser, findUserByAccount, type User } from '@/db/people/find-user'
import { addProviderLink, findLinkedUserId, type Identity } from '@/db/provider/provider-links'
import { dayOf } from '@/domain/calendar'
import { Refusal } from '@/domain/refusal'
import { recordPerson } from '../../people/steps/record-person'
import { beginSession, type From, type LoggedIn } from '../steps/begin-session'
import { hasAdministration } from '../steps/has-administration'
import { type HalfLoggedIn, hasSecondStep, waitForCode } from '../steps/wait-for-code'

/** `account`: what the provider's claim calls the person, '' where it says nothing. */
export type ProviderGiven = Identity & { account: string } & From

/**
 * Logs in somebody whom a provider vouches for: by the link that is kept, or the first time by the account that the claim names, which
 * links them from then on. Nothing else that the provider says counts: no account, no role comes of it. Administrators come by their
 * password alone. Throws `Refusal('providerUnlinked')` alike for nobody, somebody stopped, somebody else's account and an administrator.
 */
export async function logInByProvider(given: ProviderGiven, now: string): Promise<LoggedIn | HalfLoggedIn> {
  const begun = await urgentTransaction(async (tx) => {
    const user = await findLinked(tx, given, now)
    if (!user) return refuse(tx, given, now)
    const { address, agent } = given
    if (await hasSecondStep(tx, user.id)) return waitForCode(tx, user, { address, isByProvider: true }, now)
    return beginSession(tx, user, { address, agent, isByProvider: true }, { by: given.issuer }, now)
  })
  if (!begun) throw new Refusal('providerUnlinked')
  return begun
}

async function findLinked(tx: Database, given: ProviderGiven, now: string): Promise<User | undefined> {
  const linkedId = await findLinkedUserId(tx, given)
  const user = linkedId ? await findUser(tx, linkedId) : await findUserByAccount(tx, lowerLatin(given.account.trim()))
  if (!user?.active || (await hasAdministration(tx, user.id, dayOf(now)))) return undefined
  return linkedId || (await link(tx, user, given, now)) ? user : undefined
}

async function link(tx: Database, user: User, { issuer, subject, address }: ProviderGiven, now: string) {
  if (!(await addProviderLink(tx, { issuer, subject }, user.id, now))) return false
  const actor = { userId: user.id, name: user.name, unitName: '', address }
  await recordPerson(tx, actor, user, { action: 'provider.link', after: { issuer } }, now)
  return true
}

// Signs that look alike elsewhere become Latin letters by Unicode's rules, as the sign of Kelvin a k: another name there, and not the same here.
const lowerLatin = (name: string): string => name.replace(/[A-Z]/g, (letter) => letter.toLowerCase())

// Who came is not said: what a provider calls somebody who has no account here is nobody's business.
async function refuse(tx: Database, { address, issuer }: ProviderGiven, now: string): Promise<null> {
  const actor = { userId: undefined, name: '', unitName: '', address }
  await recordPerson(tx, actor, { id: '', name: '' }, { action: 'session.failProvider', after: { issuer } }, now)
  return null
}
