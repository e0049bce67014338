import { transaction } from '@/db/client'
import { addNotifications } from '@/db/notices/notifications'
import { isPowerful } from '@/domain/admin/second'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import { takeSecondStepAway } from '../../account/steps/take-second-step-away'
import { findRuledPerson } from '../steps/find-administered'
import { recordPerson } from '../steps/record-person'
import { tellOverseers } from '../steps/tell-of-capacity'

/**
 * Takes a person's second step away, whose device and recovery codes are lost, ends their sessions, and tells them. Whoever oversees them is
 * told where the account has powers. Throws `Refusal` notAllowed, secondStepOwn, notFound, personElsewhere, or secondStepOff where there is none.
 */
export async function resetSecondStep(actor: Actor, userId: string, now: string): Promise<{ name: string }> {
  ensureCan(actor, 'managePeople')
  if (userId === actor.userId) throw new Refusal('secondStepOwn')
  return transaction(async (tx) => {
    const person = await findRuledPerson(tx, actor, userId, now)
    await takeSecondStepAway(tx, userId, now)
    await recordPerson(tx, actor, person, { action: 'person.resetSecondStep' }, now)
    await addNotifications(tx, [{ userId, kind: 'secondStepTaken', facts: { by: actor.name } }], now)
    const power = person.memberships.find(({ role }) => isPowerful(role))
    const notice = { kind: 'secondStepReset', facts: { by: actor.name, name: person.name } }
    if (power) await tellOverseers(tx, actor, { person, unit: { path: power.unitPath } }, notice, now)
    return { name: person.name }
  })
}
