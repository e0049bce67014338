import { addToken, countTokens } from '@/db/access/access-tokens'
import { hashToken } from '@/db/access/hash-token'
import { changeOnce } from '@/db/notices/change-once'
import { ensureLastDay, listTokenUses, mostTokens, type TokenUse } from '@/domain/access/access-token'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { recordPerson } from '../people/steps/record-person'
import type { Given } from '../steps/form-fields'
import type { issueTokenForm } from './access-forms'
import { makeToken } from './steps/make-token'

/**
 * Makes a token for the actor's present capacity and gives it, to be shown once; null when this form went through before.
 * Throws `Refusal`: notAllowed, tokenDays, tokensTooMany.
 */
export async function issueToken(
  actor: Actor,
  { requestId, ...input }: Given<typeof issueTokenForm>,
  now: string,
): Promise<{ token: string; use: TokenUse } | null> {
  const { use, name } = input
  if (!listTokenUses(actor).includes(use)) throw new Refusal('notAllowed', { ability: 'seeLedger' })
  const lastDay = ensureLastDay(use, input.lastDay, dayOf(now))
  let made: { token: string; use: TokenUse } | null = null
  await changeOnce(actor, requestId, now, async (tx) => {
    if ((await countTokens(tx, actor.userId, dayOf(now))) >= mostTokens)
      throw new Refusal('tokensTooMany', { most: mostTokens })
    const token = makeToken()
    const { userId, membershipId } = actor
    await addToken(tx, { userId, membershipId, use, name, lastDay }, hashToken(token), now)
    const after = { use, name, ...(lastDay ? { lastDay } : {}) }
    await recordPerson(tx, actor, { id: userId, name: actor.name }, { action: 'token.issue', after }, now)
    made = { token, use }
  })
  return made
}
