import { createHash } from 'node:crypto'
import { type Database, reader } from '@/db/client'
import { listSessions } from '@/db/session/list-sessions'
import { absoluteMs, idleMs } from '@/domain/session'

type AliveSession = Awaited<ReturnType<typeof listSessions>>[number] & { key: string }
/** A session as it is shown; `key` names it without giving the id away, which would be as good as a password. */
export type ShownSession = Omit<AliveSession, 'id'> & { isThis: boolean }

/** A user's sessions that are still alive, newest activity first, each under the name that can be shown. */
export async function listAliveSessions(
  { userId }: { userId: string },
  now: string,
  on: Database = reader(),
): Promise<AliveSession[]> {
  const before = (ms: number) => new Date(Date.parse(now) - ms).toISOString()
  const rows = await listSessions(on, userId, before(idleMs), before(absoluteMs))
  return rows.map((row) => ({ ...row, key: nameSession(row.id) }))
}

/** The same without its id; `ownId` is that of the session that asks. */
export const toShown = ({ id, ...row }: AliveSession, ownId: string): ShownSession => ({ ...row, isThis: id === ownId })

/** A name for a session that can be shown: a hash of its id. */
export const nameSession = (id: string): string => createHash('sha256').update(id).digest('base64url').slice(0, 16)
