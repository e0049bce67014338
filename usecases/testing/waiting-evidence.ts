import { reader } from '@/db/client'
import { evidence } from '@/db/schema'

/** Ids of a task's evidence that waits for a verdict, as its page carries them. */
export async function waitingEvidence(taskId: string): Promise<string[]> {
  const rows = await reader().select().from(evidence)
  return rows.filter((row) => row.taskId === taskId && row.state === 'pending').map(({ id }) => id)
}
