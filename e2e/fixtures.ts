import AxeBuilder from '@axe-core/playwright'
import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test'
import { dictionaryOf } from '@/i18n'

/** What playwright.config.ts tells every journey: the sample accounts' password. */
export type JourneyOptions = { password: string }

type Journey = {
  /** Logs an account in, in the page given or in a browser of its own, and gives the page, to be led somewhere. */
  logIn: (account: string, page?: Page) => Promise<Page>
  /** What a browser says of a page that breaks its own policy or asks for something elsewhere; a journey that ends with any fails. */
  breaches: string[]
}

export const words = dictionaryOf('zh')

/** `test` with `logIn`; several people at once each get a browser context of their own. No page may break its policy or leave the machine. */
export const test = base.extend<JourneyOptions & Journey>({
  password: ['', { option: true }],
  breaches: [
    async ({ context }, use) => {
      const breaches: string[] = []
      watchPolicy(context, breaches)
      await use(breaches)
      expect(breaches).toEqual([])
    },
    { auto: true },
  ],
  logIn: async ({ browser, password, breaches }, use) => {
    const opened: Page[] = []
    const open = async () => {
      const context = await browser.newContext()
      watchPolicy(context, breaches)
      const page = await context.newPage()
      opened.push(page)
      return page
    }
    await use(async (account, page) => enter(page ?? (await open()), account, password))
    for (const page of opened) await page.context().close()
  },
})

function watchPolicy(context: BrowserContext, breaches: string[]): void {
  context.on('console', (said) => {
    if (/Content Security Policy/i.test(said.text())) breaches.push(`${said.page()?.url()}: ${said.text()}`)
  })
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (/^(https?|wss?):$/.test(protocol) && hostname !== 'localhost') breaches.push(`asked for ${request.url()}`)
  })
}

/** False in the browser without scripts. */
export const isScripted = (): boolean => base.info().project.name !== 'nojs'

/** Logs in by the door for scripts, which goes the way of the form without drawing two pages; gives the page, which shows nothing yet. */
async function enter(page: Page, account: string, password: string): Promise<Page> {
  const { csrfToken } = await (await page.request.get('/api/auth/csrf')).json()
  const form = { csrfToken, account, password, json: 'true' }
  const answer = await page.request.post('/api/auth/callback/credentials', { form })
  expect(answer.status(), `log-in of ${account}`).toBe(200)
  return page
}

/** Logs in on the log-in page, wherever that leads. */
export async function sendLogIn(page: Page, account: string, password: string): Promise<void> {
  const text = words.account.logIn
  await page.getByLabel(text.account, { exact: true }).fill(account)
  await page.getByLabel(text.password, { exact: true }).fill(password)
  await page.getByRole('button', { name: text.title, exact: true }).click()
}

/** Expects axe to find nothing on the page. */
export const expectAccessible = async (page: Page): Promise<void> => expect(await findViolations(page)).toEqual([])

/** What axe finds on the page, each with its places: WCAG 2.2 A and AA, and best practices. */
export async function findViolations(page: Page): Promise<string[]> {
  // Nothing here stands in a frame of another origin; a page of its own for the result costs half of a scan.
  await expect(page).toHaveTitle(/./)
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  const { violations } = await axe.analyze()
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target).join(', ')}`)
}

/** Nothing of the page stands beyond the window's right edge; a browser without scripts is not asked. */
export async function expectFitting(page: Page): Promise<void> {
  if (!isScripted()) return
  // A phone zooms out of what is too wide, so that the window's own width would follow it.
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(over).toBeLessThanOrEqual(0)
}

/** The link beside a refusal that leads out of it: to the log-in. */
export const wayOf = (page: Page): Locator =>
  page.getByRole('alert').getByRole('link', { name: words.account.logIn.beside })

/** The badges that say where the task on the page stands. */
export const stateOf = (page: Page, name: string): Locator =>
  page.getByRole('status', { name: words.ledger.columns.status, exact: true }).getByText(name, { exact: true })

/** The texts of a column of a table, found by its head; rows over groups have no such cell. */
export async function readColumn(table: Locator, name: string): Promise<string[]> {
  await expect(table.getByRole('columnheader').filter({ hasText: name }).first()).toBeAttached()
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

/**
 * Sends the filled import form. Journeys import many texts of one body and year, or of much the same words: the comparison with the one
 * that is known is answered by keeping both.
 */
export async function sendImport(page: Page): Promise<void> {
  await page.getByRole('button', { name: words.report.import.submit }).click()
  await page.waitForURL(/\/reports\/(import\/known|(?!import)\w)/)
  if (!page.url().includes('/import/known')) return
  await page.getByRole('button', { name: words.record.known.submitBeside }).click()
  await page.waitForURL(/\/reports\/(?!import)\w+/)
}

/** From the review of a plan to the table of its assignments. */
export async function openGrid(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: words.assignment.open, exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: words.assignment.title })).toBeVisible()
}

/** Sends the plan whose table is open to whoever registers it. */
export async function sendPlan(page: Page): Promise<void> {
  await page.locator('button[name="deed"][value="send"]').click()
  await expect(page.getByRole('main')).toContainText(words.report.register.waiting)
}

export { expect }

/** Lets no script of the pages to come run until the function given is called. */
export async function holdScripts(page: Page): Promise<() => void> {
  let open = () => {}
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  await page.route('**/_next/static/**/*.js', (route) => gate.then(() => route.continue()))
  return open
}
