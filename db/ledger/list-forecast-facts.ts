import { and, inArray } from 'drizzle-orm'
import type { Scope } from '@/domain/scope'
import type { LedgerFilter } from '@/domain/task/ledger'
import type { LightBounds } from '@/domain/task/light'
import { openStatuses } from '@/domain/task/task'
import { reader } from '../client'
import { pick } from '../columns'
import { tasks } from '../schema'
import { ledgerWhere } from './ledger-where'

/** What forecasts of the open tasks of a filter read; of these tasks alone where some are named. */
export async function listForecastFacts(scope: Scope, filter: LedgerFilter, bounds: LightBounds, taskIds?: string[]) {
  return reader()
    .select({
      taskId: tasks.id,
      ...pick(tasks, 'status', 'percent', 'assignedOn', 'due', 'submittedOn', 'stateSince', 'latestProgressAt'),
    })
    .from(tasks)
    .where(
      and(
        taskIds && inArray(tasks.id, taskIds),
        ledgerWhere(scope, { ...filter, statuses: [...openStatuses] }, bounds),
      ),
    )
}
