/** What an event on a task's log tells of the change that it records. */
export type PastEvent = {
  /** ISO 8601 UTC. */
  at: string
  action: string
  userId: string | null
  before: Readonly<Record<string, unknown>>
  after: Readonly<Record<string, unknown>>
}

/** Events of one thing in their order, parted by the end of a day: those up to it, and those after it. */
export type PartedEvents = { kept: readonly PastEvent[]; undone: readonly PastEvent[] }

/** Parts events, oldest first, at an instant: the one at it belongs to what came after. */
export function partEvents(events: readonly PastEvent[], end: string): PartedEvents {
  const found = events.findIndex(({ at }) => at >= end)
  const first = found < 0 ? events.length : found
  return { kept: events.slice(0, first), undone: events.slice(first) }
}
