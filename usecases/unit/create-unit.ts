import { appendEvent } from '@/db/audit/append-event'
import { newId } from '@/db/id'
import { changeOnce } from '@/db/notices/change-once'
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
  return changeOnce(actor, input.requestId, now, async (tx) => {
    const units = await listAdministeredUnits(tx, actor)
    const fields = checkUnit(input, units)
    const id = newId()
    const siblings = units.filter(({ parentId }) => parentId === fields.parentId)
    const last = Math.max(0, ...siblings.map(({ position }) => position))
    const path = pathUnder(units.find((unit) => unit.id === fields.parentId)?.path, id)
    await addUnit(tx, { id, ...fields, path, position: input.position ?? last + 1, active: true })
    const object = { objectType: 'unit', objectId: id, objectName: fields.name }
    await appendEvent(tx, actor, now, { action: 'unit.create', ...object, after: fields })
    return { unitId: id }
  })
}
