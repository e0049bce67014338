import { and, asc, eq, inArray, isNull, like, or } from 'drizzle-orm'
import { openStatuses, type TaskStatus } from '@/domain/task/task'
import type { Database } from '../client'
import { supportingUnits, tasks, units } from '../schema'

export type UnitTask = { id: string; number: string | null }

const unfinished: TaskStatus[] = ['draft', ...openStatuses, 'suspended']

/** Tasks that still ask something of a unit or of one below it, as lead or as a supporting unit that has not answered. */
export async function listUnfinishedTasksOf(on: Database, path: string): Promise<UnitTask[]> {
  const under = on
    .select({ id: units.id })
    .from(units)
    .where(like(units.path, `${path}%`))
  const supported = on
    .select({ id: supportingUnits.taskId })
    .from(supportingUnits)
    .where(
      and(
        inArray(supportingUnits.unitId, under),
        isNull(supportingUnits.answeredAt),
        eq(supportingUnits.waivedReason, ''),
      ),
    )
  return on
    .select({ id: tasks.id, number: tasks.number })
    .from(tasks)
    .where(and(inArray(tasks.status, unfinished), or(inArray(tasks.leadUnitId, under), inArray(tasks.id, supported))))
    .orderBy(asc(tasks.numberYear), asc(tasks.numberSeq))
}
