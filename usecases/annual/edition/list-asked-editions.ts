import { listEditionsInMaking } from '@/db/annual/editions'
import { listWriters } from '@/db/annual/paragraphs'
import { reader } from '@/db/client'
import { findAsked, type Stage } from '@/domain/annual/stages'
import { type SpecialDays, workingDaysLeft } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { nameEdition } from './steps/name-edition'

/** An annual report that waits for a step of somebody's, by the day on which it is to be public. */
export type AskedEdition = { id: string; title: string; act: Stage['act']; due: string; left: number | null }

/** The annual reports of the actor's own body that ask a step of them now. */
export async function listAskedEditions(actor: Actor, today: string, special: SpecialDays): Promise<AskedEdition[]> {
  const asked: AskedEdition[] = []
  for (const edition of await listEditionsInMaking(reader(), actor.unitId)) {
    const act = findAsked({ ...edition, writers: await listWriters(reader(), edition.id) }, actor)
    const { id, publishDue: due } = edition
    if (act) asked.push({ id, title: nameEdition(edition), act, due, left: workingDaysLeft(today, due, special) })
  }
  return asked
}
