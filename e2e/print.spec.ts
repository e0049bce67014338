import { expect, test, words } from './fixtures'
import { canReadPrint, print, readPages } from './print-pages'

test.skip(!canReadPrint, 'poppler is missing: what was printed cannot be read')

for (const mode of ['normal', 'care'])
  test.describe(`in print (${mode})`, () => {
    test.beforeEach(({ context, baseURL }) => context.addCookies([{ name: 'mode', value: mode, url: baseURL }]))

    test('the ledger says on every page whose it is, its conditions, lines, printer and page, and keeps its columns', async ({
      logIn,
      page,
    }) => {
      await logIn('zhoujing', page)
      await page.goto('/tasks?year=2025')
      const pages = readPages(await print(page))
      expect(pages.length).toBeGreaterThan(1)
      const { updated: _, ...columns } = words.ledger.columns
      for (const [at, text] of pages.entries()) {
        for (const said of [
          /云溪区\S*法治政府建设督办台账/,
          /条件：报告年度：2025/,
          /第 1—\d+ 项，共 \d+ 项/,
          /周静 打印于/,
        ])
          expect(text).toMatch(said)
        expect(text).toContain(`第 ${at + 1} 页，共 ${pages.length} 页`)
        for (const column of Object.values(columns)) expect(text).toContain(column)
      }
    })

    test('the overview is one sheet with body, day, conditions, total and page', async ({ logIn, page }) => {
      await logIn('chenlixin', page)
      await page.goto('/overview?year=2025')
      const pages = readPages(await print(page))
      expect(pages).toHaveLength(1)
      for (const said of [
        /云溪区\s*2026\s*年/,
        /截至/,
        /条件：2025 年度报告/,
        /总数 \d+ 项/,
        /打印于/,
        /第 1 页，共 1 页/,
      ])
        expect(pages[0]).toMatch(said)
      for (const title of [
        words.overview.bySection,
        words.overview.byUnit,
        words.overview.byLeader,
        words.overview.handling.title,
        words.overview.handling.reviews,
        words.overview.months,
        words.overview.redList,
      ])
        expect(pages[0]).toContain(title)
    })

    test('the overview is one sheet of a unit, of a town, and as of a day that is over', async ({ logIn, page }) => {
      for (const [account, address] of [
        ['fangzhiyuan', '/overview?year=2025'],
        ['caowenbin', '/overview?year=2025'],
        ['zhoujing', '/overview?year=2025&asOf=2026-06-30'],
        ['zhoujing', '/overview?year=2024'],
      ] as const) {
        await page.context().clearCookies({ name: /session/ })
        await logIn(account, page)
        await page.goto(address)
        const pages = readPages(await print(page))
        expect(pages, `${account} ${address}`).toHaveLength(1)
        expect(pages[0]).toContain(words.overview.handling.title)
      }
    })

    test('the list of reports keeps its titles whole', async ({ logIn, page }) => {
      await logIn('zhoujing', page)
      await page.goto('/reports')
      expect(readPages(await print(page)).join(' ')).toMatch(/云溪区2025年法治政府建设/)
    })

    test('a task says its body, number, day and page', async ({ logIn, page }) => {
      await logIn('zhoujing', page)
      await page.goto('/tasks?year=2025&group=none')
      await page.locator('#main tbody a[href^="/tasks/"]').first().click()
      await page.waitForURL(/\/tasks\/\w+$/)
      const pages = readPages(await print(page))
      expect(pages[0]).toMatch(/督办事项 法督〔2026〕\d+号 周静 打印于/)
      for (const [at, text] of pages.entries()) expect(text).toContain(`第 ${at + 1} 页，共 ${pages.length} 页`)
      for (const title of [words.taskPage.source, words.taskPage.timing, words.taskPage.responsible])
        expect(pages.join(' ')).toContain(title)
    })
  })
