import type { Actor } from '@/domain/people'
import { nameChanges } from '../../audit/name-changes'
import { refuseStale } from '../../steps/refuse-stale'
import { changePlan, type LoadedPlan, type PlanKey } from './change-plan'
import { type PlannedItem, pickKept } from './pick-commitment'

/** Which commitment of the plan, and the version that the form was made from. */
export type ItemKey = PlanKey & { commitmentId: string; version?: number }

/**
 * Opens a plan as `changePlan` does and runs one change of a commitment in it; `pick` where it may be a rejected one.
 * Throws `Refusal`: as `changePlan` and `pick`, staleVersion (who changed what and when), or the change's own.
 */
export function changeItem(
  actor: Actor,
  { pick = pickKept, ...key }: ItemKey & { pick?: typeof pickKept },
  now: string,
  work: (loaded: LoadedPlan, before: PlannedItem) => Promise<void>,
): Promise<void> {
  const { commitmentId, version } = key
  return changePlan(actor, 'review', key, now, async (loaded) => {
    const before = pick(loaded, commitmentId)
    if (version !== undefined) await ensureFresh(loaded, before, version)
    await work(loaded, before)
  })
}

async function ensureFresh({ tx, plan }: LoadedPlan, { commitment }: PlannedItem, seen: number): Promise<void> {
  await refuseStale(tx, { type: 'commitment', ...commitment }, seen).catch((error) =>
    nameChanges(tx, error, plan.shortcomings),
  )
}
