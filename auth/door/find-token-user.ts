import type { IncomingMessage } from 'node:http'
import { findToken } from '@/db/access/access-tokens'
import { hashToken } from '@/db/access/hash-token'
import { reader } from '@/db/client'
import { isTokenAlive } from '@/domain/access/access-token'
import { readBearer } from '../read-bearer'

/** Whose token for acting a program's request carries, before its body is looked at; undefined without one that is alive. */
export async function findTokenUser({ url = '', headers }: IncomingMessage, now: string): Promise<string | undefined> {
  const token = readBearer(headers.authorization)
  const found = token && url.startsWith('/api/v1/') ? await findToken(reader(), hashToken(token)) : undefined
  return found && isTokenAlive(found, ['write'], now) ? found.token.userId : undefined
}
