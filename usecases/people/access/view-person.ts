import { reader } from '@/db/client'
import { findSecondStepSince } from '@/db/second-step/second-steps'
import type { Actor } from '@/domain/people'
import { listAliveSessions, type ShownSession, toShown } from '../../account/steps/alive-sessions'
import { findPersonAccount, type PersonPage } from '../list-people-accounts'

/** Where somebody is logged in now, and since when they have a second step. */
export type PersonAccess = { sessions: ShownSession[]; steppedSince: string | undefined }
/** `access` is null of oneself, whose own page has it, and of somebody whose account is not the administrator's to change. */
export type PersonView = PersonPage & { access: PersonAccess | null }

/** One of the administrator's people, as their page shows them. Throws `Refusal` notAllowed or notFound. */
export async function viewPerson(actor: Actor, userId: string, now: string): Promise<PersonView> {
  const person = await findPersonAccount(actor, userId, now)
  const isGiven = person.isRuled && userId !== actor.userId
  return { ...person, access: isGiven ? await findAccess(userId, now) : null }
}

const findAccess = async (userId: string, now: string): Promise<PersonAccess> => ({
  sessions: (await listAliveSessions({ userId }, now)).map((row) => toShown(row, '')),
  steppedSince: await findSecondStepSince(reader(), userId),
})
