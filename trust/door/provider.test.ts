import { createRequire } from 'node:module'
import { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { writeAuthOptions } from '@/auth/options'
import { beginAtProvider } from '@/auth/provider/begin-at-provider'
import { findProviderEnd } from '@/auth/provider/end-at-provider'
import { forgetEnv } from '@/env'
import { findFreePort } from '../steps/run-server'
import { answerAs } from './answer-as'
import { startProvider } from './start-provider'
import { Walker } from './walk'

const { jar, asked } = vi.hoisted(() => {
  const jar = new Map<string, string>()
  const cookies = {
    get: (name: string) => (jar.has(name) ? { value: jar.get(name) } : undefined),
    getAll: () => [...jar].map(([name, value]) => ({ name, value })),
    set: (name: string, value: string) => jar.set(name, value),
  }
  return { jar, asked: { headers: async () => new Headers(), cookies: async () => cookies } }
})
vi.mock('next/headers', () => asked)
// next-auth takes it by a way of its own.
Object.assign(createRequire(import.meta.url)('next/headers') as object, asked)

const base = 'http://localhost:3999'
const names: Record<string, string> = { ma: 'mary' }
const enterByProvider = vi.fn(async () => '/tasks')
const options = () => writeAuthOptions({ logIn: vi.fn(), logOut: vi.fn(), enterByProvider })
let issuer = ''
let stop: () => Promise<void>

beforeAll(async () => {
  const port = await findFreePort()
  issuer = `http://127.0.0.1:${port}`
  const settings = {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: 'jiannuo',
    OIDC_CLIENT_SECRET: 'drill-secret',
    OIDC_NAME: 'Id',
  }
  for (const [name, value] of Object.entries({ ...settings, NEXTAUTH_URL: base })) vi.stubEnv(name, value)
  // What the provider says of its settings for trial.
  for (const way of ['info', 'log', 'warn', 'error'] as const)
    vi.spyOn(console, way).mockImplementation(() => undefined)
  forgetEnv()
  stop = await startProvider({ port, issuer, base, names })
})
afterAll(async () => {
  await stop()
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  forgetEnv()
})
beforeEach(() => {
  jar.clear()
  enterByProvider.mockClear()
})

/** Comes to the provider, says who one is there, and gives the address on this site that it leads back to. */
async function comeBack(login: string): Promise<URL> {
  const begun = await beginAtProvider(options(), '/tasks')
  keep(begun)
  const walker = new Walker(base)
  const { url } = await walker.go(begun.headers.get('location') ?? '', answerAs(base, login))
  walker.close()
  return url
}

async function answer(url: URL): Promise<string | null> {
  const path = url.pathname.split('/').slice(3)
  const answered = (await NextAuth(options())(new NextRequest(url), {
    params: Promise.resolve({ nextauth: path }),
  })) as Response
  return answered.headers.get('location')
}

function keep(response: Response): void {
  for (const each of response.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(each) ?? []
    jar.set(name, decodeURIComponent(value))
  }
}

it('gives who came and what the claim calls them, and nothing else, to the use case', async () => {
  expect(await answer(await comeBack('ma'))).toBe('/tasks')
  expect(enterByProvider.mock.calls).toEqual([[{ issuer, subject: 'ma', account: 'mary' }, expect.any(String)]])
})

it('takes no answer of another browser, of another log-in, or twice', async () => {
  const first = await comeBack('ma')
  const kept = new Map(jar)
  jar.clear()
  expect(await answer(first)).toContain('error')
  await comeBack('ma')
  expect(await answer(first)).toContain('error')
  jar.clear()
  for (const [name, value] of kept) jar.set(name, value)
  expect(await answer(first)).toBe('/tasks')
  expect(await answer(first)).toContain('error')
  expect(enterByProvider).toHaveBeenCalledTimes(1)
})

it('leads to the provider’s own place for logging out', async () => {
  const end = new URL((await findProviderEnd()) ?? '')
  expect(end.origin + end.pathname).toBe(`${issuer}/session/end`)
  expect(Object.fromEntries(end.searchParams)).toEqual({
    client_id: 'jiannuo',
    post_logout_redirect_uri: `${base}/login`,
  })
})
