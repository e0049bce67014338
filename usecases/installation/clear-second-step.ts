import { takeSecondStepAway } from '../account/steps/take-second-step-away'
import { recordPerson } from '../people/steps/record-person'
import { changeAccount } from './change-account'
import { commandActor } from './command-actor'

/**
 * Takes an account's second step away, for whoever runs the machine: where the only administrator has lost device and recovery codes,
 * nobody else can. Throws `Refusal` noDatabase, databaseNewer, noAccount, or secondStepOff where there is none.
 */
export const clearSecondStep = (account: string, now: string): Promise<{ name: string }> =>
  changeAccount(account, async (tx, user) => {
    await takeSecondStepAway(tx, user.id, now)
    await recordPerson(tx, commandActor, user, { action: 'person.resetSecondStep' }, now)
  })
