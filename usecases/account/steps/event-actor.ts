import type { ChangeEvent, EventActor } from '@/db/audit/append-event'
import type { Database } from '@/db/client'
import type { Visitor } from '@/domain/session'
import { recordPerson } from '../../people/steps/record-person'

/** The visitor as an event names them, also while no capacity is chosen. */
export const eventActorOf = ({ actor, userId, name, address }: Visitor): EventActor =>
  actor ?? { userId, name, unitName: '', address }

/** Writes an event of what the visitor did to their own account. */
export const recordVisitor = (tx: Database, visitor: Visitor, event: ChangeEvent, now: string): Promise<void> =>
  recordPerson(tx, eventActorOf(visitor), { id: visitor.userId, name: visitor.name }, event, now)
