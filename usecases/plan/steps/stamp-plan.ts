import { createHash } from 'node:crypto'
import type { Plan } from '@/db/plan/find-plan'
import { Refusal } from '@/domain/refusal'

/** A short name for the state that a plan is in: the same as long as nobody changes a commitment or decides about a sentence. */
export function stampPlan({ commitments, marks }: Pick<Plan, 'commitments' | 'marks'>): string {
  const told = [commitments.map(({ id, version }) => [id, version]), marks.map(({ id, markedBy }) => [id, markedBy])]
  return createHash('sha256').update(JSON.stringify(told)).digest('base64url').slice(0, 22)
}

/** Passes while the plan is as the person saw it who takes it as a whole; else throws `Refusal('planChanged')`. */
export function ensureSeen(plan: Plan, seen: string | undefined): void {
  if (seen !== undefined && seen !== stampPlan(plan)) throw new Refusal('planChanged')
}
