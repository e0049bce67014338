import { Secret, TOTP } from 'otpauth'

const issuer = 'Jiannuo'
const secretBytes = 20
// A clock that is half a minute off is still right; one code then holds for a minute and a half.
const window = 1

/** A new secret for somebody's device, in base 32. */
export const makeSecret = (): string => new Secret({ size: secretBytes }).base32

/** The address that a device reads from a picture: whose secret it is, and for what. */
export const writeKeyAddress = (secret: string, account: string): string => totpOf(secret, account).toString()

/** The half minute, counted from 1970, whose code this is; undefined where it is none of about now. */
export function findCounter(secret: string, code: string, now: string): number | undefined {
  const [totp, timestamp] = [totpOf(secret), Date.parse(now)]
  const away = totp.validate({ token: code, timestamp, window })
  return away === null ? undefined : totp.counter({ timestamp }) + away
}

// What every application for codes reads: SHA-1, 6 digits, 30 seconds (RFC 6238).
const totpOf = (secret: string, label = ''): TOTP => new TOTP({ issuer, label, secret: Secret.fromBase32(secret) })
