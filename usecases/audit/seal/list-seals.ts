import { findSeal } from '@/db/audit/find-seal'
import { reader } from '@/db/client'
import type { Seal } from '@/domain/audit/seal'
import { addDays, dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import { isRootPath } from '@/domain/unit'

const daysShown = 31

/** The seals of the last days that are over, newest first. They count everybody's acts: for auditors of the topmost body. Throws `Refusal` notAllowed. */
export async function listSeals(actor: Actor, now: string): Promise<Seal[]> {
  ensureCan(actor, 'seeAudit')
  if (!isRootPath(actor.unitPath)) throw new Refusal('notAllowed', { ability: 'seeAudit' })
  const seals: Seal[] = []
  for (let back = 1; back <= daysShown; back++) {
    const seal = await findSeal(reader(), addDays(dayOf(now), -back), seals.at(-1)?.count)
    if (seal) seals.push(seal)
  }
  return seals
}

/** The seal of a day that is over, of yesterday where none is named, for a command. */
export const findSealOf = (now: string, day = addDays(dayOf(now), -1)): Promise<Seal | undefined> =>
  findSeal(reader(), day)
