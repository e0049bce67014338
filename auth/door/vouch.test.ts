import type { IncomingMessage } from 'node:http'
import { describe, expect, it, vi } from 'vitest'
import { forgetEnv } from '@/env'
import { vouch } from './vouch'

const addressOf = (remoteAddress: string, named?: string): unknown => {
  const headers: IncomingMessage['headers'] = named ? { 'x-forwarded-for': named } : {}
  vouch({ headers, socket: { remoteAddress } as IncomingMessage['socket'] })
  return headers['x-forwarded-for']
}

describe('the address of a request', () => {
  it('is the socket’s, whatever a stranger names', () => {
    expect(addressOf('192.0.2.7', '1.2.3.4')).toBe('192.0.2.7')
    expect(addressOf('::ffff:192.0.2.7', '127.0.0.1')).toBe('192.0.2.7')
  })
  it('is what a proxy on another machine says, once TRUST_PROXY names it', () => {
    vi.stubEnv('TRUST_PROXY', '10.1.0.5, 10.1.0.6')
    forgetEnv()
    expect(addressOf('::ffff:10.1.0.6', '192.0.2.7')).toBe('192.0.2.7')
    expect(addressOf('10.1.0.7', '192.0.2.7')).toBe('10.1.0.7')
    vi.unstubAllEnvs()
    forgetEnv()
  })
  it('is what the reverse proxy on this machine says', () => {
    expect(addressOf('127.0.0.1', '1.2.3.4, 192.0.2.7')).toBe('1.2.3.4, 192.0.2.7')
    expect(addressOf('::ffff:127.0.0.1', '192.0.2.7')).toBe('192.0.2.7')
    expect(addressOf('::1')).toBe('::1')
  })
})
