import type { EventActor } from '@/db/audit/append-event'
import type { User } from '@/db/people/find-user'
import { countFailure, placeOfCode } from './lock'
import { noteLock } from './note-lock'

/** Counts one try at somebody's six digits, from whichever address and session. Throws `Refusal('codeLocked')` after an event of it. */
export const countCode = (actor: EventActor, { id, name }: User, now: string): Promise<void> =>
  countFailure(placeOfCode(id), ['codeLocked', 'code'], now).catch((error) =>
    noteLock(error, async () => ({ action: 'secondStep.locked', actor, userId: id, name, key: `code ${id}` }), now),
  )
