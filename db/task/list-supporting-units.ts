import { eq } from 'drizzle-orm'
import type { Database } from '../client'
import { supportingUnits } from '../schema'

/** Ids of the units that support a task. */
export async function listSupportingUnitIds(on: Database, taskId: string): Promise<string[]> {
  const rows = await on
    .select({ unitId: supportingUnits.unitId })
    .from(supportingUnits)
    .where(eq(supportingUnits.taskId, taskId))
  return rows.map(({ unitId }) => unitId)
}
