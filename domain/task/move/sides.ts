import { type Actor, namesOf } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import type { Dossier, Side } from '../task'

type Known = Pick<Dossier, 'task' | 'sides'>

type Person = Pick<Actor, 'userId' | 'deputyFor'>

/**
 * The other sides on which a person, or whom they stand in for, has stood in a task. People are compared, not capacities, and over the
 * whole life of the task: a reopened task rests on the work and the verdicts of its first round (docs/decisions/0014).
 */
export const listOtherSides = (side: Side, known: Known, person: Person): Side[] =>
  listSides(known, person).filter((each) => each !== side)

// A deputy is the absent person's voice: what the one may not decide, nobody decides in their name.
const listSides = (known: Known, person: Person): Side[] => [
  ...new Set(namesOf(person).flatMap((userId) => listSidesOf(known, userId))),
]

function listSidesOf({ task, sides }: Known, userId: string): Side[] {
  const taken = sides.filter((each) => each.userId === userId).map((each) => each.side)
  // Where the office does not review it is the head who completes, from the unit's side, which is on record then.
  if (task.completedBy === userId && !taken.length) taken.push('office')
  if (task.submittedBy === userId) taken.push('work')
  return taken
}

/**
 * The refusal `decidedBefore` for one who would decide on a task from a second side, or null. `isAlone`: the only person of
 * the lead unit, who may check the own work for it, as nobody else could.
 */
export function findSideRefusal(side: Side, known: Known, actor: Actor, isAlone = false): Refusal | null {
  const [other] = listOtherSides(side, known, actor).filter((each) => !(isAlone && each === 'work'))
  return other ? new Refusal('decidedBefore', { side: other, title: known.task.title }) : null
}

/** The refusal `decidedBefore` for one who has stood on one of these sides, or null. */
export function findBar(bars: readonly Side[], known: Known, actor: Actor): Refusal | null {
  const side = listSides(known, actor).find((each) => bars.includes(each))
  return side ? new Refusal('decidedBefore', { side, title: known.task.title }) : null
}
