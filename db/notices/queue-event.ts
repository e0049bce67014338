import { isForPrograms } from '@/domain/notice/for-programs'
import { env } from '@/env'
import type { Database } from '../client'
import { addToOutbox } from './outbox'

type Event = { at: string; action: string; objectType: string; objectId: string; seq: number }

/** Queues an act for the receiving program, in the transaction of its event; nothing where none is set. It names what happened to what, and no word of it. */
export async function queueEvent(tx: Database, { at, action, objectType, objectId, seq }: Event): Promise<void> {
  const receiver = env().outgoing.webhook
  if (!receiver || !isForPrograms(action, objectType)) return
  const facts = { action, sequence: seq, object: objectType, id: objectId, at }
  const told = { channel: 'webhook' as const, kind: 'event' as const, userId: null, recipient: 'webhook' }
  await addToOutbox(tx, [{ ...told, key: `event:${seq}`, facts }], at)
}
