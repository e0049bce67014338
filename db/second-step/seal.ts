import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { env } from '@/env'

const cipher = 'aes-256-gcm'
const keyBytes = 32
const nonceBytes = 12
const markBytes = 16

/** Enciphers a text by a key that follows from the installation's secret, which no backup holds; `owner` is whose it is. */
export function seal(text: string, owner: string): string {
  const nonce = randomBytes(nonceBytes)
  const sealing = createCipheriv(cipher, keyOf(), nonce).setAAD(Buffer.from(owner))
  const hidden = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()])
  return Buffer.concat([nonce, sealing.getAuthTag(), hidden]).toString('base64url')
}

/** The text of what was sealed for this owner; undefined where it was not, or under another secret of the installation. */
export function unseal(sealed: string, owner: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url')
  const [nonce, rest] = [bytes.subarray(0, nonceBytes), bytes.subarray(nonceBytes)]
  try {
    const opening = createDecipheriv(cipher, keyOf(), nonce, { authTagLength: markBytes })
    opening.setAAD(Buffer.from(owner)).setAuthTag(rest.subarray(0, markBytes))
    return opening.update(rest.subarray(markBytes), undefined, 'utf8') + opening.final('utf8')
  } catch {
    return undefined
  }
}

const keyOf = (): Uint8Array => new Uint8Array(hkdfSync('sha256', env().secret, '', 'jiannuo second step', keyBytes))
