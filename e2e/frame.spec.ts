import { expect, isScripted, sendLogIn, test, words } from './fixtures'

const { account, common, notices, admin } = words

test('language and large print are kept', {
  tag: ['@phone', '@nojs'],
}, async ({ page, logIn }) => {
  await logIn('zhoujing', page)
  await page.goto('/account')
  await page.getByRole('main').getByRole('button', { name: common.care }).click()
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'care')
  await page.getByRole('main').getByRole('button', { name: common.otherLocale }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.goto('/notifications')
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'care')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Notices')
})

test('a wrong password says so, keeps the account and lets nobody in', { tag: ['@nojs'] }, async ({ page }) => {
  await page.goto('/login')
  await page.getByLabel(account.logIn.account, { exact: true }).fill('zhoujing')
  await page.getByLabel(account.logIn.password, { exact: true }).fill('wrong')
  await page.getByRole('button', { name: account.logIn.title, exact: true }).click()
  await expect(page.locator('form').getByRole('alert')).toContainText(words.refusals.loginWrong)
  await expect(page.getByLabel(account.logIn.account, { exact: true })).toHaveValue('zhoujing')
  await page.goto('/account')
  await expect(page).toHaveURL(/\/login/)
})

test('who has several capacities chooses one, and can change it', { tag: ['@nojs'] }, async ({ page, password }) => {
  await page.goto('/login')
  await sendLogIn(page, 'wangmin', password)
  await expect(page).toHaveURL(/\/capacity/)
  await page.getByRole('button', { name: new RegExp(words.people.roles.director) }).click()
  await expect(page).not.toHaveURL(/\/capacity/)
  await page.goto('/account')
  await expect(page.getByRole('definition').filter({ hasText: words.people.roles.director })).toBeVisible()
})

// Known by its browser's name, so that only this session is ended and not those of journeys beside.
const agents: Record<string, { agent: string; device: string }> = {
  desktop: { agent: 'Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/140.0', device: 'Firefox · Windows' },
  nojs: { agent: 'Mozilla/5.0 (X11; UOS) Chrome/140.0 Edg/140.0', device: 'Edge · UOS' },
}

test('a session that somebody ended writes nothing, not even a draft', { tag: ['@nojs'] }, async ({
  browser,
  logIn,
  password,
}) => {
  const { agent, device } = agents[test.info().project.name] ?? { agent: '', device: '' }
  const context = await browser.newContext({ userAgent: agent })
  const page = await logIn('admin', await context.newPage())
  await page.goto('/admin/units/new')
  const name = page.getByLabel(admin.units.name, { exact: true })
  const other = await logIn('admin')
  await other.goto('/account')
  await other
    .getByRole('button', { name: account.page.endOf({ device }) })
    .first()
    .click()
  await expect(other.getByText(account.page.ended)).toBeVisible()

  await name.fill('区交通运输局（只在最后一步填）')
  await page.getByRole('button', { name: admin.units.create }).click()
  const why = account.logIn.changed.elsewhere
  if (isScripted()) {
    await expect(page.getByRole('main').getByRole('alert')).toContainText(words.refusals.sessionOver({ why }))
    await expect(name).toHaveValue('区交通运输局（只在最后一步填）')
    await page.goto('/login?next=/admin/units/new')
  } else await expect(page.getByText(account.logIn.unsaved({ why }))).toBeVisible()
  await sendLogIn(page, 'admin', password)
  await expect(page).toHaveURL(/\/admin\/units\/new/)
  // The server wrote nothing; the window itself still has it.
  if (isScripted()) {
    await expect(name).toHaveValue('区交通运输局（只在最后一步填）')
    await page.getByRole('button', { name: common.form.discard }).click()
    await expect(name).toHaveValue('')
  } else await expect(name).not.toHaveValue('区交通运输局（只在最后一步填）')
  await context.close()
})

test('a draft of what is typed is kept and refilled', async ({ page, logIn }) => {
  await logIn('admin', page)
  await page.goto('/admin/people/new')
  const phone = page.getByLabel(admin.people.phone, { exact: false }).first()
  // What is typed before the page has its scripts is kept with the next letter.
  await expect(async () => {
    await phone.fill('5820-999')
    await phone.fill('5820-9999')
    await expect(page.getByText(common.form.savedAt.replace('{time}', ''))).toBeVisible({ timeout: 10_000 })
  }).toPass()
  await page.reload()
  await expect(phone).toHaveValue('5820-9999')
  await page.getByRole('button', { name: common.form.discard }).click()
  await expect(phone).toHaveValue('')
})

test('logging out ends the session, wherever its cookie was copied to', { tag: ['@nojs'] }, async ({
  page,
  logIn,
  browser,
}) => {
  await logIn('hemin', page)
  const cookies = await page.context().cookies()
  await page.goto('/account')
  await page.getByRole('main').getByRole('button', { name: common.logOut }).click()
  await expect(page.getByText(account.logIn.loggedOut)).toBeVisible()
  const thief = await browser.newContext()
  await thief.addCookies(cookies)
  const copy = await thief.newPage()
  await copy.goto('/account')
  await expect(copy).toHaveURL(/\/login/)
  await thief.close()
})

test('notifications are marked as read', async ({ page, logIn }) => {
  await logIn('zhaoning', page)
  await page.goto('/notifications')
  const all = page.getByRole('button', { name: notices.markAllRead })
  if (await all.isVisible()) {
    await all.click()
    await expect(page.getByText(notices.allRead)).toBeVisible()
  }
  await expect(all).toBeHidden()
})

test('pages that do not exist and pages of other roles say so', async ({ page, logIn }) => {
  await logIn('zhaoning', page)
  expect((await page.goto('/nowhere'))?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: common.notFound.title })).toBeVisible()
  expect((await page.goto('/admin'))?.status()).toBe(403)
  await expect(page.getByRole('heading', { name: common.forbidden.title })).toBeVisible()
})

test('changes from foreign and null origins are refused', async ({ request }) => {
  for (const origin of ['https://evil.example', 'null'])
    for (const path of ['/login', '/api/unsent', '/account'])
      expect((await request.post(path, { headers: { origin }, form: { a: '1' } })).status()).toBe(403)
})
