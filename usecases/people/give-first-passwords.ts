import { transaction } from '@/db/client'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import { peoplePerPage } from './list-people-accounts'
import { type AdministeredPerson, findRuledPerson } from './steps/find-administered'
import { givePassword } from './steps/give-password'
import { makePassword } from './steps/make-password'
import type { ImportedPerson } from './steps/save-import'

/**
 * Gives new first passwords, to be shown once, to those of the named people who have never logged in, all or none; whoever has logged in
 * meanwhile, is stopped, or is the administrator, is left as they are. Throws `Refusal` notAllowed, notFound, personElsewhere, staleVersion or tooManyChosen.
 */
export async function giveFirstPasswords(
  actor: Actor,
  userIds: readonly string[],
  now: string,
): Promise<ImportedPerson[]> {
  ensureCan(actor, 'managePeople')
  const [ids, max] = [[...new Set(userIds)], peoplePerPage]
  if (ids.length > max) throw new Refusal('tooManyChosen', { max, count: ids.length })
  const made = await Promise.all(ids.map(async (id) => ({ id, ...(await makePassword()) })))
  return transaction(async (tx) => {
    const given: ImportedPerson[] = []
    for (const { id, password, passwordHash } of made) {
      const person = await findRuledPerson(tx, actor, id, now)
      if (!isFresh(person) || id === actor.userId) continue
      await givePassword(tx, actor, person, passwordHash, now)
      const unitName = person.memberships[0]?.unitName ?? ''
      given.push({ account: person.account, name: person.name, unitName, password })
    }
    return given
  })
}

/** Whether somebody's first password may still be given anew for many at once. */
export const isFresh = ({ active, lastLoginAt }: Pick<AdministeredPerson, 'active' | 'lastLoginAt'>): boolean =>
  active && !lastLoginAt
