import { createHash } from 'node:crypto'
import { reader } from '@/db/client'
import { listSessions } from '@/db/session/list-sessions'
import { absoluteMs, idleMs, type Visitor } from '@/domain/session'

/** The visitor's sessions that are still alive, newest activity first, each under the name that can be shown. */
export async function listAliveSessions({ userId }: Visitor, now: string) {
  const before = (ms: number) => new Date(Date.parse(now) - ms).toISOString()
  const rows = await listSessions(reader(), userId, before(idleMs), before(absoluteMs))
  return rows.map((row) => ({ ...row, key: nameSession(row.id) }))
}

/** A name for a session that can be shown: a hash of its id. */
export const nameSession = (id: string): string => createHash('sha256').update(id).digest('base64url').slice(0, 16)
