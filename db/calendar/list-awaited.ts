import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Scope } from '@/domain/scope'
import { openChangeStates } from '@/domain/task/changing/change-request'
import type { LedgerFilter } from '@/domain/task/ledger'
import type { LightBounds } from '@/domain/task/light'
import { reader } from '../client'
import { pick } from '../columns'
import { ledgerWhere } from '../ledger/ledger-where'
import { changeRequests, tasks, units } from '../schema'

/** What units ask to be moved of tasks of a filter and a leader decides in the end, the longest asked first. */
export async function listAwaitedChanges(scope: Scope, filter: LedgerFilter, bounds: LightBounds) {
  return reader()
    .select({
      ...pick(tasks, 'id', 'number', 'title', 'due'),
      ...pick(changeRequests, 'kind', 'wanted', 'reason', 'askedAt'),
      unitName: units.shortName,
    })
    .from(changeRequests)
    .innerJoin(tasks, eq(tasks.id, changeRequests.taskId))
    .leftJoin(units, eq(units.id, tasks.leadUnitId))
    .where(
      and(
        inArray(changeRequests.state, [...openChangeStates]),
        eq(changeRequests.decider, 'leader'),
        ledgerWhere(scope, filter, bounds),
      ),
    )
    .orderBy(asc(changeRequests.askedAt))
}
