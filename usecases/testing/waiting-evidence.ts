import { and, eq } from 'drizzle-orm'
import { reader } from '@/db/client'
import { evidence } from '@/db/schema'

/** Ids of a task's evidence that waits for a verdict, as its page carries them. */
export async function waitingEvidence(taskId: string): Promise<string[]> {
  const rows = await reader()
    .select({ id: evidence.id })
    .from(evidence)
    .where(and(eq(evidence.taskId, taskId), eq(evidence.state, 'pending')))
  return rows.map(({ id }) => id)
}
