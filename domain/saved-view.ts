import type { Actor } from './people'
import { can } from './policy'

/** What a person calls by a name in the ledger: conditions, order and columns, as the page's address says them. */
export type SavedView = {
  id: string
  userId: string
  /** The body that sees it too; null of one's own. */
  unitId: string | null
  name: string
  address: string
  createdAt: string
}

/** How many views a person keeps, and the most characters of a name and of an address. */
export const viewLimits = { views: 50, name: 40, address: 4_000 }

/** One's own view is changed by its maker; one that is shared by its maker or whoever may share, while they act for that body. */
export const mayChangeView = ({ userId, unitId }: Pick<SavedView, 'userId' | 'unitId'>, actor: Actor): boolean =>
  unitId === null
    ? userId === actor.userId
    : unitId === actor.unitId && (userId === actor.userId || can(actor, 'shareView'))
