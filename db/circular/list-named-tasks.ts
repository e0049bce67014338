import { and, asc, eq, gt, type SQL, sql } from 'drizzle-orm'
import { mostNamed, type SheetTask } from '@/domain/circular/sheet'
import type { Scope } from '@/domain/scope'
import type { Bucket } from '@/domain/task/figures/bucket'
import type { LedgerFilter } from '@/domain/task/ledger'
import { computeLight, type LightBounds } from '@/domain/task/light'
import { reader } from '../client'
import { pick } from '../columns'
import { ledgerWhere } from '../ledger/ledger-where'
import { tasks, units } from '../schema'
import { lightColumns } from '../sql/light-sql'
import { extensionsSql } from '../sql/proof-sql'

/**
 * The tasks that a circular may name: those that burn red, the longest first; since the end of a day, in the order of the units, those fulfilled, those
 * confirmed as done and not closed yet, and those reopened. A reopened one that burns red is named as that.
 */
export async function listNamedTasks(
  scope: Scope,
  base: LedgerFilter,
  bounds: LightBounds,
  since: string,
): Promise<SheetTask[]> {
  const where = (...some: Bucket[]) => ledgerWhere(scope, { ...base, buckets: some }, bounds)
  const red = await rowsQuery(where('red')).orderBy(asc(tasks.due), asc(tasks.id)).limit(mostNamed)
  const list = (
    which: SQL | undefined,
    day: typeof tasks.closedOn | typeof tasks.completedOn | typeof tasks.reopenedOn,
  ) =>
    rowsQuery(and(which, gt(day, since)))
      .orderBy(asc(units.position), asc(day), asc(tasks.id))
      .limit(mostNamed)
  const fulfilled = await list(where('fulfilled'), tasks.closedOn)
  const toClose = await list(where('toClose'), tasks.completedOn)
  const reopened = await list(where('normal', 'yellow'), tasks.reopenedOn)
  const toTask =
    (why: SheetTask['why']) =>
    (row: (typeof red)[number]): SheetTask => ({
      ...{
        id: row.id,
        number: row.number ?? '',
        title: row.title,
        unitId: row.leadUnitId ?? '',
        unitName: row.unitName,
      },
      ...{ why, due: row.due, closedOn: dayOfWhy(why, row), extensions: row.extensions, progress: row.latestProgress },
      isByProxy: Boolean(row.latestByProxy),
      light: computeLight(row, bounds),
    })
  return [
    ...red.map(toTask('red')),
    ...fulfilled.map(toTask('fulfilled')),
    ...toClose.map(toTask('toClose')),
    ...reopened.map(toTask('reopened')),
  ]
}

type Days = Record<'closedOn' | 'completedOn' | 'reopenedOn', string | null>

const dayOfWhy = (why: SheetTask['why'], { closedOn, completedOn, reopenedOn }: Days): string | null =>
  why === 'toClose' ? completedOn : why === 'reopened' ? reopenedOn : closedOn

const rowsQuery = (where: SQL | undefined) =>
  reader()
    .select({
      ...lightColumns,
      ...pick(
        tasks,
        'id',
        'number',
        'title',
        'leadUnitId',
        'closedOn',
        'reopenedOn',
        'latestProgress',
        'latestByProxy',
      ),
      extensions: extensionsSql,
      unitName: sql<string>`coalesce(${units.shortName}, '')`,
    })
    .from(tasks)
    .leftJoin(units, eq(units.id, tasks.leadUnitId))
    .where(where)
    .$dynamic()
