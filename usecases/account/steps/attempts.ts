import { Refusal } from '@/domain/refusal'

const perMinute = 20
const minuteMs = 60_000

// Next bundles the proxy and the pages apart; they must count the same attempts.
const held = globalThis as { jiannuoAttempts?: Map<string, number[]> }

/** Counts a log-in from an address; throws `Refusal('loginTooMany')` past 20 failed ones within a minute. */
export function countAttempt(address: string, now: string): void {
  if (hasTooManyAttempts(address, now)) throw new Refusal('loginTooMany', {}, 'account')
  const all = attempts()
  if (all.size > 10_000) all.clear()
  all.set(address, [...recent(address, now), Date.parse(now)])
}

/** Takes one attempt back after a good log-in, so that a whole office behind one address can start its day. */
export const forgiveAttempt = (address: string, now: string): void => {
  attempts().set(address, recent(address, now).slice(1))
}

/** True while an address has used up its attempts of the last minute. */
export const hasTooManyAttempts = (address: string, now: string): boolean => recent(address, now).length >= perMinute

function attempts(): Map<string, number[]> {
  held.jiannuoAttempts ??= new Map()
  return held.jiannuoAttempts
}

const recent = (address: string, now: string): number[] =>
  (attempts().get(address) ?? []).filter((at) => Date.parse(now) - at < minuteMs)
