import type { IncomingMessage } from 'node:http'
import { env } from '@/env'
import { isOwnOrigin } from '../origin'

type Head = Pick<IncomingMessage, 'headers' | 'socket'>

/** Puts what is known of a request in place of what its head says of itself: whence it comes, and under which name it found this site. */
export function vouch(request: Head): void {
  vouchAddress(request)
  vouchForesight(request)
  vouchHost(request)
}

/**
 * Puts the socket's address in place of one that a stranger names. Next passes a browser's `x-forwarded-for` on unread, so whoever
 * reaches the server directly could dodge the lock-out by naming a new address each time. A forwarded address is believed from a
 * peer on this machine and from the proxies that TRUST_PROXY names; anybody else is who the socket says.
 */
function vouchAddress({ headers, socket }: Head): void {
  const peer = (socket.remoteAddress ?? '').replace(/^::ffff:/, '')
  if (!(isThisMachine(peer) || env().trustedProxies.includes(peer)) || !headers['x-forwarded-for'])
    headers['x-forwarded-for'] = peer
}

/**
 * Tells Next the name that the sender's browser has for this site. Next takes a form only where the origin equals the host, and a
 * proxy may pass the host without its port, its own name for this server, or none at all. Which origins are this site's is for
 * `isOwnOrigin` to say; nobody's own word for the host is passed on.
 */
function vouchHost({ headers }: Head): void {
  const { origin } = headers
  headers.host ??= new URL(env().address).host
  delete headers['x-forwarded-host']
  if (origin && isOwnOrigin({ get: (name) => String(headers[name] ?? '') || null }))
    headers['x-forwarded-host'] = new URL(origin).host
}

// A page is not asked for ahead in whole here: Next's scripts do so for pages that are kept, of which there are none. Next would begin
// one as if it were kept, and log an error at the first look at a clock.
function vouchForesight({ headers }: Head): void {
  if (headers['next-router-prefetch'] !== undefined) headers['next-router-prefetch'] = '1'
}

const isThisMachine = (address: string): boolean => address === '::1' || address.startsWith('127.')
