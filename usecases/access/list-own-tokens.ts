import { listTokens } from '@/db/access/access-tokens'
import { reader } from '@/db/client'
import { listTokenUses, type TokenUse } from '@/domain/access/access-token'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'

export type OwnToken = Awaited<ReturnType<typeof listTokens>>[number]
/** `uses`: what a new one may be for, nothing for who sees no ledger. */
export type OwnTokens = { tokens: OwnToken[]; uses: TokenUse[] }

/** The actor's own tokens that are alive, without what opens anything. */
export async function listOwnTokens(actor: Actor, now: string): Promise<OwnTokens> {
  return { tokens: await listTokens(reader(), actor.userId, dayOf(now)), uses: listTokenUses(actor) }
}
