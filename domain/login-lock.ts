const windowMs = 15 * 60_000

/** This many failures within the window lock the account from that address for as long as the window. */
export const failuresToLock = 5

/** When the lock of these failures ends, or null when there is none. `failures` are instants, newest first. */
export function findLockEnd(failures: readonly string[], now: string): string | null {
  const newest = failures[0]
  const fifth = failures[failuresToLock - 1]
  if (!newest || !fifth || Date.parse(newest) - Date.parse(fifth) > windowMs) return null
  const end = Date.parse(newest) + windowMs
  return Date.parse(now) < end ? new Date(end).toISOString() : null
}
