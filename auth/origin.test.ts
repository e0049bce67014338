import { beforeAll, describe, expect, it } from 'vitest'
import { forgetEnv } from '@/env'
import { isOwnOrigin } from './origin'
import { isBackground, readAddress } from './request-headers'

beforeAll(() => {
  process.env.NEXTAUTH_URL = 'https://jiannuo.example'
  process.env.NEXTAUTH_SECRET = 'x'.repeat(32)
  forgetEnv()
})

const from = (sent: Record<string, string>) => new Headers({ host: '10.1.2.3:3000', ...sent })

describe('isOwnOrigin', () => {
  it.each([
    [{ origin: 'https://jiannuo.example' }, true],
    [{ origin: 'http://10.1.2.3:3000' }, true],
    [{}, true],
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ origin: 'null' }, false],
    [{ origin: 'https://evil.example' }, false],
    [{ origin: 'https://jiannuo.example.evil.example' }, false],
    [{ origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' }, false],
    [{ 'sec-fetch-site': 'cross-site' }, false],
    [{ 'sec-fetch-site': 'same-site' }, false],
  ])('judges %o', (sent, isOwn) => {
    expect(isOwnOrigin(from(sent))).toBe(isOwn)
  })
})

describe('where a proxy passes the host without its port', () => {
  it.each([
    ['https://duban.example:8443', true],
    ['https://duban.example', false],
  ])('%s is judged by the address that people type', (origin, isOwn) => {
    process.env.NEXTAUTH_URL = 'https://duban.example:8443'
    forgetEnv()
    expect(isOwnOrigin(from({ origin, host: 'duban.example' }))).toBe(isOwn)
    process.env.NEXTAUTH_URL = 'https://jiannuo.example'
    forgetEnv()
  })
})

describe('a request', () => {
  it('comes from the hop added last', () => {
    expect(readAddress(from({ 'x-forwarded-for': '6.6.6.6, 10.9.8.7' }))).toBe('10.9.8.7')
    expect(readAddress(from({}))).toBe('unknown')
  })
  it('is no activity when a script or a prefetch makes it', () => {
    expect(isBackground(from({ 'x-jiannuo-background': '1' }))).toBe(true)
    expect(isBackground(from({ 'next-router-prefetch': '1' }))).toBe(true)
    expect(isBackground(from({}))).toBe(false)
  })
})
