import type { IncomingMessage } from 'node:http'
import { env } from '@/env'

/**
 * Puts the socket's address in place of one that a stranger names. Next passes a browser's `x-forwarded-for` on unread, so whoever
 * reaches the server directly could dodge the lock-out by naming a new address each time. A forwarded address is believed from a
 * peer on this machine and from the proxies that TRUST_PROXY names; anybody else is who the socket says.
 */
export function vouch({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>): void {
  const peer = (socket.remoteAddress ?? '').replace(/^::ffff:/, '')
  if (!(isThisMachine(peer) || env().trustedProxies.includes(peer)) || !headers['x-forwarded-for'])
    headers['x-forwarded-for'] = peer
}

const isThisMachine = (address: string): boolean => address === '::1' || address.startsWith('127.')
