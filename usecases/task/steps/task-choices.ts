import { reader } from '@/db/client'
import { rememberUntilChange } from '@/db/engine/remember'
import { listPeople, type Person } from '@/db/people/list-people'
import type { FoundDossier } from '@/db/task/find-dossier'
import { listUnitsUnder } from '@/db/unit/list-units'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { gap } from '@/i18n/glue'

export type Choice = { value: string; label: string }

/** A person to choose, with the post. */
export const toChoice = ({ userId, name, post }: Person): Choice => ({
  value: userId,
  label: post ? `${name}${gap}${post}` : name,
})

/** Handlers of the lead unit today; who stands in for one goes again, and is named nowhere. */
export async function listHandlers({ task }: FoundDossier, now: string): Promise<Choice[]> {
  const unitId = task.leadUnitId ?? ''
  return (await listPeople(reader(), dayOf(now), { roles: ['handler'], unitId, lasting: true })).map(toChoice)
}

/** Units that may lead or support. */
export async function listFitUnits({ unitPath }: Actor): Promise<Choice[]> {
  return rememberUntilChange(
    `fit units ${unitPath}`,
    async () =>
      (await listUnitsUnder(reader(), unitPath)).map(({ id, shortName }) => ({ value: id, label: shortName })),
    'places',
  )
}
