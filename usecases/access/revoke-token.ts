import { revokeToken } from '@/db/access/access-tokens'
import { transaction } from '@/db/client'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { recordPerson } from '../people/steps/record-person'
import type { Given } from '../steps/form-fields'
import type { revokeTokenForm } from './access-forms'

/** Ends a token of the actor's own, whatever capacity it is bound to. Throws `Refusal('tokenGone')`. */
export async function revokeOwnToken(
  actor: Actor,
  { tokenId }: Given<typeof revokeTokenForm>,
  now: string,
): Promise<void> {
  await transaction(async (tx) => {
    const revoked = await revokeToken(tx, { id: tokenId, userId: actor.userId }, now)
    if (!revoked) throw new Refusal('tokenGone')
    const before = { use: revoked.use, name: revoked.name }
    const person = { id: actor.userId, name: actor.name }
    await recordPerson(tx, actor, person, { action: 'token.revoke', before }, now)
  })
}
