import { transaction } from '@/db/client'
import { savePerson } from '@/db/people/save-person'
import { checkPersonFields } from '@/domain/admin/check-person'
import { differIn } from '@/domain/admin/differ-in'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import { refuseStale } from '../steps/refuse-stale'
import { findRuledPerson } from './steps/find-administered'
import { recordPerson } from './steps/record-person'

export type PersonEdit = { userId: string; version: number; name: string; phone: string }

/** Changes a person's name and phone; the account stays. Throws `Refusal` notAllowed, notFound, personElsewhere, staleVersion, nothingChanged or those of the check. */
export async function editPerson(actor: Actor, edit: PersonEdit, now: string): Promise<{ userId: string }> {
  ensureCan(actor, 'managePeople')
  const fields = checkPersonFields(edit)
  return transaction(async (tx) => {
    const before = await findRuledPerson(tx, actor, edit.userId, now)
    await refuseStale(tx, { type: 'user', id: before.id, version: before.version }, edit.version)
    const difference = differIn(['name', 'phone'], before, { ...before, ...fields })
    if (!Object.keys(difference.after).length) throw new Refusal('nothingChanged')
    await savePerson(tx, before, fields)
    await recordPerson(tx, actor, { id: before.id, ...fields }, { action: 'person.edit', ...difference }, now)
    return { userId: before.id }
  })
}
