import type { Database } from '@/db/client'
import { type FoundDossier, findDossier } from '@/db/task/find-dossier'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureFound } from '@/domain/refusal'
import { visibleTo } from '@/domain/scope'

/** The task with all that a decision about it reads; throws `Refusal('notFound')` where the actor may not see it. */
export const findOwnDossier = async (on: Database, actor: Actor, taskId: string, now: string): Promise<FoundDossier> =>
  ensureFound(await findDossier(on, visibleTo(actor), taskId, dayOf(now)))
