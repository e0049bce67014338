import type { LightBounds, LightColour } from '../light'

/** What stands in the calendar of tasks. */
export const entryKinds = ['due', 'sign', 'occurrence', 'urge', 'instruction'] as const
export type EntryKind = (typeof entryKinds)[number]

/** One thing on one day. `label`: the period of an instance, the number of a slip, '' of all others. */
export type CalendarEntry = {
  kind: EntryKind
  id: string
  taskId: string
  number: string | null
  title: string
  day: string
  label: string
  colour: LightColour
  isOver: boolean
}

/** Whose dates: the own, of what somebody handles, leads or has to act on, or all in their sight. */
export const calendarParts = ['own', 'all'] as const
export type CalendarPart = (typeof calendarParts)[number]

/** How urgent what is not the task's own end is on a day: red once its day has passed, yellow when it is near, else blue; grey once it is over. */
export function colourEntry(
  { day, isOver }: Pick<CalendarEntry, 'day' | 'isOver'>,
  { today, soonUntil }: Pick<LightBounds, 'today' | 'soonUntil'>,
): LightColour {
  if (isOver) return 'grey'
  if (day < today) return 'red'
  return day <= soonUntil ? 'yellow' : 'blue'
}
