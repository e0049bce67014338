import { type SQL, sql } from 'drizzle-orm'
import { notifications, outbox } from '../schema'

type Act = { userId: string; kind: string; createdAt: string }

/** The key of the one mail that tells somebody of an act at once, however many of their tasks it moved. */
export const keyOfAct = ({ userId, kind, createdAt }: Act): string => `act:${userId}:${kind}:${createdAt}`

/** The same as a condition: a notice of which no mail of its own has left or is to leave. */
export const hasNoMail = (): SQL => sql`not exists (
  select 1 from ${outbox} where ${outbox.state} in ('waiting', 'sending', 'sent')
    and ${outbox.key} = 'act:' || ${notifications.userId} || ':' || ${notifications.kind} || ':' || ${notifications.createdAt})`
