import { type IncomingMessage, Server } from 'node:http'
import { env } from '@/env'

type Emit = (this: Server, event: string | symbol, ...given: unknown[]) => boolean
const held = globalThis as { jiannuoVouches?: boolean }

/**
 * Lets nobody choose their own address. Next passes a browser's `x-forwarded-for` on unread, so whoever reaches the
 * server directly could dodge the lock-out by naming a new address each time. A forwarded address is believed from a
 * peer on this machine and from the proxies that TRUST_PROXY names; anybody else is who the socket says.
 */
export function vouchForAddresses(): void {
  if (held.jiannuoVouches) return
  held.jiannuoVouches = true
  const emit = Server.prototype.emit as Emit
  Server.prototype.emit = function (this: Server, event: string | symbol, ...given: unknown[]): boolean {
    if (event === 'request') vouch(given[0] as IncomingMessage)
    return emit.call(this, event, ...given)
  }
}

/** Puts the socket's address in place of one that a stranger names. */
export function vouch({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>): void {
  const peer = (socket.remoteAddress ?? '').replace(/^::ffff:/, '')
  if (!(isThisMachine(peer) || env().trustedProxies.includes(peer)) || !headers['x-forwarded-for'])
    headers['x-forwarded-for'] = peer
}

const isThisMachine = (address: string): boolean => address === '::1' || address.startsWith('127.')
