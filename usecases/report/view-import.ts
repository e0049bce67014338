import { reader } from '@/db/client'
import { listUnitsUnder } from '@/db/unit/list-units'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import type { Unit } from '@/domain/unit'
import { largestFile } from '@/domain/upload-limits'

/** What the import form offers: the bodies whose reports the actor may import, and the largest file. Throws `Refusal('notAllowed')`. */
export async function viewImport(actor: Actor): Promise<{ units: Unit[]; largestFile: number }> {
  ensureCan(actor, 'importReport')
  const units = await listUnitsUnder(reader(), actor.unitPath)
  return { units, largestFile }
}
