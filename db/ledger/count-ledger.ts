import { and, inArray, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { Scope } from '@/domain/scope'
import { type Figures, noFigures } from '@/domain/task/figures/figures'
import { everything, type LedgerFilter } from '@/domain/task/ledger'
import type { LightBounds } from '@/domain/task/light'
import { openStatuses } from '@/domain/task/task'
import { reader } from '../client'
import { tasks } from '../schema'
import { settledBucketSql } from '../sql/figures-sql'
import { lightColourSql } from '../sql/light-sql'
import { isIssuedElsewhere } from '../sql/scope-sql'
import { areCommon, countHolders, pickHolders } from './common-words'
import { addTo, bucketOfColour, count, type FigureGroup, tallyColumns, toFigures } from './figure-columns'
import { ledgerWhere } from './ledger-where'
import { countKept, issuedAll, sumKept } from './sum-kept'

/** How many tasks the filter holds. */
export async function countLedger(scope: Scope, filter: LedgerFilter, bounds: LightBounds): Promise<number> {
  const kept = await countKept(scope, filter, bounds)
  if (kept !== undefined) return kept
  if (isWordsAlone(filter) && (await issuedAll(scope)) && (await areCommon(filter.words)))
    return countHolders(filter.words)
  const [row] = await reader()
    .select({ count })
    .from(tasks)
    .where(ledgerWhere(scope, filter, bounds))
  return row?.count ?? 0
}

/**
 * The figures of the tasks of a filter by group (one group, '', without a grouping), of these groups alone where `keys` names
 * them: `figureTasks` of the domain, from the counts that are kept of whole reports as far as they go.
 */
export async function countFigures(
  scope: Scope,
  filter: LedgerFilter,
  bounds: LightBounds,
  group: FigureGroup | null = null,
  keys?: string[],
): Promise<Map<string, Figures>> {
  const kept = await sumKept(scope, { filter, group, keys }, bounds)
  if (kept?.isAll) return kept.groups
  const where =
    keys && (await areCommon(filter.words))
      ? await isHolder(and(ledgerWhere(scope, { ...filter, words: '' }, bounds), isOneOf(group, keys)), filter.words)
      : and(ledgerWhere(scope, filter, bounds), isOneOf(group, keys), kept && isIssuedElsewhere(scope))
  const groups = await countWhere(where, bounds, group)
  for (const [key, figures] of kept?.groups ?? []) addTo(groups, key, figures)
  return groups
}

// The index of words knows today's tasks alone, some of which were drafts on a day that is over.
const isWordsAlone = (filter: LedgerFilter): boolean =>
  filter.words !== '' && JSON.stringify({ ...filter, words: '' }) === JSON.stringify(everything)

/** True of the tasks of a condition that hold the words, of which there are few enough to name them. */
async function isHolder(where: SQL | undefined, words: string): Promise<SQL> {
  const rows = await reader().select({ id: tasks.id }).from(tasks).where(where)
  const holders = await pickHolders(
    words,
    rows.map(({ id }) => id),
  )
  return sql`${tasks.id} in (select value from json_each(${JSON.stringify([...holders])}))`
}

/** The same without a grouping. */
export async function countFiguresAtAll(scope: Scope, filter: LedgerFilter, bounds: LightBounds): Promise<Figures> {
  return (await countFigures(scope, filter, bounds)).get('') ?? noFigures
}

// Two questions, since only open tasks need their light worked out.
async function countWhere(where: SQL | undefined, bounds: LightBounds, group: FigureGroup | null) {
  const [key, settled, colour] = [keyOf(group), settledBucketSql, lightColourSql(bounds)]
  const [byState, byColour] = await Promise.all([
    reader()
      .select({ key, settled, count, ...tallyColumns(bounds.today) })
      .from(tasks)
      .where(where)
      .groupBy(key, settled),
    reader()
      .select({ key, colour, count })
      .from(tasks)
      .where(and(where, inArray(tasks.status, [...openStatuses])))
      .groupBy(key, colour),
  ])
  const groups = new Map<string, Figures>()
  for (const row of byState) addTo(groups, row.key, toFigures(row, row.settled, row.count))
  for (const row of byColour) addTo(groups, row.key, { [bucketOfColour(row.colour)]: row.count })
  return groups
}

function keyOf(group: FigureGroup | null): SQL<string> {
  if (group === 'step') return sql`${tasks.stepId}`
  if (group === 'report') return sql`${tasks.reportId}`
  if (group === 'leader') return sql`coalesce(${tasks.leaderId}, '')`
  return group === 'unit' ? sql`coalesce(${tasks.leadUnitId}, '')` : sql`''`
}

const columnOf = { step: tasks.stepId, report: tasks.reportId, unit: tasks.leadUnitId, leader: tasks.leaderId }

// By the plain column, so that an index finds them; the tasks without a lead unit or a leader stand under ''.
function isOneOf(group: FigureGroup | null, keys: string[] | undefined): SQL | undefined {
  if (!group || !keys) return undefined
  const column = columnOf[group]
  return or(inArray(column, keys), !column.notNull && keys.includes('') ? isNull(column) : undefined)
}
