import { changeOnce } from '@/db/notices/change-once'
import { addNotifications } from '@/db/notices/notifications'
import { listDeputies } from '@/db/people/deputies'
import { endMembershipRow } from '@/db/people/memberships'
import { endSessions } from '@/db/session/save-session'
import { addDays, dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureFound } from '@/domain/refusal'
import type { Given } from '../../steps/form-fields'
import { recordPerson } from '../steps/record-person'
import type { endDeputyForm } from './deputy-forms'

/** Takes a deputy's power back at once: one is here again, or another stands in. Throws `Refusal('notFound')` where it is not one's own deputy. */
export async function endDeputy(
  actor: Actor,
  { membershipId, requestId }: Given<typeof endDeputyForm>,
  now: string,
): Promise<{ id: string }> {
  return changeOnce(actor, requestId, now, async (tx) => {
    const deputies = await listDeputies(tx, actor, dayOf(now))
    const { id, userId, name, toDay } = ensureFound(deputies.find((each) => each.id === membershipId))
    await endMembershipRow(tx, id, addDays(dayOf(now), -1))
    await endSessions(tx, userId, now, 'capacity')
    const facts = { by: actor.name, name, unit: actor.unitName, role: actor.role }
    await addNotifications(tx, [{ userId, kind: 'deputyEnded', facts }], now)
    const event = { action: 'deputy.end', before: { unit: actor.unitName, role: actor.role, toDay }, after: {} }
    await recordPerson(tx, actor, { id: userId, name }, event, now)
    return { id }
  })
}
