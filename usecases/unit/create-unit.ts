import { appendEvent } from '@/db/audit/append-event'
import { transaction } from '@/db/client'
import { newId } from '@/db/id'
import { once } from '@/db/notices/once'
import { addUnit } from '@/db/unit/save-unit'
import { checkUnit, type UnitInput } from '@/domain/admin/check-unit'
import type { Actor } from '@/domain/people'
import { pathUnder } from '@/domain/unit-tree'
import { listAdministeredUnits } from '../people/steps/find-administered'

/**
 * Adds a unit at or below the administrator's own. Without a position it comes last among its siblings.
 * Throws `Refusal` notAllowed or those of `checkUnit`.
 */
export async function createUnit(
  actor: Actor,
  input: UnitInput & { requestId?: string },
  now: string,
): Promise<{ unitId: string }> {
  return transaction((tx) =>
    once(tx, { userId: actor.userId, requestId: input.requestId, at: now }, async () => {
      const units = await listAdministeredUnits(tx, actor)
      const fields = checkUnit(input, units)
      const id = newId()
      const siblings = units.filter(({ parentId }) => parentId === fields.parentId)
      const last = Math.max(0, ...siblings.map(({ position }) => position))
      const path = pathUnder(units.find((unit) => unit.id === fields.parentId)?.path, id)
      await addUnit(tx, { id, ...fields, path, position: input.position ?? last + 1, active: true })
      await appendEvent(tx, actor, now, {
        action: 'unit.create',
        objectType: 'unit',
        objectId: id,
        objectName: fields.name,
        after: fields,
      })
      return { unitId: id }
    }),
  )
}
