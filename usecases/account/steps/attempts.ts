import { type Database, reader } from '@/db/client'
import { urgentTransaction } from '@/db/engine/urgent-transaction'
import { addLoginAttempt, countLoginAttempts, removeLoginAttempt } from '@/db/people/login-attempts'
import { Refusal } from '@/domain/refusal'

const perMinute = 20
const minuteMs = 60_000

/** Counts a log-in from an address, in whichever process it is tried; throws `Refusal('loginTooMany')` past 20 failed ones within a minute. */
export async function countAttempt(address: string, now: string): Promise<void> {
  await urgentTransaction(async (tx) => {
    if (await isUsedUp(tx, address, now)) throw new Refusal('loginTooMany', {}, 'account')
    await addLoginAttempt(tx, address, now, minuteBefore(now))
  })
}

/** Takes one attempt back with a good log-in, so that a whole office behind one address can start its day. */
export const forgiveAttempt = (tx: Database, address: string): Promise<void> => removeLoginAttempt(tx, address)

/** True while an address has used up its attempts of the last minute. */
export const hasTooManyAttempts = (address: string, now: string): Promise<boolean> => isUsedUp(reader(), address, now)

const isUsedUp = async (on: Database, address: string, now: string): Promise<boolean> =>
  (await countLoginAttempts(on, address, minuteBefore(now))) >= perMinute

const minuteBefore = (now: string): string => new Date(Date.parse(now) - minuteMs).toISOString()
