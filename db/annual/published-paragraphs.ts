import { and, desc, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Content } from '@/domain/annual/contents'
import { reader } from '../client'
import { annualEditions, annualParagraphs, tasks } from '../schema'

/** A paragraph as it was published, and the promises that it speaks of. */
export type PublishedParagraph = { content: Content; sentences: string[]; commitmentIds: string[] }

/** The paragraphs of what was published to account for a report, an edition each, the newest first. */
export async function listPublishedParagraphs(reportId: string): Promise<PublishedParagraph[][]> {
  const editions = await reader()
    .select({ id: annualEditions.id, frozen: annualEditions.frozen })
    .from(annualEditions)
    .where(and(eq(annualEditions.reportId, reportId), isNotNull(annualEditions.frozen)))
    .orderBy(desc(annualEditions.number))
  if (!editions.length) return []
  const [paragraphs, given] = await Promise.all([
    reader()
      .select({ id: annualParagraphs.id, taskIds: annualParagraphs.taskIds })
      .from(annualParagraphs)
      .where(
        inArray(
          annualParagraphs.editionId,
          editions.map(({ id }) => id),
        ),
      ),
    reader().select({ id: tasks.id, commitmentId: tasks.commitmentId }).from(tasks).where(eq(tasks.reportId, reportId)),
  ])
  const tasksOf = new Map(paragraphs.map(({ id, taskIds }) => [id, taskIds]))
  const promiseOf = new Map(given.map(({ id, commitmentId }) => [id, commitmentId]))
  return editions.map(({ frozen }) =>
    (frozen?.paragraphs ?? []).map(({ id, content, sentences }) => ({
      content,
      sentences: sentences.map(({ text }) => text),
      commitmentIds: (tasksOf.get(id) ?? []).flatMap((taskId) => promiseOf.get(taskId) ?? []),
    })),
  )
}
