import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test, words } from '../fixtures'
import { drawPage, listFirstPages, print, printFile } from '../print-pages'

const folder = 'docs/papers'

type Paper = { name: string; account: string; path: string; follow?: (page: Page) => Promise<void> }

const papers: Paper[] = [
  { name: 'print-todo', account: 'fangzhiyuan', path: '/' },
  { name: 'print-ledger', account: 'zhoujing', path: '/tasks?year=2025' },
  { name: 'print-task', account: 'zhoujing', path: '/tasks?year=2025&q=12', follow: openFirstTask },
  { name: 'print-assignment', account: 'liguodong', path: '/reports', follow: openAssignment },
  { name: 'print-overview', account: 'chenlixin', path: '/overview?year=2025' },
  { name: 'print-annual', account: 'zhoujing', path: '/annual' },
  { name: 'print-chain', account: 'zhoujing', path: '/annual', follow: openChain },
]

async function openFirstTask(page: Page): Promise<void> {
  await page.locator('#main tbody a[href^="/tasks/"]').first().click()
  await page.waitForURL(/\/tasks\/\w+$/)
}

async function openAssignment(page: Page): Promise<void> {
  await page.getByRole('link', { name: words.report.list.nextDeed.registered }).first().click()
  await page.getByRole('main').getByRole('link', { name: words.assignment.open, exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: words.assignment.title })).toBeVisible()
}

async function openChain(page: Page): Promise<void> {
  await page.getByRole('link', { name: words.chain.title }).click()
  await page.waitForURL(/\/annual\/chain/)
}

for (const { name, account, path, follow } of papers)
  test(name, async ({ page, logIn }) => {
    await logIn(account, page)
    await page.goto(path)
    await follow?.(page)
    await page.waitForLoadState('networkidle')
    drawPage(await print(page), `${folder}/${name}`)
  })

const sheets = ['ledger', 'further', 'breakdown', 'rectification', 'progress', 'statistics', 'proofs', 'dictionary']

test('workbook', async ({ page, logIn }) => {
  await logIn('zhoujing', page)
  const pdf = printFile(await take(page, '/api/export/ledger.xlsx?year=2025'), 'xlsx')
  const pages = listFirstPages(pdf)
  expect(pages).toHaveLength(sheets.length)
  for (const [at, page] of pages.entries()) drawPage(pdf, `${folder}/workbook-${sheets[at]}`, page)
})

type File = { name: string; account: string; kind?: 'xlsx'; path: string; link?: string }

/** Files that a page offers: where `link` is given, the first one of it on the page of `path`. */
const files: File[] = [
  { name: 'word-annual', account: 'zhoujing', path: '/api/annual.docx' },
  { name: 'word-annual-unit', account: 'fangzhiyuan', path: '/api/annual.docx' },
  { name: 'word-edition', account: 'zhoujing', path: '/annual', link: 'a[href*="/api/annual.docx?edition="]' },
  { name: 'word-circular', account: 'zhoujing', path: '/circulars', link: 'a[href*="kind=docx"]' },
  { name: 'workbook-circular', account: 'zhoujing', kind: 'xlsx', path: '/circulars', link: 'a[href*="kind=xlsx"]' },
  { name: 'word-briefing', account: 'chenlixin', path: '/api/briefing' },
  { name: 'word-slip', account: 'zhaoning', path: '/', link: 'a[href*="/api/urges/"]' },
]

/** The page below the list on which the file is offered. */
const below: Record<string, string> = {
  '/annual': '#main a[href^="/annual/"]:not([href^="/annual/chain"])',
  '/circulars': '#main a[href^="/circulars/"]:not([href$="/new"])',
  '/': '#main a[href*="/urges/"]',
}

for (const { name, account, path, link, kind } of files)
  test(name, async ({ page, logIn }) => {
    await logIn(account, page)
    const address = link ? await findFile(page, path, link) : path
    drawPage(printFile(await take(page, address), kind ?? 'docx'), `${folder}/${name}`)
  })

async function findFile(page: Page, path: string, link: string): Promise<string> {
  await page.goto(path)
  await page.goto(
    (await page
      .locator(below[path] ?? '')
      .first()
      .getAttribute('href')) ?? '',
  )
  return (await page.locator(link).first().getAttribute('href')) ?? ''
}

async function take(page: Page, path: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.evaluate((to) => {
      const link = Object.assign(document.createElement('a'), { href: to, download: '' })
      link.click()
    }, path),
  ])
  return readFile(await download.path())
}
