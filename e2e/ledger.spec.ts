import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { actionsOfKind } from '@/domain/audit/audit-filter'
import { expect, readColumn, test, words } from './fixtures'

const { ledger, overview, exports: exported, audit } = words
const coordinator = 'zhoujing'

const table = (page: Page) => page.getByRole('region', { name: ledger.region }).getByRole('table')

/** How many tasks the ledger on the page says it holds. */
async function readTotal(page: Page): Promise<number> {
  if (await page.getByRole('heading', { name: ledger.empty.filteredTitle }).isVisible()) return 0
  const line = (await page.getByText(/^第 \d+—\d+ 项，共 \d+ 项$/).textContent()) ?? ''
  return Number(line.match(/共 (\d+) 项/)?.[1])
}

test('the ledger filters by its conditions and takes them away again @nojs', async ({ logIn, page }) => {
  await logIn(coordinator, page)
  // Other journeys make tasks meanwhile: then it is begun anew.
  await expect(() => filterAndBack(page)).toPass({ timeout: 120_000 })
})

async function filterAndBack(page: Page): Promise<void> {
  await page.goto('/tasks')
  const all = await readTotal(page)
  await page.getByRole('link', { name: ledger.filter.add }).click()
  await page.getByLabel(words.task.statuses.inProgress, { exact: true }).check()
  await page.getByRole('button', { name: ledger.filter.apply }).click()
  await expect(
    page.getByText(`${ledger.filter.status} ${words.task.statuses.inProgress}`, { exact: true }),
  ).toBeVisible()
  const running = await readTotal(page)
  expect(running).toBeLessThan(all)
  expect(new Set(await readColumn(table(page), ledger.columns.status))).toEqual(
    new Set([words.task.statuses.inProgress]),
  )
  await page.getByRole('link', { name: ledger.filter.remove({ name: ledger.filter.status }) }).click()
  await expect(page.getByRole('link', { name: ledger.filter.remove({ name: '' }) })).toHaveCount(0)
  expect(await readTotal(page)).toBe(all)
}

test('the ledger finds two-character words and sorts by due day @nojs', async ({ logIn, page }) => {
  await logIn(coordinator, page)
  await page.goto('/tasks?q=执法&group=none')
  const titles = await readColumn(table(page), ledger.columns.title)
  expect(titles.some((title) => title.includes('执法'))).toBe(true)
  const found = await readTotal(page)
  await page.goto('/tasks?group=none')
  expect(found).toBeLessThan(await readTotal(page))
  await page.getByRole('link', { name: ledger.columns.due }).click()
  await expect(page.getByRole('columnheader', { name: ledger.columns.due })).toHaveAttribute('aria-sort', 'ascending')
  const days = (await readColumn(table(page), ledger.columns.due)).map((text) => text.slice(0, 10))
  const dated = days.filter((day) => day !== ledger.noDue)
  expect(dated).toEqual([...dated].sort())
  await page.getByRole('link', { name: ledger.columns.due }).click()
  await expect(page.getByRole('columnheader', { name: ledger.columns.due })).toHaveAttribute('aria-sort', 'descending')
})

test('a mistyped address still opens a ledger', async ({ logIn, page }) => {
  await logIn(coordinator, page)
  const answer = await page.goto('/tasks?status=deleted&sort=secret&after=nonsense&unit=%3Cscript%3E')
  expect(answer?.status()).toBe(200)
  await expect(table(page)).toBeVisible()
})

/** Opens a sample of the overview's figures and counts the ledger behind each. */
async function compareFigures(page: Page): Promise<void> {
  await page.goto('/overview?year=2025')
  const links = await page
    .locator('main a[href^="/tasks?"]')
    .evaluateAll((anchors) =>
      anchors.map((anchor) => ({ href: anchor.getAttribute('href') ?? '', text: anchor.textContent ?? '' })),
    )
  const figures = links.filter(({ text }) => /^\d+$/.test(text))
  expect(figures.length).toBeGreaterThan(20)
  const sample = figures.filter((_, index) => index % Math.ceil(figures.length / 15) === 0)
  for (const { href, text } of sample) {
    await page.goto(href)
    expect(await readTotal(page), href).toBe(Number(text))
  }
}

test('each figure of the overview equals the ledger that it opens', async ({ logIn, page }) => {
  await logIn('chenlixin', page)
  // Other journeys make tasks meanwhile: what was counted before one came is counted again.
  await expect(() => compareFigures(page)).toPass({ timeout: 120_000 })
  await page.goto('/overview')
  await expect(page.getByRole('heading', { name: overview.bySection })).toBeVisible()
})

