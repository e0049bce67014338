import { and, inArray, ne, sql } from 'drizzle-orm'
import type { Figures } from '@/domain/task/figures/figures'
import type { LightBounds } from '@/domain/task/light'
import { openStatuses, type TaskStatus } from '@/domain/task/task'
import { reader } from '../client'
import { tasks } from '../schema'
import { settledBucketSql } from '../sql/figures-sql'
import { lightColourSql } from '../sql/light-sql'
import { askOfSome, type Ids } from './ask-of-some'
import { bucketOfColour, count, tallyColumns, toFigures } from './figure-columns'

/** What the tasks of a report that a unit leads for a leader under a heading add to its figures; `status` where they are counted by it. */
export type Part = {
  reportId: string
  unitId: string
  leaderId: string
  stepId: string
  status?: TaskStatus
  figures: Partial<Figures>
}

const place = {
  reportId: tasks.reportId,
  unitId: sql<string>`coalesce(${tasks.leadUnitId}, '')`,
  leaderId: sql<string>`coalesce(${tasks.leaderId}, '')`,
  stepId: tasks.stepId,
}
const places = Object.values(place)

/** The parts of the figures of these reports, drafts left out. Two questions, since only open tasks need their light worked out. */
export async function countByReport(ids: string[], bounds: LightBounds): Promise<Part[]> {
  const day = JSON.stringify(bounds)
  const [byState, byColour] = await Promise.all([
    askOfSome(`figures by state ${day}`, ids, (ids) => stateQuery(ids, bounds)),
    askOfSome(`figures by colour ${day}`, ids, (ids) => colourQuery(ids, bounds)),
  ])
  return [
    ...byState.map((row) => ({ ...row, figures: toFigures(row, row.settled, row.count) })),
    ...byColour.map((row) => ({ ...row, figures: { [bucketOfColour(row.colour)]: row.count } })),
  ]
}

function stateQuery(ids: Ids, bounds: LightBounds) {
  const settled = settledBucketSql
  return reader()
    .select({ ...place, status: tasks.status, settled, count, ...tallyColumns(bounds.today) })
    .from(tasks)
    .where(isThere(ids))
    .groupBy(...places, tasks.status, settled)
}

function colourQuery(ids: Ids, bounds: LightBounds) {
  const colour = lightColourSql(bounds)
  return reader()
    .select({ ...place, colour, count })
    .from(tasks)
    .where(and(isThere(ids), inArray(tasks.status, [...openStatuses])))
    .groupBy(...places, colour)
}

const isThere = (ids: Ids) => and(inArray(tasks.reportId, ids), ne(tasks.status, 'draft'))
