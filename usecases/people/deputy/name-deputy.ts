import type { Database } from '@/db/client'
import { newId } from '@/db/id'
import { changeOnce } from '@/db/notices/change-once'
import { addNotifications } from '@/db/notices/notifications'
import { listDeputies } from '@/db/people/deputies'
import { addMembershipRow, findMembership } from '@/db/people/memberships'
import { listIssuersOf } from '@/db/report/list-issuers'
import { ensureAbsence, findDeputyRefusal } from '@/domain/admin/deputy'
import { isOwnGift } from '@/domain/admin/second'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureNone, Refusal } from '@/domain/refusal'
import type { Given } from '../../steps/form-fields'
import { ensureOffered } from '../steps/ensure-offered'
import { recordPerson } from '../steps/record-person'
import { tellOverseers } from '../steps/tell-of-capacity'
import type { deputyForm } from './deputy-forms'
import { listDeputyChoices } from './list-deputies'

/**
 * Names somebody of the own unit to stand in for the post that one acts in now, from a day to a day. They act in their own name, each act
 * saying for whom; the deputy and whoever oversees the unit are told.
 * Throws `Refusal`: notAllowed, deputyOfDeputy, absenceBackdated, absenceTurned, absenceTooLong, absencePastPost, deputyNamed,
 * deputyIsIssuer, choiceUnknown.
 */
export async function nameDeputy(
  actor: Actor,
  request: Given<typeof deputyForm>,
  now: string,
): Promise<{ id: string }> {
  ensureNone(findDeputyRefusal(actor))
  ensureAbsence(request, dayOf(now))
  return changeOnce(actor, request.requestId, now, async (tx) => {
    const { from, to } = request
    const deputy = (await listDeputyChoices(tx, actor, now)).find(({ userId }) => userId === request.deputyId)
    ensureOffered(deputy !== undefined, 'deputyId')
    const person = { id: request.deputyId, name: deputy?.name ?? '' }
    await ensureFree(tx, actor, request, now)
    await ensureWithinPost(tx, actor, request)
    await ensureNoOwnGift(tx, actor, person)
    const { unitId, role } = actor
    const post = { unitId, role, post: '', fromDay: from, toDay: to }
    const id = newId()
    await addMembershipRow(tx, { id, userId: person.id, deputyForId: actor.userId, ...post })
    const after = { unit: actor.unitName, role, fromDay: from, toDay: to }
    await recordPerson(tx, actor, person, { action: 'deputy.name', after }, now)
    await tell(tx, actor, person, request, now)
    return { id }
  })
}

// One at a time, so that nobody has to ask whose word counts.
async function ensureFree(tx: Database, actor: Actor, { from, to }: { from: string; to: string }, now: string) {
  const [taken] = (await listDeputies(tx, actor, dayOf(now))).filter(
    ({ fromDay, toDay }) => fromDay <= to && (toDay === null || toDay >= from),
  )
  if (taken) throw new Refusal('deputyNamed', { name: taken.name, from: taken.fromDay, to: taken.toDay ?? '' }, 'from')
}

// Nobody acts for one who holds the post no more.
async function ensureWithinPost(tx: Database, { membershipId }: Actor, { to }: { to: string }) {
  const last = (await findMembership(tx, membershipId))?.toDay
  if (last && to > last) throw new Refusal('absencePastPost', { last }, 'to')
}

// Whoever opened the own account could have named themselves through it (docs/decisions/0018).
async function ensureNoOwnGift(tx: Database, { userId }: Actor, { id, name }: { id: string; name: string }) {
  const giver = { userId, issuers: await listIssuersOf(tx, userId) }
  if (isOwnGift(giver, id)) throw new Refusal('deputyIsIssuer', { name }, 'deputyId')
}

async function tell(
  tx: Database,
  actor: Actor,
  person: { id: string; name: string },
  { from, to }: { from: string; to: string },
  now: string,
): Promise<void> {
  const facts = { by: actor.name, name: person.name, unit: actor.unitName, role: actor.role, from, to }
  await addNotifications(tx, [{ userId: person.id, kind: 'deputyNamed', facts }], now)
  const unit = { path: actor.unitPath }
  await tellOverseers(tx, actor, { person, unit }, { kind: 'deputyGiven', facts }, now)
}
