import type { IncomingMessage } from 'node:http'
import { describe, expect, it, vi } from 'vitest'
import { forgetEnv } from '@/env'
import { vouch } from './vouch'

const addressOf = (remoteAddress: string, named?: string): unknown => {
  const headers: IncomingMessage['headers'] = named ? { 'x-forwarded-for': named } : {}
  vouch({ headers, socket: { remoteAddress } as IncomingMessage['socket'] })
  return headers['x-forwarded-for']
}

const hostOf = (headers: IncomingMessage['headers']) => {
  vi.stubEnv('NEXTAUTH_URL', 'https://duban.example:8443')
  forgetEnv()
  vouch({ headers, socket: { remoteAddress: '127.0.0.1' } as IncomingMessage['socket'] })
  vi.unstubAllEnvs()
  forgetEnv()
  return [headers.host, headers['x-forwarded-host']]
}

describe('the name of this site', () => {
  const origin = 'https://duban.example:8443'
  it.each<[string, string | undefined]>([
    ['without its port', 'duban.example'],
    ['as the proxy knows it', '127.0.0.1:3000'],
    ['whole', 'duban.example:8443'],
  ])('is the browser’s where a proxy passes the host %s', (_, host) => {
    expect(hostOf({ host, origin })).toEqual([host, 'duban.example:8443'])
  })
  it('is the set one where no host was passed', () => {
    expect(hostOf({ origin })).toEqual(['duban.example:8443', 'duban.example:8443'])
  })
  it.each(['https://evil.example', 'null', undefined])('is nobody’s own word: %s', (other) => {
    const sent = { host: 'duban.example', 'x-forwarded-host': 'evil.example', ...(other ? { origin: other } : {}) }
    expect(hostOf(sent)).toEqual(['duban.example', undefined])
  })
})

it('a page is asked for ahead in part, whatever its script says', () => {
  const headers: IncomingMessage['headers'] = { 'next-router-prefetch': '2' }
  vouch({ headers, socket: { remoteAddress: '10.0.0.1' } as IncomingMessage['socket'] })
  expect(headers['next-router-prefetch']).toBe('1')
})

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
