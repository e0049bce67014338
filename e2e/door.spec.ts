import { expect, expectAccessible, test, words } from './fixtures'

const text = words.account.logIn

test('the log-in page can be used by everyone', { tag: ['@phone'] }, async ({ page }) => {
  await page.goto('/login')
  await expect(page.getByRole('heading', { name: text.title })).toBeVisible()
  await expectAccessible(page)
})

test('a page behind the door sends to the log-in', { tag: ['@nojs'] }, async ({ page }) => {
  await page.goto('/tasks')
  await expect(page).toHaveURL(/\/login/)
})

test('the server says that it is up and ready', async ({ request }) => {
  expect(await (await request.get('/api/health')).json()).toEqual({ status: 'up' })
  expect((await request.get('/api/ready')).status()).toBe(200)
})
