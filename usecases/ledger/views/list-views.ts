import { reader } from '@/db/client'
import { listSeenViews } from '@/db/ledger/saved-views'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { mayChangeView } from '@/domain/saved-view'

export type SeenView = {
  id: string
  name: string
  address: string
  isOwn: boolean
  mayChange: boolean
  /** The body that it is shared with; null of one's own. */
  sharedWith: string | null
}

/** The saved views of the actor, then those that others shared with a body of theirs. Throws `Refusal('notAllowed')`. */
export async function listViews(actor: Actor): Promise<SeenView[]> {
  ensureCan(actor, 'seeLedger')
  const views = (await listSeenViews(reader(), actor)).map((view) => ({
    ...{ id: view.id, name: view.name, address: view.address },
    isOwn: view.userId === actor.userId,
    mayChange: mayChangeView(view, actor),
    sharedWith: view.unitName,
  }))
  return [...views.filter(({ isOwn }) => isOwn), ...views.filter(({ isOwn }) => !isOwn)]
}
