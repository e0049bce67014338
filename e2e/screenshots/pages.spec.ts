import type { Page } from '@playwright/test'
import { expect, test, words } from '../fixtures'

type Shot = { name: string; account: string | null; path: string; follow?: (page: Page) => Promise<void> }

const openFirst = (selector: string) => async (page: Page) => {
  await page.locator(selector).first().click()
  await page.waitForLoadState('networkidle')
}

/** Pages that scroll inside, or run over many screens: the first screen is the picture. */
const long = ['ledger', 'plan-review', 'annual', 'annual-editor', 'links', 'repeats', 'circular']

const shots: Shot[] = [
  { name: 'login', account: null, path: '/login' },
  { name: 'todo', account: 'fangzhiyuan', path: '/' },
  { name: 'ledger', account: 'zhoujing', path: '/tasks' },
  { name: 'task', account: 'zhaoning', path: '/tasks', follow: openFirst('#main tbody a[href^="/tasks/"]') },
  { name: 'reports', account: 'zhoujing', path: '/reports' },
  { name: 'import', account: 'zhoujing', path: '/reports/import' },
  { name: 'plan-review', account: 'zhoujing', path: '/reports', follow: openReview },
  { name: 'overview', account: 'chenlixin', path: '/overview' },
  { name: 'annual', account: 'zhoujing', path: '/annual' },
  {
    name: 'annual-editor',
    account: 'zhoujing',
    path: '/annual',
    follow: openFirst('#main a[href^="/annual/"]:not([href^="/annual/chain"])'),
  },
  { name: 'links', account: 'zhoujing', path: '/annual/chain' },
  { name: 'repeats', account: 'chenlixin', path: '/overview/again' },
  { name: 'briefing', account: 'chenlixin', path: '/overview/briefing' },
  { name: 'circular', account: 'zhoujing', path: '/circulars', follow: openFirst('#main a[href^="/circulars/"]') },
  { name: 'snapshot', account: 'zhoujing', path: '/snapshots', follow: openFirst('#main a[href^="/snapshots/"]') },
  { name: 'public', account: null, path: '/public', follow: openFirst('#main a[href^="/public/"]') },
  { name: 'admin', account: 'admin', path: '/admin/units' },
]

async function openReview(page: Page): Promise<void> {
  await page.getByRole('link', { name: words.report.list.nextDeed.parsed }).first().click()
  await page.waitForLoadState('networkidle')
}

for (const { name, account, path, follow } of shots) {
  test(`${name}`, async ({ page, logIn }, { project }) => {
    if (account) await logIn(account, page)
    await page.goto(account ? '/account' : path)
    await page.goto(path)
    await follow?.(page)
    await expect(page.locator('#main')).toBeVisible()
    const phone = project.name === 'phone' ? '-phone' : ''
    await page.screenshot({
      path: `docs/screenshots/${name}${phone}.png`,
      fullPage: !long.includes(name),
    })
  })
}
