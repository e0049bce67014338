import type { Actor } from '@/domain/people'
import type { Given } from '../steps/form-fields'
import { acceptProgress } from '../task/accept-progress'
import type { reviewForm } from './season-forms'

/** Accepts the report that a return stands on; the season it is reviewed from is where the reviewer goes on. Throws as `acceptProgress`. */
export const reviewFromSeason = (
  actor: Actor,
  { seasonId: _, ...given }: Given<typeof reviewForm>,
  now: string,
): Promise<void> => acceptProgress(actor, given, now)
