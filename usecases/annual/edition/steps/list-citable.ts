import { listAcceptedEvidence } from '@/db/ledger/list-annual-parts'

/** The ids of the evidence that a paragraph about these tasks may cite: accepted, and no process material. */
export async function listCitable(taskIds: string[]): Promise<string[]> {
  const evidence = await listAcceptedEvidence(taskIds)
  return taskIds.flatMap((taskId) => evidence.filter((item) => item.taskId === taskId).map(({ id }) => id))
}
