import { reader } from '@/db/client'
import { urgentTransaction } from '@/db/engine/urgent-transaction'
import { type Capacity, listCapacities } from '@/db/people/list-capacities'
import { setSessionCapacity } from '@/db/session/save-session'
import { dayOf } from '@/domain/calendar'
import { Refusal } from '@/domain/refusal'
import type { Visitor } from '@/domain/session'
import { recordPerson } from '../people/steps/record-person'

export type { Capacity } from '@/db/people/list-capacities'

/** The capacities in which the visitor may act today. */
export const listOwnCapacities = (visitor: Visitor, now: string): Promise<Capacity[]> =>
  listCapacities(reader(), visitor.userId, dayOf(now))

/** Acts in this capacity from now on; throws `Refusal('capacityGone')` for one that is not the visitor's or has ended. */
export async function chooseCapacity(visitor: Visitor, membershipId: string, now: string): Promise<Capacity> {
  const chosen = (await listOwnCapacities(visitor, now)).find(({ id }) => id === membershipId)
  if (!chosen) throw new Refusal('capacityGone')
  const { userId, name, address } = visitor
  await urgentTransaction(async (tx) => {
    await setSessionCapacity(tx, visitor.sessionId, chosen.id)
    const actor = { userId, name, address, ...chosen }
    const after = chosen.deputyForName ? { deputyFor: chosen.deputyForName } : undefined
    await recordPerson(tx, actor, { id: userId, name }, { action: 'capacity.choose', after }, now)
  })
  return chosen
}
