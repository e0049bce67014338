import { eq } from 'drizzle-orm'
import type { Scope } from '@/domain/scope'
import type { LedgerFilter } from '@/domain/task/ledger'
import type { LightBounds } from '@/domain/task/light'
import type { Database } from '../client'
import { pick } from '../columns'
import { ledgerWhere } from '../ledger/ledger-where'
import { tasks, units } from '../schema'

/** A task that a season would ask about. */
export type RunningTask = { id: string; handlerId: string | null; unitId: string; unitName: string }

/** The tasks under way in a scope that a filter holds: what a season begun now would ask about. */
export const listRunning = (
  on: Database,
  scope: Scope,
  filter: LedgerFilter,
  bounds: LightBounds,
): Promise<RunningTask[]> =>
  on
    .select({ ...pick(tasks, 'id', 'handlerId'), unitId: units.id, unitName: units.shortName })
    .from(tasks)
    .innerJoin(units, eq(units.id, tasks.leadUnitId))
    .where(ledgerWhere(scope, { ...filter, statuses: ['inProgress'] }, bounds))
    .orderBy(units.position, units.path, tasks.id)
