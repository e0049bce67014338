import { transaction } from '@/db/client'
import { newId } from '@/db/id'
import { addView } from '@/db/ledger/saved-views'
import type { Deed } from '../deed'
import { type Place, personId } from '../places'

const folder = 'app/(work)/tasks/views/view-actions'
const owners: readonly Place[] = ['district', 'town', 'elsewhere']

/** Calls of saving a view of the ledger, and of changing one that others made: their own and those shared with a body. */
export const viewDeeds: Record<string, Deed[]> = {
  [`${folder} saveViewAction`]: [
    // A unit elsewhere may stand on tasks by now; the report does not.
    { about: '', fields: () => ({ name: newId(), address: '?report=r-elsewhere' }) },
    { about: 'shared', fields: () => ({ name: newId(), address: '', isShared: '1' }) },
  ],
  [`${folder} changeViewAction`]: owners.flatMap((place) => [
    {
      about: `shared in ${place}`,
      fields: async () => ({ viewId: await makeView(place, place), name: newId(), isShared: '1', deed: 'save' }),
    },
    {
      about: `own of ${place}`,
      fields: async () => ({ viewId: await makeView(place, null), name: '', deed: 'drop' }),
    },
  ]),
}

/** Keeps a view of the coordinator there, shared with a body or not; gives its id. */
async function makeView(place: Place, unitId: Place | null): Promise<string> {
  const id = newId()
  const userId = personId({ place, role: 'coordinator' })
  const view = { id, userId, unitId, name: id, address: '', createdAt: new Date().toISOString() }
  await transaction((tx) => addView(tx, view))
  return id
}
