import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Locator, type Page } from '@playwright/test'
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

/** The badges that say where the task on the page stands. */
export const stateOf = (page: Page, name: string): Locator =>
  page.getByRole('status', { name: words.ledger.columns.status, exact: true }).getByText(name, { exact: true })

/** The texts of a column of a table, found by its head; rows over groups have no such cell. */
export async function readColumn(table: Locator, name: string): Promise<string[]> {
  const heads = await table.getByRole('columnheader').allInnerTexts()
  const at = heads.findIndex((head) => head.includes(name))
  expect(at, name).toBeGreaterThan(-1)
  return table
    .getByRole('row')
    .filter({ has: table.page().getByRole('cell') })
    .evaluateAll(
      (rows, at) =>
        rows.flatMap((row) => (row instanceof HTMLTableRowElement && row.cells[at] ? [row.cells[at].textContent] : [])),
      at,
    )
}

/** The card that is being worked on: the one with a form. */
export const openCard = (page: Page): Locator =>
  page.getByRole('article').filter({ has: page.getByLabel(words.report.edit.title) })

/** Confirms every doubtful commitment of the plan on the page by the form of its card, one after the other. */
export async function confirmDoubtful(page: Page): Promise<void> {
  const { edit, tabs } = words.report
  const tab = page.getByRole('navigation', { name: tabs.label }).getByRole('link', { name: tabs.doubtful })
  while (await tab.count()) {
    const left = (await tab.textContent()) ?? ''
    await openCard(page)
      .getByRole('button', { name: edit.confirmNext })
      .or(openCard(page).getByRole('button', { name: edit.confirmOnly }))
      .click()
    await expect(tab.filter({ hasText: left })).toHaveCount(0)
  }
}

export { expect }
