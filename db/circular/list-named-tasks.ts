import { and, asc, eq, gt, type SQL, sql } from 'drizzle-orm'
import { mostNamed, type SheetTask } from '@/domain/circular/sheet'
import type { Scope } from '@/domain/scope'
import type { LedgerFilter } from '@/domain/task/ledger'
import { computeLight, type LightBounds } from '@/domain/task/light'
import { reader } from '../client'
import { pick } from '../columns'
import { ledgerWhere } from '../ledger/ledger-where'
import { tasks, units } from '../schema'
import { lightColumns } from '../sql/light-sql'
import { extensionsSql } from '../sql/proof-sql'

/** The tasks that a circular may name: those that burn red, the longest first, and those fulfilled since the end of a day, in the order of the units. */
export async function listNamedTasks(
  scope: Scope,
  base: LedgerFilter,
  bounds: LightBounds,
  since: string,
): Promise<SheetTask[]> {
  const where = (bucket: SheetTask['why']) => ledgerWhere(scope, { ...base, buckets: [bucket] }, bounds)
  const red = await rowsQuery(where('red')).orderBy(asc(tasks.due), asc(tasks.id)).limit(mostNamed)
  const fulfilled = await rowsQuery(and(where('fulfilled'), gt(tasks.closedOn, since)))
    .orderBy(asc(units.position), asc(tasks.closedOn), asc(tasks.id))
    .limit(mostNamed)
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
      ...{ why, due: row.due, closedOn: row.closedOn, extensions: row.extensions, progress: row.latestProgress },
      isByProxy: Boolean(row.latestByProxy),
      light: computeLight(row, bounds),
    })
  return [...red.map(toTask('red')), ...fulfilled.map(toTask('fulfilled'))]
}

const rowsQuery = (where: SQL | undefined) =>
  reader()
    .select({
      ...lightColumns,
      ...pick(tasks, 'id', 'number', 'title', 'leadUnitId', 'closedOn', 'latestProgress', 'latestByProxy'),
      extensions: extensionsSql,
      unitName: sql<string>`coalesce(${units.shortName}, '')`,
    })
    .from(tasks)
    .leftJoin(units, eq(units.id, tasks.leadUnitId))
    .where(where)
    .$dynamic()
