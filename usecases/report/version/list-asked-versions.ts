import { reader } from '@/db/client'
import { listProposed } from '@/db/report/versions'
import type { Actor } from '@/domain/people'
import { can } from '@/domain/policy'
import { findVersionRefusal } from '@/domain/report/version/version-rights'

/** A corrected text of a report that waits for somebody's decision. */
export type AskedVersion = { id: string; reportId: string; title: string }

/** The corrected texts, of the actor's own body and of those below it, that wait for a decision of theirs. */
export async function listAskedVersions(actor: Actor): Promise<AskedVersion[]> {
  if (!can(actor, 'registerPlan')) return []
  const proposed = await listProposed(reader(), actor.unitPath)
  return proposed
    .filter(({ report, version }) => !findVersionRefusal('take', report, version, actor))
    .map(({ report, version }) => ({ id: version.id, reportId: report.id, title: report.title }))
}
