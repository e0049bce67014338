import type { EventActor } from '@/db/audit/append-event'
import type { Visitor } from '@/domain/session'

/** The visitor as an event names them, also while no capacity is chosen. */
export const eventActorOf = ({ actor, userId, name, address }: Visitor): EventActor =>
  actor ?? { userId, name, unitName: '', address }
