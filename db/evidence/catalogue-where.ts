import { and, eq, inArray, lt, or, type SQL, sql } from 'drizzle-orm'
import type { Scope } from '@/domain/scope'
import type { CatalogueFilter } from '@/domain/task/evidence/catalogue'
import { reader } from '../client'
import { evidence, reports, tasks } from '../schema'
import { inTaskScope } from '../sql/scope-sql'

/** The catalogue's filter within an actor's scope as one condition on `evidence` joined with its `tasks` row. */
export function catalogueWhere(scope: Scope, filter: CatalogueFilter, today: string): SQL {
  const { words, year, state, unitId, taskId } = filter
  const ofYear = reader()
    .select({ id: reports.id })
    .from(reports)
    .where(eq(reports.year, year ?? 0))
  return (
    and(
      inTaskScope(scope),
      taskId ? eq(evidence.taskId, taskId) : undefined,
      unitId ? eq(tasks.leadUnitId, unitId) : undefined,
      year ? inArray(tasks.reportId, ofYear) : undefined,
      state === 'expired' ? isExpiredSql(today) : state ? eq(evidence.state, state) : undefined,
      words ? holdsWords(words) : undefined,
    ) ?? sql`1`
  )
}

// What no longer stands needs no new paper.
const isExpiredSql = (today: string) =>
  and(lt(evidence.validUntil, today), inArray(evidence.state, ['pending', 'accepted']))

function holdsWords(words: string): SQL | undefined {
  const texts = [evidence.title, evidence.fileName, evidence.reference, evidence.issuer, tasks.title, tasks.number]
  return or(...texts.map((text) => sql`instr(lower(${text}), ${words.toLowerCase()}) > 0`))
}
