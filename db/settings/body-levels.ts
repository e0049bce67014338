import { asc, inArray } from 'drizzle-orm'
import type { Levels } from '@/domain/task/levels'
import type { Database } from '../client'
import { newId } from '../id'
import { bodyLevels } from '../schema'

export type BodyLevels = Levels & { unitId: string; fromDay: string }

/** Every setting of levels that some bodies had or will have, oldest first. */
export async function listBodyLevels(on: Database, unitIds: readonly string[]): Promise<BodyLevels[]> {
  const { unitId, fromDay, unit, office, closing } = bodyLevels
  return on
    .select({ unitId, fromDay, unit, office, closing })
    .from(bodyLevels)
    .where(inArray(bodyLevels.unitId, [...unitIds]))
    .orderBy(asc(fromDay))
}

/** Writes which levels a body keeps from a day on; what was set for the same day is replaced, earlier ones stay. */
export async function saveBodyLevels(tx: Database, { unitId, fromDay, ...levels }: BodyLevels): Promise<void> {
  await tx
    .insert(bodyLevels)
    .values({ id: newId(), unitId, fromDay, ...levels })
    .onConflictDoUpdate({ target: [bodyLevels.unitId, bodyLevels.fromDay], set: levels })
}
