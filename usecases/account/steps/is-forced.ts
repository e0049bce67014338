import { reader } from '@/db/client'
import { listCapacities } from '@/db/people/list-capacities'
import { keepSecondStepRoles } from '@/db/settings/keep-settings'
import { dayOf } from '@/domain/calendar'
import type { Visitor } from '@/domain/session'

/** Whether any capacity of a visitor's needs a second step, the chosen one or another. */
export async function isForced({ userId, needsSecondStep }: Visitor, now: string): Promise<boolean> {
  const stepped = await keepSecondStepRoles(dayOf(now))
  if (needsSecondStep || !stepped.length) return needsSecondStep
  return (await listCapacities(reader(), userId, dayOf(now))).some(({ role }) => stepped.includes(role))
}
