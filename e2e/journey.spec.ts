import { existsSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { reader } from '@/db/client'
import { tasks } from '@/db/schema'
import { gap } from '@/i18n/glue'
import { confirmDoubtful, expect, openGrid, sendImport, sendPlan, stateOf, test, words } from './fixtures'
import { findUserId } from './make-task'

const { report, task: text, taskPage, progress, admin, account: door, people: names } = words
const seed = '../shared/corpus/reports/000-xinyang-yangshan-fazhi-2023.txt'
const own = 'samples/yunxi-2025.txt'
const proof = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')

const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .last()
    .click()
const openFold = (page: Page, name: string) => page.locator('summary', { hasText: name }).first().click()

test('a report becomes a closed task, and an account of it, in the hands of nine people', async ({
  logIn,
  browser,
}) => {
  const admins = await logIn('admin')
  const handler = await (await browser.newContext()).newPage()
  const coordinator = await logIn('zhoujing')
  const director = await logIn('liguodong')
  const head = await logIn('fangzhiyuan')

  const mark = Date.now().toString(36).slice(-5)
  const handlerName = `丁${mark}`
  await test.step('1–2 the administrator opens an account, whose person changes the first password', async () => {
    const password = await openAccount(admins, handlerName, `ding${mark}`)
    await enter(handler, `ding${mark}`, password)
  })

  const plan = await test.step('3 the coordinator uploads the report', () => importReport(coordinator, mark))
  await test.step('4 the coordinator reviews the plan until every sentence is claimed', () => reviewPlan(coordinator))
  await test.step('5 the director registers it', async () => {
    await director.goto(`${plan}/assignment`)
    await director.getByLabel(report.register.nonSecret).check()
    await press(director, /立项交办 \d+ 项/)
    await expect(director.getByRole('link', { name: /号/ }).first()).toBeVisible()
  })

  const [row] = await reader()
    .select()
    .from(tasks)
    .where(eq(tasks.reportId, plan.split('/').at(-1) ?? ''))
    .orderBy(tasks.position)
    .limit(1)
  const path = `/tasks/${row?.id}`
  await test.step('6 the unit signs, a supporting unit answers, the handler reports with proof and submits', async () => {
    await head.goto('/')
    await expect(head.getByText(row?.title ?? '').first()).toBeVisible()
    await head.goto(path)
    await openFold(head, text.moves.sign)
    await head.getByLabel(taskPage.askHandler).selectOption({ label: handlerName })
    await press(head, text.moves.sign)
    await expect(stateOf(head, text.statuses.inProgress)).toBeVisible()
    await answerAsSupport(await logIn('hexiaofeng'), path)
    await reportWithProof(handler, path)
    await press(handler, text.moves.submit)
    await expect(stateOf(handler, text.statuses.unitReview)).toBeVisible()
  })
  await test.step('6 head, office and leader review, the director closes', async () => {
    await head.goto(path)
    await press(head, text.moves.approveUnit)
    await expect(stateOf(head, text.statuses.officeReview)).toBeVisible()
    await acceptAndComplete(coordinator, path)
    const leader = await logIn('chenlixin')
    await leader.goto(path)
    await press(leader, text.moves.approve)
    await expect(stateOf(leader, text.statuses.done)).toBeVisible()
    await director.goto(path)
    await openFold(director, text.moves.close)
    await director.getByLabel(taskPage.askOutcome).selectOption('fulfilled')
    await press(director, text.moves.close)
    await expect(stateOf(director, text.statuses.closed)).toBeVisible()
    await leader.goto('/overview')
    await expect(leader.getByRole('main').getByText(words.overview.total).first()).toBeVisible()
  })
  await test.step('7–9 the ledger finds it, the exports and the next report tell of it', async () => {
    await coordinator.goto(`/tasks?q=${encodeURIComponent(row?.title.slice(0, 4) ?? '')}`)
    await expect(coordinator.locator(`a[href^="${path}"]`).first()).toBeVisible()
    const csv = await (await coordinator.request.get('/api/export/ledger.csv')).text()
    expect(csv).toContain(row?.title)
    const book = await coordinator.request.get('/api/export/ledger.xlsx')
    expect((await book.body()).subarray(0, 2).toString()).toBe('PK')
    await coordinator.goto(`/annual?report=${row?.reportId}`)
    await expect(coordinator.getByText('印发方案并抓好落实').first()).toBeVisible()
  })
  await test.step('10 the auditor sees who did what', async () => {
    const auditor = await logIn('guming')
    await auditor.goto('/audit')
    await expect(auditor.getByRole('table').getByText(text.moves.close).first()).toBeVisible()
    await auditor.goto(`${path}?tab=log`)
    await expect(auditor.getByText('李国栋').first()).toBeVisible()
  })
  await handler.context().close()
})

async function openAccount(page: Page, name: string, account: string): Promise<string> {
  await page.goto('/admin/people/new')
  await page.getByLabel(admin.people.name, { exact: true }).fill(name)
  await page.getByLabel(admin.people.account, { exact: true }).fill(account)
  await page.getByLabel(admin.people.unit, { exact: true }).selectOption({ label: `${gap}区市场监管局` })
  await page.getByLabel(admin.people.role, { exact: true }).selectOption({ label: names.roles.handler })
  await page.getByRole('button', { name: admin.people.create }).click()
  return (await page.getByRole('code').textContent()) ?? ''
}

async function enter(page: Page, account: string, password: string): Promise<void> {
  await page.goto('/login')
  await page.getByLabel(door.logIn.account, { exact: true }).fill(account)
  await page.getByLabel(door.logIn.password, { exact: true }).fill(password)
  await page.getByRole('button', { name: door.logIn.title, exact: true }).click()
  await page.getByLabel(door.password.current, { exact: true }).fill(password)
  await page.getByLabel(door.password.next, { exact: true }).fill('Xin-mima-2027')
  await page.getByLabel(door.password.again, { exact: true }).fill('Xin-mima-2027')
  await page.getByRole('button', { name: door.password.submit }).click()
  await page.waitForURL((url) => url.pathname !== '/password')
}

/** Uploads the public report where it lies beside the project, else the project's own sample; gives the plan's path. */
async function importReport(page: Page, mark: string): Promise<string> {
  const file = existsSync(seed) ? seed : own
  const body = `${readFileSync(file, 'utf8')}\n${mark}`
  await page.goto('/reports/import')
  await page
    .getByLabel(report.import.file)
    .setInputFiles({ name: 'report.txt', mimeType: 'text/plain', buffer: Buffer.from(body) })
  await page.getByLabel(report.import.issuer).selectOption({ label: '云溪区人民政府' })
  await sendImport(page)
  return new URL(page.url()).pathname
}

async function reviewPlan(page: Page): Promise<void> {
  const cards = page.getByRole('region', { name: report.card.label })
  await cards
    .getByRole('button', { name: /全部认可/ })
    .or(cards.getByRole('button', { name: report.deeds.acceptOne }))
    .first()
    .click()
  await expect(page.getByRole('status').filter({ hasText: /非承诺/ })).toBeVisible()
  await cards.getByText(report.bulk.title, { exact: true }).click()
  const bulk = page.getByRole('form', { name: report.bulk.title })
  await bulk.getByText(new RegExp(`^${report.bulk.scopes.all}`)).click()
  await bulk.getByLabel(report.edit.leadUnit, { exact: true }).selectOption({ label: '区市场监管局' })
  await bulk.locator('summary', { hasText: report.edit.supporting }).click()
  await bulk.getByLabel('区司法局', { exact: true }).check()
  await bulk.getByLabel(report.edit.leader, { exact: true }).selectOption(await findUserId('chenlixin'))
  await bulk.getByLabel(report.edit.priority, { exact: true }).selectOption('key')
  await bulk.getByLabel(report.edit.deadline, { exact: true }).selectOption('withinYear')
  await bulk.getByLabel(report.bulk.standard).fill('印发文件')
  await bulk.getByRole('button', { name: report.bulk.submit }).click()
  await expect(page.getByRole('status').filter({ hasText: /已设定 \d+ 条/ })).toBeVisible()
  await confirmDoubtful(page)
  await openGrid(page)
  await sendPlan(page)
}

async function answerAsSupport(page: Page, path: string): Promise<void> {
  await page.goto(`${path}/report`)
  await page.getByLabel(progress.done).fill('已按分工提供本单位材料')
  await press(page, progress.submit)
  await page.waitForURL(new RegExp(`${path}$`))
}

async function reportWithProof(page: Page, path: string): Promise<void> {
  await page.goto(`${path}/report`)
  await page.getByLabel(progress.percent).fill('100')
  await page.getByLabel(progress.done).fill('印发方案并抓好落实')
  const fields = page.getByLabel(new RegExp(`${progress.filesFor({ name: '' })}$`)).filter({ visible: true })
  for (const field of await fields.all())
    await field.setInputFiles({ name: 'proof.pdf', mimeType: 'application/pdf', buffer: proof })
  await press(page, progress.submit)
  await expect(page.getByRole('link', { name: 'proof', exact: true }).first()).toBeVisible()
}

async function acceptAndComplete(page: Page, path: string): Promise<void> {
  await page.goto(path)
  const accept = page.getByRole('button', { name: `${taskPage.accept} proof` })
  await expect(accept.first()).toBeVisible()
  for (let left = await accept.count(); left > 0; left--) {
    await accept.first().click()
    await expect(accept).toHaveCount(left - 1)
  }
  await press(page, text.moves.complete)
  await expect(stateOf(page, text.statuses.leaderReview)).toBeVisible()
}
