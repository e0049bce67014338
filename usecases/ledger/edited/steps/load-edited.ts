import { reader } from '@/db/client'
import { listPeople } from '@/db/people/list-people'
import { type FoundDossier, findDossier } from '@/db/task/find-dossier'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import type { OfferedPerson, Offers } from '@/domain/plan/assignment/columns'
import { labelHandlers } from '@/domain/plan/assignment/label-offered'
import { visibleTo } from '@/domain/scope'
import { yieldEvery } from '@/formats/beside/yield-turn'
import { listLeaders } from '../../../people/steps/ensure-offered'
import { loadOffers } from '../../../plan/assignment/load-offers'
import { loadLightTerms } from '../../../settings/load-light-terms'
import type { Entry } from '../../steps/entry'
import { listEntriesOf } from '../../steps/list-entries'

/** A task as the export would write it now, and with all that a decision about it reads. */
export type CurrentTask = { entry: Entry; dossier: FoundDossier }
/** Whom the cells may name. */
export type EditOffers = { offers: Offers; leadersUnder: (issuerPath: string) => Promise<OfferedPerson[]> }

/** The tasks with these ids as they are now, batch by batch so that others are served between; those out of sight are left out. */
export async function* loadCurrent(actor: Actor, ids: string[], now: string): AsyncGenerator<CurrentTask[]> {
  const scope = visibleTo(actor)
  const { bounds } = await loadLightTerms(now)
  const rest = yieldEvery()
  for await (const entries of listEntriesOf(ids, scope, bounds)) {
    const batch: CurrentTask[] = []
    for (const entry of entries) {
      const dossier = await findDossier(reader(), scope, entry.task.id, dayOf(now))
      if (dossier) batch.push({ entry, dossier })
      await rest()
    }
    yield batch
  }
}

/** Units and people of the actor's subtree, and leaders of a body once each is asked for. */
export async function loadEditOffers(actor: Actor, now: string): Promise<EditOffers> {
  const on = reader()
  const handlers = await listPeople(on, dayOf(now), { roles: ['handler'], under: actor.unitPath, lasting: true })
  const offers = await loadOffers(on, actor, { year: Number(now.slice(0, 4)), language: 'zh' }, now)
  const known = new Map<string, Promise<OfferedPerson[]>>()
  const leadersUnder = (path: string) => {
    const found = known.get(path) ?? listLeaders(on, path, now).then(labelHandlers)
    known.set(path, found)
    return found
  }
  return { offers: { ...offers, handlers: labelHandlers(handlers) }, leadersUnder }
}
