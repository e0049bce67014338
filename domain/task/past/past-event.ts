/** What an event on a task's log tells of the change that it records. */
export type PastEvent = {
  /** ISO 8601 UTC. */
  at: string
  action: string
  userId: string | null
  before: Readonly<Record<string, unknown>>
  after: Readonly<Record<string, unknown>>
}

/** True of an event by which the lead part of a task was reported on: by its unit, or by what the office entered and the unit confirmed, which names the unit where that one supports. */
export const isLeadReport = ({ action, after }: PastEvent): boolean =>
  action === 'task.report' || (action === 'proxy.confirm' && !('unit' in after))

/** Events of one thing in their order, parted by the end of a day: those up to it, and those after it. */
export type PartedEvents = { kept: readonly PastEvent[]; undone: readonly PastEvent[] }

/** Parts events, oldest first, at an instant: the one at it belongs to what came after. */
export function partEvents(events: readonly PastEvent[], end: string): PartedEvents {
  const found = events.findIndex(({ at }) => at >= end)
  return found < 0 ? { kept: events, undone: [] } : { kept: events.slice(0, found), undone: events.slice(found) }
}
