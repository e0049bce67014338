import { env } from '@/env'

type Headers = { get(name: string): string | null }

/**
 * True when a changing request comes from a page of this site. `null` and foreign origins are not; without an origin
 * (no browser sends a form so) a browser's own mark must not say that it is foreign.
 */
export function isOwnOrigin(from: Headers): boolean {
  const origin = from.get('origin')
  if (origin === null) return ['same-origin', 'none', null].includes(from.get('sec-fetch-site'))
  if (!URL.canParse(origin)) return false
  const [sent, own, asked] = [new URL(origin).host, new URL(env().address), from.get('host')]
  // A proxy that passes the host without its port must not make a page of another port ours.
  return sent === own.host || (sent === asked && asked !== own.hostname)
}
