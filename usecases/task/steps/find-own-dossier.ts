import type { Database } from '@/db/client'
import { type FoundDossier, findDossier } from '@/db/task/find-dossier'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { visibleTo } from '@/domain/scope'

/** The task with all that a decision about it reads; throws `Refusal('notFound')` where the actor may not see it. */
export async function findOwnDossier(on: Database, actor: Actor, taskId: string): Promise<FoundDossier> {
  const dossier = await findDossier(on, visibleTo(actor), taskId)
  if (!dossier) throw new Refusal('notFound')
  return dossier
}
