import { and, eq, getTableColumns, getTableName, gte } from 'drizzle-orm'
import { readLines } from '@/domain/task/changing/duty'
import { occurrencesAt } from '@/domain/task/past/occurrences-at'
import { partEvents } from '@/domain/task/past/past-event'
import { type GrantedSupport, type SupportFacts, supportersAt } from '@/domain/task/past/supporters-at'
import { type SignDueOn, taskAt } from '@/domain/task/past/task-at'
import { endOf } from '@/domain/task/silence'
import { reader } from '../client'
import type { Connection } from '../engine/connect'
import { changeRequests, units } from '../schema'
import { findSignDueOn } from './find-sign-due'
import { groupByTask, listHistories, type TaskHistory } from './list-histories'
import { listChangedSince } from './list-past-events'
import { copyTables, finishTables, hideLater, restored } from './shadow-tables'

const atOnce = 100

/**
 * Makes a connection show the tasks, and what hangs on them, as they were at the end of `day`: copies of the tables in which all that
 * events tell of later days is taken back. Others are served between some hundred tasks and the next. Asked for in the present.
 */
export async function fillPast(connection: Connection, day: string): Promise<void> {
  const end = endOf(day)
  // All that is copied is of this moment.
  connection.raw.exec('begin')
  const changed = listChangedSince(connection.query, end)
  const granted = await listGranted(end)
  const facts: Facts = { day, granted, signDueOn: await findSignDueOn(), idOf: await nameUnits() }
  await inSteps(copyTables(connection, changed))
  for (let from = 0; from < changed.length; from += atOnce) {
    await giveWay()
    const histories = await listHistories(changed.slice(from, from + atOnce))
    for (const history of histories) putBack(connection, takeBack(history, facts))
  }
  await inSteps(finishTables(connection))
  hideLater(connection, day, end)
  connection.raw.exec('commit')
}

async function inSteps(steps: Generator<void>): Promise<void> {
  for (const _ of steps) await giveWay()
}

const giveWay = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

type Facts = { day: string; granted: Map<string, GrantedSupport[]>; signDueOn: SignDueOn; idOf: SupportFacts['idOf'] }
/** Rows to be put back, by the name of their table. */
type Rows = Record<string, Record<string, unknown>[]>

function takeBack({ task, occurrences, supporting, events }: TaskHistory, { day, ...facts }: Facts): Rows {
  const parted = partEvents(events, endOf(day))
  const unitIds = supportersAt(
    supporting.map(({ unitId }) => unitId),
    parted.undone,
    { idOf: facts.idOf, granted: facts.granted.get(task.id) ?? [] },
  )
  return {
    tasks: [taskAt(task, parted, facts.signDueOn)],
    occurrences: occurrencesAt(task.id, occurrences, parted, day),
    supporting_units: unitIds.map(
      (unitId) => supporting.find((row) => row.unitId === unitId) ?? asAdded(task.id, unitId),
    ),
  }
}

const asAdded = (taskId: string, unitId: string) => ({
  ...{ id: `${taskId} ${unitId}`, taskId, unitId },
  ...{ answer: '', answeredAt: null, waivedReason: '' },
})

function putBack({ raw }: Connection, rows: Rows): void {
  for (const { name, columns, names } of targets) {
    const add = raw.prepare(`insert into temp.${name} (${names}) values (${columns.map(() => '?').join(', ')})`)
    for (const row of rows[name] ?? [])
      add.run(columns.map(([field, column]) => (row[field] === null ? null : column.mapToDriverValue(row[field]))))
  }
}

// By name, since an older installation has its columns in another order.
const targets = restored.map(([table]) => {
  const columns = Object.entries(getTableColumns(table))
  return { name: getTableName(table), columns, names: columns.map(([, { name }]) => name).join(', ') }
})

// By the instant at which it was decided, which is that of its event.
async function listGranted(end: string): Promise<Map<string, GrantedSupport[]>> {
  const { taskId, since, before, kind, state } = changeRequests
  const rows = await reader()
    .select({ taskId, at: since, before })
    .from(changeRequests)
    .where(and(eq(kind, 'supporting'), eq(state, 'granted'), gte(since, end)))
  return groupByTask(rows.map(({ before, ...row }) => ({ ...row, before: readLines(before) })))
}

async function nameUnits(): Promise<SupportFacts['idOf']> {
  const rows = await reader().select({ id: units.id, name: units.shortName }).from(units)
  const ids = new Map(rows.map(({ id, name }) => [name, id]))
  return (name) => ids.get(name)
}
