import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, test, words } from './fixtures'

const { ledger, exports: exported } = words

/** The ways to read the product; the cookies are those that the buttons in the head of every page set. */
const looks = [
  { name: 'in Chinese', cookies: {} },
  { name: 'in English', cookies: { locale: 'en' } },
  { name: 'in large print', cookies: { locale: 'zh', mode: 'care' } },
]

/** Scans every page in every look and expects of each the status that it should answer with. */
async function scanPages(page: Page, pages: Record<string, number>): Promise<void> {
  // Every page three times over takes longer than one journey.
  test.slow()
  const url = new URL(page.url()).origin
  for (const { name, cookies } of looks) {
    await page.context().addCookies(Object.entries(cookies).map(([name, value]) => ({ name, value, url })))
    for (const [path, status] of Object.entries(pages))
      await test.step(`${path} ${name}`, async () => {
        expect((await page.goto(path))?.status(), path).toBe(status)
        await expectAccessible(page)
      })
  }
}

test('axe finds nothing on the coordinator’s pages in either language or large print', async ({ logIn, page }) => {
  await logIn('zhoujing', page)
  await page.goto('/tasks?status=inProgress')
  const id = await page
    .getByRole('checkbox', { name: new RegExp(`^${ledger.select({ name: '' })}`) })
    .first()
    .getAttribute('value')
  await scanPages(page, {
    '/review': 200,
    '/reports': 200,
    '/reports/import': 200,
    '/overview': 200,
    '/annual': 200,
    [`/tasks/assign?id=${id}`]: 200,
    '/capacity': 200,
    '/password': 200,
    '/audit': 403,
    '/nowhere': 404,
  })
})

test('axe finds nothing on the page of two years in either language or large print', async ({ logIn, page }) => {
  await logIn('liguodong', page)
  await scanPages(page, { '/annual/chain': 200, '/annual/chain?show=overclaimed': 200 })
})

test('axe finds nothing on the administrator’s and auditor’s pages in either language or large print', async ({
  logIn,
  page,
}) => {
  await logIn('admin', page)
  await page.goto('/admin/units')
  const unit = await page.locator('main tbody a[href^="/admin/units/"]').first().getAttribute('href')
  await scanPages(page, { '/admin': 200, '/admin/units': 200, [unit ?? '']: 200 })
  await scanPages(await logIn('guming'), { '/audit': 200 })
})

test('the ledger is taken out as CSV by its link alone', { tag: ['@nojs'] }, async ({ logIn, page }) => {
  await logIn('zhoujing', page)
  await page.goto('/tasks?bucket=fulfilled')
  await page.getByText(ledger.export, { exact: true }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: ledger.exportMenu.csv }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.csv$/)
  expect(await readFile(await download.path(), 'utf8')).toContain(Object.values(exported.ledgerColumns).join(','))
})

test('ledger and task print without the head of the page', { tag: ['@nojs'] }, async ({ logIn, page }) => {
  await logIn('zhoujing', page)
  await page.goto('/tasks?status=inProgress')
  const id = await page
    .getByRole('checkbox', { name: new RegExp(`^${ledger.select({ name: '' })}`) })
    .first()
    .getAttribute('value')
  for (const path of ['/tasks', `/tasks/${id}`]) {
    await page.emulateMedia({ media: 'screen' })
    await page.goto(path)
    await expect(page.getByRole('banner')).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('banner')).toBeHidden()
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  }
})
