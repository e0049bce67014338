import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

// What is only read stands in a page once; what comes with it for scripts is the frame, the forms and where things lie.
const mostData: Record<string, number> = {
  '/': 20,
  '/tasks': 30,
  '/overview': 20,
  // A little for each report that other journeys import.
  '/reports': 30,
  '/annual/chain': 40,
}
// React's and Next's own are 131 of them.
const mostScripts = 146

test('a page carries what it says once', async ({ logIn }) => {
  const page = await logIn('zhoujing')
  for (const [path, most] of Object.entries(mostData)) {
    const { html, data } = measure(await readPage(page, path))
    expect(data, `${path} has ${html.toFixed(0)} kB, of them for scripts`).toBeLessThan(most)
  }
})

test('the scripts of a first page are few', async ({ logIn }) => {
  const page = await logIn('zhoujing')
  let size = 0
  for (const [, path = ''] of (await readPage(page, '/')).matchAll(/<script(?![^>]*noModule)[^>]* src="([^"]+)"/gi))
    size += gzipSync(await (await page.request.get(path)).body()).length / 1e3
  expect(size).toBeGreaterThan(50)
  expect(size).toBeLessThan(mostScripts)
})

const readPage = async (page: Page, path: string): Promise<string> =>
  (await page.request.get(path, { headers: { accept: 'text/html' } })).text()

/** Kilobytes of a page as it is sent, and of the data for scripts in it. */
function measure(page: string): { html: number; data: number } {
  const parts = page.match(/<script[^>]*>self\.__next_f\.push\([\s\S]*?<\/script>/g) ?? []
  const bytes = (text: string) => Buffer.byteLength(text) / 1e3
  return { html: bytes(page), data: parts.reduce((sum, part) => sum + bytes(part), 0) }
}
