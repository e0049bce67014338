import { and, asc, eq, getTableColumns, type SQL } from 'drizzle-orm'
import type { Scope } from '@/domain/scope'
import type { Standard, SupportingUnit, Task } from '@/domain/task/task'
import type { Database } from '../client'
import {
  commitmentShortcomings,
  commitments,
  sentenceMarks,
  shortcomings,
  standards,
  steps,
  supportingUnits,
  tasks,
} from '../schema'
import { isTaskInScope } from '../sql/scope-sql'

export type Commitment = typeof commitments.$inferSelect
export type Shortcoming = typeof shortcomings.$inferSelect
export type Step = typeof steps.$inferSelect
export type SentenceMark = typeof sentenceMarks.$inferSelect

/** All that was made of a report's section, each list in the order of the text. */
export type Plan = {
  shortcomings: Shortcoming[]
  steps: Step[]
  commitments: Commitment[]
  links: { commitmentId: string; shortcomingId: string }[]
  marks: SentenceMark[]
  tasks: Task[]
  standards: Standard[]
  supporting: SupportingUnit[]
}

/** Reads the plan of a report, with those of its tasks that the scope holds. The caller has checked that the actor may see the report. */
export async function findPlan(on: Database, scope: Scope, reportId: string): Promise<Plan> {
  const ofReport = and(eq(tasks.reportId, reportId), isTaskInScope(scope))
  const [shortcomingRows, stepRows, commitmentRows, markRows, taskRows] = await Promise.all([
    on.select().from(shortcomings).where(eq(shortcomings.reportId, reportId)).orderBy(asc(shortcomings.position)),
    on.select().from(steps).where(eq(steps.reportId, reportId)).orderBy(asc(steps.position)),
    on.select().from(commitments).where(eq(commitments.reportId, reportId)).orderBy(asc(commitments.start)),
    on.select().from(sentenceMarks).where(eq(sentenceMarks.reportId, reportId)).orderBy(asc(sentenceMarks.start)),
    on.select().from(tasks).where(ofReport).orderBy(asc(tasks.position)),
  ])
  return {
    shortcomings: shortcomingRows,
    steps: stepRows,
    commitments: commitmentRows,
    marks: markRows,
    tasks: taskRows,
    ...(await findAround(on, reportId, ofReport)),
  }
}

async function findAround(
  on: Database,
  reportId: string,
  ofReport: SQL | undefined,
): Promise<Pick<Plan, 'links' | 'standards' | 'supporting'>> {
  const { commitmentId, shortcomingId } = commitmentShortcomings
  const [links, standardRows, supportingRows] = await Promise.all([
    on
      .select({ commitmentId, shortcomingId })
      .from(commitmentShortcomings)
      .innerJoin(commitments, eq(commitments.id, commitmentId))
      .where(eq(commitments.reportId, reportId)),
    on
      .select(getTableColumns(standards))
      .from(standards)
      .innerJoin(tasks, eq(tasks.id, standards.taskId))
      .where(ofReport)
      .orderBy(asc(standards.position)),
    on
      .select(getTableColumns(supportingUnits))
      .from(supportingUnits)
      .innerJoin(tasks, eq(tasks.id, supportingUnits.taskId))
      .where(ofReport)
      .orderBy(asc(supportingUnits.id)),
  ])
  return { links, standards: standardRows, supporting: supportingRows }
}
