import type { Database } from '@/db/client'
import { endDeputiesOf, endDeputingIn, listMembershipsOf, type Membership } from '@/db/people/memberships'
import { endSessions } from '@/db/session/save-session'
import { deputyRoles } from '@/domain/admin/deputy'

/** Ends what deputies hold for somebody whose own post ends, and their sessions: nobody acts for one who may not. */
export async function endDeputies(
  tx: Database,
  post: Parameters<typeof endDeputiesOf>[1],
  lastDay: string,
  now: string,
): Promise<void> {
  for (const userId of await endDeputiesOf(tx, post, lastDay)) await endSessions(tx, userId, now, 'capacity')
}

/** Ends what somebody holds for others in a unit where they act for themselves no longer than `lastDay`. */
export async function endDeputing(tx: Database, { userId, unitId }: Membership, lastDay: string): Promise<void> {
  const here = (await listMembershipsOf(tx, [userId])).filter((each) => each.unitId === unitId && !each.deputyForId)
  const isStaying = here.some(({ role, toDay }) => deputyRoles.includes(role) && (toDay === null || toDay > lastDay))
  if (!isStaying) await endDeputingIn(tx, { userId, unitId }, lastDay)
}
