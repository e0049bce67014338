import { appendEvent, type ChangeEvent, type EventActor } from '@/db/audit/append-event'
import type { Database } from '@/db/client'

/** Writes an event of what was done to a person's account or capacities. */
export const recordPerson = (
  tx: Database,
  actor: EventActor,
  { id, name }: { id: string; name: string },
  event: ChangeEvent,
  now: string,
): Promise<void> => appendEvent(tx, actor, now, { ...event, objectType: 'user', objectId: id, objectName: name })
