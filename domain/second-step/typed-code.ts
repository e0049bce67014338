/** What somebody typed as their second step: the code of their device, or one of those on paper. */
export type TypedCode = { kind: 'device' | 'recovery'; code: string }

// None that look alike (no 0 O 1 l I), as in first passwords.
const signs = 'abcdefghjkmnpqrstuvwxyz23456789'
const recoverySigns = 16
const groupOf = 4
const devicePattern = /^\d{6}$/
const recoveryPattern = new RegExp(`^[${signs}]{${recoverySigns}}$`)

/** Reads it however it was spaced, and in full-width signs too; undefined where it can be neither. */
export function readTypedCode(text: string): TypedCode | undefined {
  const code = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  if (devicePattern.test(code)) return { kind: 'device', code }
  return recoveryPattern.test(code) ? { kind: 'recovery', code } : undefined
}

/** A recovery code from random bytes, of which 16 are read: 79 bits, in groups that can be copied from paper. */
export function spellRecoveryCode(bytes: Uint8Array): string {
  const code = Array.from({ length: recoverySigns }, (_, at) => signs.charAt((bytes[at] ?? 0) % signs.length))
  return Array.from({ length: recoverySigns / groupOf }, (_, at) =>
    code.slice(at * groupOf, (at + 1) * groupOf).join(''),
  ).join('-')
}

/** How many recovery codes somebody gets. */
export const recoveryCodeCount = 10

/** A log-in whose password was right waits so long for its code. */
export const halfLogInMs = 5 * 60_000

/** A secret that was shown is put to use within so long, or another is made. */
export const setUpMs = 10 * 60_000

/** True where setting it up began too long ago to be completed. */
export const isSetUpOver = (begunAt: string, now: string): boolean => Date.parse(now) - Date.parse(begunAt) >= setUpMs
