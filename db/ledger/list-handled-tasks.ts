import { and, inArray, or, type SQL, sql } from 'drizzle-orm'
import type { Scope } from '@/domain/scope'
import type { LedgerFilter } from '@/domain/task/ledger'
import type { LightBounds } from '@/domain/task/light'
import { openStatuses } from '@/domain/task/task'
import { reader } from '../client'
import { keepByTask } from '../engine/keep-by-task'
import { tasks } from '../schema'
import { extensionsSql, isClaimedSql, proofSql } from '../sql/proof-sql'
import { isUnansweredSql, isUrgedSql } from '../task/urges'
import { askOfSome, type Ids } from './ask-of-some'
import { ledgerWhere } from './ledger-where'

/** How one task was handled; `isBare`: open, and without any evidence in force. */
export type HandledTask = Awaited<ReturnType<typeof listRows>>[number]

/** Those tasks of a filter of whose handling anything is counted, kept task by task: a change asks for the changed ones alone. */
export function keepHandledTasks(scope: Scope, filter: LedgerFilter, bounds: LightBounds): Promise<HandledTask[]> {
  const load = async (taskIds?: string[]) => {
    const list = (ids?: Ids) => listRows(scope, filter, bounds, ids)
    return taskIds ? askOfSome(JSON.stringify(['handled', scope, filter, bounds]), taskIds, list) : list()
  }
  return keepByTask(JSON.stringify(['handled', scope, filter]), bounds.today, { load, compare: () => 0 })
}

function listRows(scope: Scope, filter: LedgerFilter, bounds: LightBounds, taskIds?: Ids) {
  const marks = listMarks(bounds)
  return reader()
    .select({ taskId: tasks.id, ...marks })
    .from(tasks)
    .where(and(taskIds && inArray(tasks.id, taskIds), ledgerWhere(scope, filter, bounds), or(...Object.values(marks))))
}

const listMarks = ({ today }: LightBounds) => ({
  isMoved: flagOf(sql`${extensionsSql} > 0`),
  isUrged: flagOf(isUrgedSql),
  isUnanswered: flagOf(isUnansweredSql(today)),
  isClaimed: flagOf(isClaimedSql),
  isProven: flagOf(sql`(${isClaimedSql} and ${proofSql('accepted')})`),
  isBare: flagOf(sql`(${inArray(tasks.status, [...openStatuses])} and ${proofSql('none')})`),
})

const flagOf = (condition: SQL): SQL<boolean> => sql`coalesce(${condition}, 0)`.mapWith(Boolean)
