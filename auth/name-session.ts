import { createHash } from 'node:crypto'

/** A name for a session that can be shown: a hash of its id. */
export const nameSession = (id: string): string => createHash('sha256').update(id).digest('base64url').slice(0, 16)
