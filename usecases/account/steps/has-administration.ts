import type { Database } from '@/db/client'
import { listMembershipsOf } from '@/db/people/memberships'
import { isAdministrator } from '@/domain/people'

/** True of somebody who is an administrator or will be: they come by their password alone. */
export const hasAdministration = async (on: Database, userId: string, today: string): Promise<boolean> =>
  (await listMembershipsOf(on, [userId])).some(
    (held) => isAdministrator(held) && (held.toDay === null || held.toDay >= today),
  )
