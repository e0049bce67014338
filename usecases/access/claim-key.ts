import { createHash } from 'node:crypto'
import { changeOnce } from '@/db/notices/change-once'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'

type Keyed = { key: string; tokenId: string; path: string; body: Uint8Array }

/**
 * The id under which a request with an `Idempotency-Key` counts once. Throws `Refusal('keyReused')` where the key came before with
 * another address or other content.
 */
export async function claimKey(actor: Actor, { key, tokenId, path, body }: Keyed, now: string): Promise<string> {
  const digest = createHash('sha256').update(`${path}\n`).update(body).digest('base64url')
  const id = `program:${tokenId}:${key}`
  const first = await changeOnce(actor, `${id}:key`, now, async () => ({ digest }))
  if (first.digest !== digest) throw new Refusal('keyReused', { key })
  return id
}
