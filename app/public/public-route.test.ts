import { beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '@/db/testing'
import { openPublicPage } from '@/usecases/snapshot/open-public-page'
import { actorOf, makeDistrict } from '@/usecases/testing/make-district'
import { publishSnapshot } from '@/usecases/testing/publish-snapshot'
import { GET } from './[[...path]]/route'

useTestDatabase()
const at = '2026-10-08T02:00:00.000Z'
const ask = (address: string, headers: Record<string, string> = {}) => {
  const { pathname } = new URL(address, 'http://site.invalid')
  const path = pathname.split('/').slice(2)
  return GET(new Request(new URL(address, 'http://site.invalid'), { headers }), { params: Promise.resolve({ path }) })
}
const addresses = ['/public/district/2025', '/public/district/2025/1', '/public/district/2025/data.json']

beforeAll(async () => {
  await makeDistrict()
  await publishSnapshot()
})

it('shut, it answers as an address that was never there', async () => {
  const [nothing, ...shut] = await Promise.all(['/public/none/2025', '/public', ...addresses].map((each) => ask(each)))
  expect(nothing?.status).toBe(404)
  for (const answer of shut) {
    expect(answer.status).toBe(404)
    expect([...answer.headers]).toEqual([...(nothing?.headers ?? [])])
  }
})

describe('open', () => {
  beforeAll(() => openPublicPage(actorOf('director'), { unitId: 'district', isOpen: true }, at))

  it.each([...addresses, '/public', '/public/schema.json'])(
    '%s may be kept by caches, is told again as 304, and sets no cookie',
    async (address) => {
      const answer = await ask(address)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('cache-control')).toBe('public, max-age=300')
      expect(answer.headers.has('set-cookie')).toBe(false)
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
      const tag = answer.headers.get('etag') ?? ''
      for (const known of [tag, `W/${tag}`, `"other", ${tag}`]) {
        const again = await ask(address, { 'if-none-match': known })
        expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag])
        expect(again.headers.has('set-cookie')).toBe(false)
      }
      expect((await ask(address, { 'if-none-match': '"other"' })).status).toBe(200)
    },
  )

  it('is the same with a session’s cookie, and loads and runs nothing', async () => {
    const plain = await (await ask('/public/district/2025')).text()
    const known = await (await ask('/public/district/2025', { cookie: 'session=a; locale=en; mode=care' })).text()
    expect(known).toBe(plain)
    expect(plain).not.toMatch(/<script|<link|<img|src=|url\(|style="/)
    expect(plain.length).toBeLessThan(12_000)
  })

  it('speaks English and large print where its address says so, and its words are escaped', async () => {
    const page = await (await ask('/public/district/2025?lang=en&display=care')).text()
    expect(page).toContain('<html lang="en" data-mode="care">')
    expect(page).toContain('Promised last year, kept this year')
    expect(page).toContain('href="/public/district/2025?lang=en"')
    expect((await ask('/public/district/2025?lang=%3Cscript%3E')).status).toBe(200)
  })
})
