import type { Light, LightReason } from '../light'
import type { Task } from '../task'
import { type Demand, isUnanswered, type Urge, type UrgeColour, type UrgeReason, urgeColours } from './urge'

/** The colour that a task's situation gives, and why; `count` is days or points, as the reason says. */
export type Standing = { colour: UrgeColour; reason: UrgeReason; count: number }

export type UrgeFacts = {
  task: Pick<Task, 'status' | 'returnNote'>
  light: Pick<Light, 'reason' | 'count'>
  /** Earlier slips of the task, the oldest first. */
  urges: readonly Pick<Urge, 'colour' | 'answeredAt' | 'replyDue'>[]
}

const byLight: Partial<Record<LightReason, { colour: UrgeColour; reason: UrgeReason }>> = {
  overdue: { colour: 'red', reason: 'overdue' },
  signOverdue: { colour: 'red', reason: 'signOverdue' },
  occurrenceLong: { colour: 'red', reason: 'occurrenceLate' },
  farBehind: { colour: 'yellow', reason: 'farBehind' },
  behind: { colour: 'yellow', reason: 'behind' },
  occurrenceLate: { colour: 'yellow', reason: 'occurrenceLate' },
  soon: { colour: 'blue', reason: 'soon' },
}

const unanswered: Record<UrgeColour, Omit<Standing, 'count'>> = {
  blue: { colour: 'yellow', reason: 'blueUnanswered' },
  yellow: { colour: 'red', reason: 'yellowUnanswered' },
  red: { colour: 'red', reason: 'redUnanswered' },
}

/**
 * The slip that a task's situation gives today, or null where it gives none: by its light (near its day blue, behind or poor yellow,
 * overdue red), and one colour up where the last slip was not answered by its day. The sterner of the two holds.
 */
export function proposeUrge({ task, light, urges }: UrgeFacts, today: string): Standing | null {
  const lit = byLight[light.reason]
  const grounds: Standing[] = lit ? [{ ...lit, count: light.count }] : []
  if (task.returnNote && task.status === 'inProgress') grounds.push({ colour: 'yellow', reason: 'returned', count: 0 })
  const last = urges.at(-1)
  if (last && isUnanswered(last, today)) grounds.push({ ...unanswered[last.colour], count: 0 })
  return grounds.reduce<Standing | null>(
    (sternest, each) => (sternest && rank(sternest.colour) >= rank(each.colour) ? sternest : each),
    null,
  )
}

/**
 * The slip of a colour that somebody chose, or null where there is no ground for it: a milder one than proposed always has, blue and
 * yellow are the office's own judgement, red needs what is overdue or a yellow one without an answer.
 */
export function chooseUrge(proposed: Standing | null, colour: UrgeColour): Standing | null {
  if (proposed && rank(colour) <= rank(proposed.colour)) return { ...proposed, colour }
  return colour === 'red' ? null : { colour, reason: 'byHand', count: 0 }
}

/** What a slip asks of a task: the sterner, the more; a task that nobody has signed for, to be signed. */
export function listDemands(colour: UrgeColour, { status }: Pick<Task, 'status'>): Demand[] {
  if (status === 'assigned') return colour === 'red' ? ['explain', 'sign'] : ['sign']
  if (colour === 'blue') return ['progress']
  return colour === 'yellow' ? ['explain', 'progress'] : ['explain', 'progress', 'remedy']
}

const rank = (colour: UrgeColour): number => urgeColours.indexOf(colour)
