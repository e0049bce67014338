import { and, eq, inArray, ne, or } from 'drizzle-orm'
import type { Scope } from '@/domain/scope'
import { type Bucket, bucketOf } from '@/domain/task/figures/bucket'
import { type ForecastDay, forecastTask, type Outlook, waitedDays } from '@/domain/task/forecast'
import { type Holder, holderOf } from '@/domain/task/holder'
import type { LedgerFilter } from '@/domain/task/ledger'
import { computeLight, type Light, type LightBounds } from '@/domain/task/light'
import { isSilent } from '@/domain/task/silence'
import { openStatuses } from '@/domain/task/task'
import { reader } from '../client'
import { pick } from '../columns'
import { keepByTask } from '../engine/keep-by-task'
import { tasks } from '../schema'
import { lightColumns } from '../sql/light-sql'
import { askOfSome, type Ids } from './ask-of-some'
import { ledgerWhere } from './ledger-where'

/** What lists and counts of an overview are made of: an open task, or one that ended without its promise and stays red. */
export type OpenTask = {
  taskId: string
  due: string
  bucket: Bucket
  colour: Light['colour']
  isSilent: boolean
  /** In whose hands it lies, null of one that has ended. */
  holder: Holder | null
  leaderId: string | null
  /** Null of one that has ended. */
  outlook: Outlook | null
  finish: string | null
  waited: number
}

/** These tasks of a filter by due day, kept task by task: a change asks for the changed ones alone. */
export function keepOpenTasks(
  scope: Scope,
  filter: LedgerFilter,
  bounds: LightBounds,
  day: ForecastDay,
): Promise<OpenTask[]> {
  const load = async (taskIds?: string[]) => {
    const list = (ids?: Ids) => listRows(scope, filter, bounds, ids)
    const name = JSON.stringify(['open', scope, filter, bounds])
    const rows = await (taskIds ? askOfSome(name, taskIds, list) : list())
    return rows.map((row) => toOpenTask(row, bounds, day)).sort(compare)
  }
  return keepByTask(JSON.stringify(['open', scope, filter]), bounds.today, { load, compare })
}

type Row = Awaited<ReturnType<typeof listRows>>[number]

function listRows(scope: Scope, filter: LedgerFilter, bounds: LightBounds, taskIds?: Ids) {
  const burns = or(ne(tasks.status, 'closed'), eq(tasks.outcome, 'notFulfilled'))
  const where = ledgerWhere(scope, { ...filter, statuses: [...openStatuses, 'closed'] }, bounds)
  return reader()
    .select({ taskId: tasks.id, ...lightColumns, ...pick(tasks, 'leaderId', 'stateSince', 'latestProgressAt') })
    .from(tasks)
    .where(and(taskIds && inArray(tasks.id, taskIds), burns, where))
}

function toOpenTask(row: Row, bounds: LightBounds, day: ForecastDay): OpenTask {
  const light = computeLight(row, bounds)
  return {
    taskId: row.taskId,
    due: row.due ?? '9999-12-31',
    bucket: bucketOf(row, light),
    colour: light.colour,
    isSilent: isSilent(row, bounds),
    holder: holderOf(row.status),
    leaderId: row.leaderId,
    ...(row.status === 'closed' ? ended : forecastTask(row, day)),
    waited: waitedDays(row, day),
  }
}

const ended = { outlook: null, finish: null }

const compare = (a: OpenTask, b: OpenTask): number => orderOf(a.due, b.due) || orderOf(a.taskId, b.taskId)
// As the engine orders texts.
const orderOf = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
