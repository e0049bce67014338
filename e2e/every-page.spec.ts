import type { BrowserContext, Page } from '@playwright/test'
import { expect, findViolations, test } from './fixtures'
import { measureBars, measurePage } from './wide/measure'
import { findAddress, listRoutes, visits } from './wide/pages'

test.describe.configure({ mode: 'parallel' })

type Look = { locale: 'zh' | 'en'; mode?: 'care'; windows: [width: number, height: number][] }

/** 320×256 is what a window of 1280×1024 has left at 400 %. */
const looks: Look[] = [
  {
    locale: 'zh',
    windows: [
      [375, 812],
      [320, 256],
    ],
  },
  {
    locale: 'zh',
    mode: 'care',
    windows: [
      [375, 812],
      [1366, 768],
    ],
  },
  {
    locale: 'en',
    windows: [
      [1366, 768],
      [375, 812],
    ],
  },
]

test('every route is visited by somebody', () => {
  expect([...new Set(Object.values(visits).flatMap(Object.keys))].sort()).toEqual(listRoutes())
})

for (const [account, places] of Object.entries(visits))
  test(`${account || 'a visitor'} can use every page at every width, in large print and in English`, async ({
    page,
    context,
    logIn,
  }) => {
    test.slow()
    if (account) await logIn(account, page)
    const faults: string[] = []
    for (const [route, place] of Object.entries(places)) {
      const address = await findAddress(page, place)
      if (address) faults.push(...(await lookAt(page, context, address)).map((fault) => `${route}: ${fault}`))
    }
    expect(faults).toEqual([])
  })

async function lookAt(page: Page, context: BrowserContext, address: string): Promise<string[]> {
  const faults: string[] = []
  for (const { locale, mode = 'plain', windows } of looks) {
    const url = test.info().project.use.baseURL
    await context.addCookies(Object.entries({ locale, mode }).map(([name, value]) => ({ name, value, url })))
    await page.goto(address)
    for (const [width, height] of windows) {
      await page.setViewportSize({ width, height })
      if (width === windows[0]?.[0])
        faults.push(...(await findViolations(page)).map((found) => `${locale} ${mode}: ${found}`))
      const found = await page.evaluate(measurePage)
      const bars = await page.evaluate(measureBars)
      if (height < 500 && bars > height / 4) found.push(`bars take ${bars} of ${height}`)
      faults.push(...found.map((fault) => `${locale} ${mode} ${width}×${height}: ${fault}`))
    }
  }
  return faults
}
