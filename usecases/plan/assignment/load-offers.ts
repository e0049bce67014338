import type { Database } from '@/db/client'
import { findNames } from '@/db/names/find-names'
import { listPeople } from '@/db/people/list-people'
import type { Plan } from '@/db/plan/find-plan'
import { listUnitsUnder } from '@/db/unit/list-units'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import type { Offers } from '@/domain/plan/assignment/columns'
import { labelHandlers, labelUnits } from '@/domain/plan/assignment/label-offered'
import type { NamesGone } from '@/domain/plan/assignment/write-cells'
import { dictionaryOf } from '@/i18n'
import { readDueWords } from '@/reader/read-due-words'

type PlannedReport = { year: number; language: Offers['language'] }

/** Whom and what the cells of a plan may name: units of the actor's subtree with their handlers, in the language of the report. */
export async function loadOffers(
  on: Database,
  actor: Actor,
  { year, language }: PlannedReport,
  now: string,
): Promise<Offers> {
  const [units, people] = await Promise.all([
    listUnitsUnder(on, actor.unitPath),
    listPeople(on, dayOf(now), { roles: ['handler'], under: actor.unitPath }),
  ])
  return {
    planYear: year + 1,
    language,
    names: dictionaryOf(language).assignment.cells,
    units: labelUnits(units),
    handlers: labelHandlers(people),
    readWords: readDueWords,
  }
}

/** Names of the units and people that a plan has set and nobody is offered any more. */
export async function listGone(
  on: Database,
  { tasks, supporting }: Plan,
  { units, handlers }: Offers,
): Promise<NamesGone> {
  const offered = new Set([...units, ...handlers].map(({ id }) => id))
  const isGone = (id: string | null) => id !== null && !offered.has(id)
  const unitIds = [...tasks.map(({ leadUnitId }) => leadUnitId), ...supporting.map(({ unitId }) => unitId)]
  return new Map([
    ...(await findNames('unit', unitIds.filter(isGone), on)),
    ...(await findNames(
      'person',
      tasks.map(({ handlerId }) => handlerId),
      on,
    )),
  ])
}
