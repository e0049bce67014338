import { type AccessToken, countCall, type FoundToken, findToken } from '@/db/access/access-tokens'
import { hashToken } from '@/db/access/hash-token'
import { reader } from '@/db/client'
import { tryTransaction } from '@/db/engine/try-transaction'
import { callsPerMinute, isTokenAlive, type TokenUse } from '@/domain/access/access-token'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'

/** Somebody who asks by a token, in the capacity that it is bound to. */
export type Opened = { actor: Actor; token: AccessToken }
type Asked = { token: string; uses: readonly TokenUse[]; address: string }

/**
 * Who asks by a token, and counts the call. Throws `Refusal`: tokenUnknown for one that is unknown, for something else, revoked, over, or
 * whose person may act no more, all alike; callsTooMany past so many in a minute.
 */
export async function openToken({ token, uses, address }: Asked, now: string): Promise<Opened> {
  const found = await findToken(reader(), hashToken(token))
  if (!found || !isTokenAlive(found, uses, now)) throw new Refusal('tokenUnknown')
  const calls = await count(found.token.id, { now, address })
  if (calls > callsPerMinute) throw new Refusal('callsTooMany', { most: callsPerMinute })
  return { actor: toActor(found, address), token: found.token }
}

// Where the machine cannot write this instant, reading goes on.
async function count(id: string, call: { now: string; address: string }): Promise<number> {
  let calls = 0
  await tryTransaction(async (tx) => {
    calls = await countCall(tx, id, call)
  })
  return calls
}

function toActor({ token, name, role, unitId, unitName, unitPath, ...found }: FoundToken, address: string): Actor {
  const { deputyForId: id, deputyForName } = found
  const deputyFor = id && deputyForName ? { id, name: deputyForName } : null
  const { userId, membershipId } = token
  return { userId, name, membershipId, role, unitId, unitName, unitPath, address, deputyFor }
}
