import { removeProviderLinks } from '@/db/provider/provider-links'
import { endSessions } from '@/db/session/save-session'
import { Refusal } from '@/domain/refusal'
import { recordPerson } from '../people/steps/record-person'
import { changeAccount } from './change-account'
import { commandActor } from './command-actor'

/**
 * Forgets whom the office's provider of log-ins knows as an account, and ends its sessions: where the wrong one came first, or an account went
 * to somebody else there. The next who comes by the claim is linked anew. Throws `Refusal` as `changeAccount`, and providerUnlinkedHere.
 */
export const unlinkProvider = (account: string, now: string): Promise<{ name: string }> =>
  changeAccount(account, async (tx, user) => {
    if (!(await removeProviderLinks(tx, user.id))) throw new Refusal('providerUnlinkedHere', { account })
    await endSessions(tx, user.id, now, 'administrator')
    await recordPerson(tx, commandActor, user, { action: 'provider.unlink' }, now)
  })
