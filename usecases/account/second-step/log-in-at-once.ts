import { logIn } from '../log-in'
import type { From, LoggedIn } from '../steps/begin-session'
import { logInByCode } from './log-in-by-code'

export type AllGiven = { account: string; password: string; code: string } & From

/** Logs in by password and, where the person has a second step, its code, given together. Throws `Refusal` as `logIn` and `logInByCode`. */
export async function logInAtOnce({ code, ...given }: AllGiven, now: string): Promise<LoggedIn> {
  const begun = await logIn(given, now)
  if (!('half' in begun)) return begun
  const { address, agent } = given
  return logInByCode({ half: begun.half, code, address, agent }, now)
}
