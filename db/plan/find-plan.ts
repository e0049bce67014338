import { asc, eq } from 'drizzle-orm'
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

/** Reads the whole plan of a report. The caller has checked that the actor may see the report. */
export async function findPlan(on: Database, reportId: string): Promise<Plan> {
  const [shortcomingRows, stepRows, commitmentRows, markRows, taskRows] = await Promise.all([
    on.select().from(shortcomings).where(eq(shortcomings.reportId, reportId)).orderBy(asc(shortcomings.position)),
    on.select().from(steps).where(eq(steps.reportId, reportId)).orderBy(asc(steps.position)),
    on.select().from(commitments).where(eq(commitments.reportId, reportId)).orderBy(asc(commitments.start)),
    on.select().from(sentenceMarks).where(eq(sentenceMarks.reportId, reportId)).orderBy(asc(sentenceMarks.start)),
    on.select().from(tasks).where(eq(tasks.reportId, reportId)).orderBy(asc(tasks.position)),
  ])
  return {
    shortcomings: shortcomingRows,
    steps: stepRows,
    commitments: commitmentRows,
    marks: markRows,
    tasks: taskRows,
    ...(await findAround(on, reportId)),
  }
}

async function findAround(on: Database, reportId: string): Promise<Pick<Plan, 'links' | 'standards' | 'supporting'>> {
  const { commitmentId, shortcomingId } = commitmentShortcomings
  const [links, standardRows, supportingRows] = await Promise.all([
    on
      .select({ commitmentId, shortcomingId })
      .from(commitmentShortcomings)
      .innerJoin(commitments, eq(commitments.id, commitmentId))
      .where(eq(commitments.reportId, reportId)),
    on
      .select({ id: standards.id, taskId: standards.taskId, position: standards.position, text: standards.text })
      .from(standards)
      .innerJoin(tasks, eq(tasks.id, standards.taskId))
      .where(eq(tasks.reportId, reportId))
      .orderBy(asc(standards.position)),
    on
      .select({
        id: supportingUnits.id,
        taskId: supportingUnits.taskId,
        unitId: supportingUnits.unitId,
        answer: supportingUnits.answer,
        answeredAt: supportingUnits.answeredAt,
        waivedReason: supportingUnits.waivedReason,
      })
      .from(supportingUnits)
      .innerJoin(tasks, eq(tasks.id, supportingUnits.taskId))
      .where(eq(tasks.reportId, reportId))
      .orderBy(asc(supportingUnits.id)),
  ])
  return { links, standards: standardRows, supporting: supportingRows }
}
