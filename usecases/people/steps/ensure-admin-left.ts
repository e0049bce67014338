import type { Database } from '@/db/client'
import { hasLastingAdmin } from '@/db/people/memberships'
import { dayOf } from '@/domain/calendar'
import { Refusal } from '@/domain/refusal'

/** Call it after a change of accounts or capacities: throws `Refusal` lastAdmin when no one could administer any more, which undoes the change. */
export async function ensureAdminLeft(tx: Database, now: string): Promise<void> {
  if (!(await hasLastingAdmin(tx, dayOf(now)))) throw new Refusal('lastAdmin')
}
