import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import type { Dossier, Side } from '../task'

type Known = Pick<Dossier, 'task' | 'sides'>

/**
 * The other sides on which a person has stood in a task. People are compared, not capacities, and over the whole life of
 * the task: a reopened task rests on the work and the verdicts of its first round (docs/decisions/0014).
 */
export const listOtherSides = (side: Side, known: Known, userId: string): Side[] =>
  listSides(known, userId).filter((each) => each !== side)

function listSides({ task, sides }: Known, userId: string): Side[] {
  const taken = sides.filter((each) => each.userId === userId).map((each) => each.side)
  if (task.submittedBy === userId) taken.push('work')
  if (task.completedBy === userId) taken.push('office')
  return [...new Set(taken)]
}

/**
 * The refusal `decidedBefore` for one who would decide on a task from a second side, or null. `isAlone`: the only person of
 * the lead unit, who may check the own work for it, as nobody else could.
 */
export function findSideRefusal(side: Side, known: Known, actor: Actor, isAlone = false): Refusal | null {
  const [other] = listOtherSides(side, known, actor.userId).filter((each) => !(isAlone && each === 'work'))
  return other ? new Refusal('decidedBefore', { side: other, title: known.task.title }) : null
}

/** The refusal `decidedBefore` for one who has stood on one of these sides, or null. */
export function findBar(bars: readonly Side[], known: Known, { userId }: Actor): Refusal | null {
  const side = listSides(known, userId).find((each) => bars.includes(each))
  return side ? new Refusal('decidedBefore', { side, title: known.task.title }) : null
}
