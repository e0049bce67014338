import { createHmac } from 'node:crypto'

/** A DingTalk robot's address with its signature at an instant: base64 of HMAC-SHA256 over `milliseconds\nsecret`, keyed by the secret. */
export function signDingtalk(address: string, secret: string, milliseconds: number): string {
  if (!secret) return address
  const signed = new URL(address)
  const sign = createHmac('sha256', secret).update(`${milliseconds}\n${secret}`).digest('base64')
  signed.searchParams.set('timestamp', String(milliseconds))
  signed.searchParams.set('sign', sign)
  return signed.href
}
