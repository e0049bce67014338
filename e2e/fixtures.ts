import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import { dictionaryOf } from '@/i18n'

/** What playwright.config.ts tells every journey: the sample accounts' password. */
export type JourneyOptions = { password: string }

type Journey = {
  /** Logs an account of the sample district in, in the page given or in a browser of its own, and gives the page. */
  logIn: (account: string, page?: Page) => Promise<Page>
}

export const words = dictionaryOf('zh')

/** `test` with `logIn`; several people at once each get a browser context of their own. */
export const test = base.extend<JourneyOptions & Journey>({
  password: ['', { option: true }],
  logIn: async ({ browser, password }, use) => {
    const opened: Page[] = []
    const open = async () => {
      const page = await (await browser.newContext()).newPage()
      opened.push(page)
      return page
    }
    await use(async (account, page) => fillLogIn(page ?? (await open()), account, password))
    for (const page of opened) await page.context().close()
  },
})

/** Fills the log-in form; gives the page once it has left the door. */
async function fillLogIn(page: Page, account: string, password: string): Promise<Page> {
  const text = words.account.logIn
  await page.goto('/login')
  await page.getByLabel(text.account, { exact: true }).fill(account)
  await page.getByLabel(text.password, { exact: true }).fill(password)
  await page.getByRole('button', { name: text.submit, exact: true }).click()
  await page.waitForURL((url) => url.pathname !== '/login')
  return page
}

/** Expects axe to find nothing on the page: WCAG 2.2 A and AA, and best practices. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target).join(', ')}`,
  )
  expect(found).toEqual([])
}

export { expect }