test('the ledger under its filter can be taken out as workbook, CSV and JSON', async ({ logIn, page }) => {
  await logIn(coordinator, page)
  await page.goto('/tasks?bucket=fulfilled')
  const total = await readTotal(page)
  const take = async (name: string) => {
    await page.getByText(ledger.export, { exact: true }).click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()])
    await page.getByText(ledger.export, { exact: true }).click()
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
  }
  const workbook = await take(ledger.exportMenu.xlsx)
  expect(workbook.name).toMatch(/^云溪区\S*\d{4}年督办台账_\d{4}-\d\d-\d\d\.xlsx$/)
  expect(workbook.bytes.subarray(0, 2).toString()).toBe('PK')
  const csv = (await take(ledger.exportMenu.csv)).bytes.toString('utf8')
  expect(csv).toContain(Object.values(exported.ledgerColumns).join(','))
  const { tasks } = JSON.parse((await take(ledger.exportMenu.json)).bytes.toString('utf8'))
  expect(tasks).toHaveLength(total)
})

test('the drafted section comes as a Word file with its proofs', async ({ logIn, page }) => {
  await logIn(coordinator, page)
  await page.goto('/annual')
  await expect(page.getByRole('heading', { name: exported.annual.partOne })).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: exported.annual.word }).click(),
  ])
  expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK')
})

test('several tasks get a priority at once, after they are listed @nojs', async ({ logIn, page }) => {
  await logIn(coordinator, page)
  await page.goto('/tasks?status=inProgress&group=none&sort=due')
  const boxes = page.getByRole('checkbox', { name: new RegExp(`^${ledger.select({ name: '' })}`) })
  await boxes.nth(0).check()
  await boxes.nth(1).check()
  await page.getByRole('button', { name: ledger.bulk.assign }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ledger.assign.title)
  await page.getByLabel(ledger.filter.priority).selectOption({ label: words.task.priorities.key })
  await page.getByRole('button', { name: ledger.assign.submit, exact: true }).click()
  await page.waitForURL((url) => url.pathname === '/tasks')
  await page.goto('/tasks?priority=key&status=inProgress')
  expect(await readTotal(page)).toBeGreaterThanOrEqual(2)
})

test('the auditor searches the log, everybody else is shown the door', async ({ logIn, page }) => {
  await logIn('guming', page)
  await page.goto('/audit')
  await expect(page.getByText(audit.intact)).toBeVisible()
  await page.getByLabel(audit.filter.kind).selectOption('task')
  await page.getByRole('button', { name: audit.filter.apply }).click()
  await page.waitForURL((url) => url.searchParams.get('kind') === 'task')
  const actions = await readColumn(page.getByRole('table'), audit.columns.action)
  expect(actions.length).toBeGreaterThan(5)
  const names = Object.entries(audit.actions).flatMap(([key, name]) =>
    actionsOfKind.task.some((start) => key.startsWith(start)) ? [name] : [],
  )
  for (const action of actions) expect(names).toContain(action)
  const other = await logIn(coordinator)
  expect((await other.goto('/audit'))?.status()).toBe(403)
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
  // The printed ledger carries its title in the head of the table, which each page repeats.
  const [ledgerTitle, taskTitle] = [page.getByRole('table').first(), page.getByRole('heading', { level: 1 }).first()]
  for (const [path, title] of [['/tasks', ledgerTitle] as const, [`/tasks/${id}`, taskTitle] as const]) {
    await page.emulateMedia({ media: 'screen' })
    await page.goto(path)
    await expect(page.getByRole('banner')).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('banner')).toBeHidden()
    await expect(title).toBeVisible()
  }
})

test('pages name the year that they show, and a year that nobody knows says so', async ({ logIn, page }) => {
  await logIn('zhoujing', page)
  await page.goto('/tasks?year=2025')
  await expect(page).toHaveTitle(/2025 年度/)
  // No journey imports a report of this year; which one is shown instead depends on those that others imported.
  const asked = '2049'
  await page.goto(`/tasks?year=${asked}`)
  await expect(page.getByRole('main')).toContainText(ledger.yearUnknown({ asked, isAll: false }))
  await page.goto(`/overview?year=${asked}`)
  const shown = Number(/(\d{4}) 年/.exec(await page.title())?.[1]) - 1
  await expect(page.getByRole('main')).toContainText(words.common.yearUnknown({ asked, shown }))
  await page.goto('/reports')
  await page
    .getByRole('main')
    .getByRole('link', { name: /2025年/ })
    .first()
    .click()
  await expect(page).toHaveTitle(/2025年/)
})
