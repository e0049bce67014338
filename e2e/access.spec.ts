import type { Page } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import { expect, expectAccessible, expectFitting, isScripted, sendLogIn, test, words } from './fixtures'
import { makePerson } from './make-person'

const { account, admin, secondStep } = words

test('an administrator sees where a person is logged in and ends it, and the person is told', {
  tag: ['@nojs', '@phone'],
}, async ({ browser, logIn, password }) => {
  const person = await makePerson('zhaoning', 'handler', password)
  const context = await browser.newContext({ userAgent: 'Mozilla/5.0 (X11; UOS) Chrome/140.0' })
  const own = await logIn(person.account, await context.newPage())

  const page = await logIn('admin')
  await page.goto(`/admin/people/${person.userId}`)
  await expect(page.getByRole('button', { name: account.page.endOf({ device: 'Chrome · UOS' }) })).toBeVisible()
  await expectGood(page)
  await page.getByRole('button', { name: account.page.endOf({ device: 'Chrome · UOS' }) }).click()
  await expect(page.getByText(admin.people.sessionEnded({ name: person.name }))).toBeVisible()
  await expect(page.getByText(admin.people.noSessions)).toBeVisible()

  await own.goto('/tasks')
  await expect(own).toHaveURL(/\/login/)
  await expect(own.getByText(account.logIn.changed.administrator)).toBeVisible()
  await context.close()
})

test('a second step is set up, asked for at log-in, and can be replaced by a recovery code', {
  tag: ['@nojs', '@phone'],
}, async ({ logIn, page, password }) => {
  const person = await makePerson('zhaoning', 'handler', password)
  await logIn(person.account, page)
  await page.goto('/account')
  await page.getByRole('link', { name: secondStep.open }).click()
  await page.getByLabel(secondStep.current, { exact: true }).fill(password)
  await page.getByRole('button', { name: secondStep.begin }).click()
  await expect(page.getByRole('img', { name: secondStep.picture })).toBeVisible()
  await expectGood(page)
  const secret = ((await page.getByRole('code').textContent()) ?? '').replaceAll(' ', '')
  const codeIn = (seconds: number) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + seconds * 1000 })
  await page.getByLabel(secondStep.current, { exact: true }).fill(password)
  await page.getByLabel(secondStep.code, { exact: true }).fill(codeIn(0))
  await page.getByRole('button', { name: secondStep.confirm, exact: true }).click()
  await expect(page.getByText(secondStep.confirmed)).toBeVisible()
  const codes = await page.getByRole('list', { name: secondStep.codes }).getByRole('code').allTextContents()
  expect(codes).toHaveLength(10)
  await expectGood(page)

  await leave(page)
  await sendLogIn(page, person.account, password)
  await expect(page).toHaveURL(/\/login\/code/)
  await expectGood(page)
  await giveCode(page, 'none')
  await expect(page.getByText(words.refusals.codeWrong).first()).toBeVisible()
  await giveCode(page, codeIn(30))
  await expect(page).not.toHaveURL(/\/login/)

  await leave(page)
  await sendLogIn(page, person.account, password)
  await giveCode(page, codes[0] ?? '')
  await expect(page).not.toHaveURL(/\/login/)
  await page.goto('/second-step')
  await expect(page.getByText(secondStep.isOn({ day: today(), left: 9 }))).toBeVisible()
  await expectGood(page)
})

/** Axe cannot look at a page without scripts. */
async function expectGood(page: Page): Promise<void> {
  if (!isScripted()) return
  await expectAccessible(page)
  await expectFitting(page)
}

const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)

async function leave(page: Page): Promise<void> {
  await page.goto('/account')
  await page.getByRole('main').getByRole('button', { name: words.common.logOut }).click()
  await expect(page.getByText(account.logIn.loggedOut)).toBeVisible()
}

async function giveCode(page: Page, code: string): Promise<void> {
  await page.getByLabel(secondStep.logIn.title, { exact: true }).fill(code)
  await page.getByRole('button', { name: secondStep.logIn.submit, exact: true }).click()
}
