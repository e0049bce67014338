import { transaction } from '@/db/client'
import { endSession, endSessions } from '@/db/session/save-session'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { listAliveSessions } from '../../account/steps/alive-sessions'
import { findRuledPerson } from '../steps/find-administered'
import { recordPerson } from '../steps/record-person'

/** What ends all of them in place of the key of one. */
export const everySession = 'all'

/**
 * Ends one session of a person of the administrator's by its key, or all with `all`. Throws `Refusal` notAllowed, notFound, personElsewhere, or
 * sessionGone where none is left to end.
 */
export const endPersonSession = (
  actor: Actor,
  { userId, key }: { userId: string; key: string },
  now: string,
): Promise<{ name: string }> =>
  transaction(async (tx) => {
    const person = await findRuledPerson(tx, actor, userId, now)
    const rows = await listAliveSessions({ userId }, now, tx)
    const ended = rows.filter((row) => key === everySession || row.key === key)
    if (!ended.length) throw new Refusal('sessionGone')
    if (key === everySession) await endSessions(tx, userId, now, 'administrator')
    else for (const { id } of ended) await endSession(tx, userId, id, now, 'administrator')
    const note = ended.map(({ address }) => address).join(' ')
    await recordPerson(tx, actor, person, { action: 'person.endSession', note }, now)
    return { name: person.name }
  })
