import { chromium } from '@playwright/test'

const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
const go = async (account, list, size, locale) => {
  const c = await b.newContext({ viewport: size })
  const p = await c.newPage()
  if (locale) await c.addCookies([{ name: 'locale', value: locale, url: 'http://localhost:4140' }])
  await p.goto('http://localhost:4140/login')
  await p.locator('input[name=account]').fill(account)
  await p.locator('input[type=password]').fill('Jiannuo-2026')
  await p.locator('form button[type=submit]').first().click()
  await p.waitForURL((u) => !u.pathname.startsWith('/login'))
  for (const [path, name] of list) {
    await p.goto('http://localhost:4140' + path)
    await p.waitForLoadState('networkidle')
    await p.screenshot({ path: `/tmp/${name}.png`, fullPage: true })
    console.log(
      name,
      await p.evaluate(() => [document.documentElement.scrollWidth, innerWidth, document.title].join(' ')),
    )
  }
  await c.close()
}
await go(
  'zhoujing',
  [
    ['/calendar', 'cal'],
    ['/calendar?view=list', 'call'],
    ['/account', 'acc'],
  ],
  { width: 1366, height: 900 },
)
await go('zhoujing', [['/calendar', 'cale']], { width: 1366, height: 900 }, 'en')
await go(
  'zhaoning',
  [
    ['/calendar', 'calp'],
    ['/calendar?view=list', 'calpl'],
    ['/account', 'accp'],
  ],
  { width: 375, height: 800 },
)
await go('admin', [['/admin/holidays?year=2027', 'hol']], { width: 1366, height: 900 })
await b.close()
