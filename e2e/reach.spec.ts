import { expect, sendLogIn, test, words } from './fixtures'
import { measurePage } from './wide/measure'

const { common } = words

test('the phone reaches figures, reports and the annual report from its bar', { tag: ['@nojs'] }, async ({
  logIn,
  page,
}) => {
  await logIn('zhaoning', page)
  await page.setViewportSize({ width: 375, height: 812 })
  const bar = page.getByRole('navigation', { name: common.phoneNav })
  for (const [name, path] of [
    [common.nav.overview, '/overview'],
    [common.nav.annual, '/annual'],
    [common.nav.reports, '/reports'],
  ] as const) {
    await page.goto('/')
    const link = bar.getByRole('link', { name, exact: true })
    if (!(await link.isVisible())) await bar.getByText(common.nav.more, { exact: true }).click()
    await link.click()
    await expect(page).toHaveURL(path)
  }
})

test('the keyboard comes to what is to be done by the second stop of a page', async ({ logIn, page }) => {
  await logIn('zhaoning', page)
  await page.goto('/tasks?status=inProgress&group=none')
  await page.goto((await page.locator('#main tbody a[href^="/tasks/"]').first().getAttribute('href')) ?? '')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: common.skip, exact: true })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: common.skipToAct })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const moves = page.locator('section').filter({ has: page.getByRole('heading', { name: words.taskPage.canDo }) })
  await expect(moves.last().locator(':focus')).toHaveCount(1)
})

test('where the system sets its own colours, what is chosen and what bars say can still be told', async ({
  logIn,
  page,
}) => {
  await logIn('chenlixin', page)
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/overview')
  const here = page.getByRole('navigation', { name: common.mainNav }).getByRole('link', { name: common.nav.overview })
  await expect(here).toHaveCSS('outline-style', 'solid')
  const fills = await page
    .locator('main tbody svg')
    .evaluateAll((bars) => bars.flatMap((bar) => [...bar.children].map((part) => getComputedStyle(part).fill)))
  expect(new Set(fills).size).toBeGreaterThan(1)
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(fills).not.toContain(paper)
})

test('a unit with a name of thirty letters breaks no table, list or head', async ({ logIn, page }) => {
  await logIn('chenlixin', page)
  await page.goto('/tasks?status=inProgress&group=none')
  const task = (await page.locator('#main tbody a[href^="/tasks/"]').first().getAttribute('href')) ?? ''
  const faults: string[] = []
  let lengthened = 0
  for (const path of ['/overview', '/tasks', '/tasks?group=unit', task, '/'])
    for (const width of [1366, 375]) {
      await page.setViewportSize({ width, height: 812 })
      await page.goto(path)
      lengthened += await page.evaluate(lengthenNames)
      faults.push(...(await page.evaluate(measurePage)).map((fault) => `${path} at ${width}: ${fault}`))
    }
  expect(faults).toEqual([])
  expect(lengthened).toBeGreaterThan(50)
})

/** Gives the units on the page a long name, and says how many it gave (it may use nothing from outside itself). */
function lengthenNames(): number {
  let count = 0
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const text = texts.currentNode as Text
    const long = text.data.replace(
      /区(司法|市场监管|财政)局/g,
      '云溪区$1和综合行政执法监督与营商环境建设管理委员会办公室局',
    )
    if (long !== text.data) count += 1
    text.data = long
  }
  return count
}

test('a table that a middling window cannot hold moves in its own frame, with room for its titles', async ({
  logIn,
  page,
}) => {
  await logIn('liguodong', page)
  for (const path of ['/reports', '/evidence'])
    for (const width of [730, 900, 1080]) {
      await page.setViewportSize({ width, height: 812 })
      await page.goto(path)
      const main = page.locator('#main')
      expect(await main.evaluate((node) => node.scrollWidth - node.clientWidth), `${path} at ${width}`).toBe(0)
      const title = await main
        .getByRole('cell')
        .filter({ has: page.getByRole('link') })
        .first()
        .boundingBox()
      expect(title?.width ?? 0, `${path} at ${width}`).toBeGreaterThan(80)
    }
})

test('what a page has to say stands under its head, and covers nothing', async ({ password, page }) => {
  await page.goto('/login')
  await sendLogIn(page, 'zhoujing', password)
  for (const width of [1366, 375]) {
    await page.setViewportSize({ width, height: 812 })
    const said = await page.getByRole('status').filter({ hasText: '登录' }).first().boundingBox()
    const head = await page.getByRole('banner').boundingBox()
    const main = await page.getByRole('main').boundingBox()
    expect(said?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0))
    expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThanOrEqual(main?.y ?? 0)
  }
})

test('what gets the focus is never hidden under the head or the bar', async ({ logIn, page }) => {
  await logIn('zhoujing', page)
  for (const width of [1366, 375]) {
    await page.setViewportSize({ width, height: 700 })
    await page.goto('/todo')
    for (const key of ['Tab', 'Shift+Tab'])
      for (let stop = 0; stop < 40; stop++) {
        await page.keyboard.press(key)
        expect(await page.evaluate(coveredFocus), `${width} px, ${key} ${stop}`).toBe('')
      }
  }
})

/** What of the page has the focus and lies under something that stays in place; '' for nothing. */
function coveredFocus(): string {
  const focused = document.activeElement
  if (!focused?.closest('main')) return ''
  const { left, top, width, height } = focused.getBoundingClientRect()
  const shown = document.elementFromPoint(left + Math.min(width, 20) / 2, top + height / 2)
  return shown?.closest('header, nav') ? (focused.textContent ?? 'something') : ''
}
