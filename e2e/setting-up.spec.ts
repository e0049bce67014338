import type { Page } from '@playwright/test'
import { gap } from '@/i18n/glue'
import { expect, expectAccessible, sendImport, test, words } from './fixtures'
import { findUserId, makeTask } from './make-task'

const { admin, account: door, people: names, report, taskPage } = words
const nameApart = () => Date.now().toString().slice(-7)
const ownPassword = 'Xin-mima-2027'

type Opened = { name: string; unit: string; role: string; seat?: string }

/** Opens an account as an administrator and gives a page on which its person has come in with a password of their own. */
async function openPerson(page: Page, { name, unit, role, seat }: Opened): Promise<{ own: Page; account: string }> {
  const account = `new${nameApart()}`
  await page.goto('/admin/people/new')
  await page.getByLabel(admin.people.name, { exact: true }).fill(name)
  await page.getByLabel(admin.people.account, { exact: true }).fill(account)
  await chooseCapacity(page, { unit, role, seat })
  await page.getByRole('button', { name: admin.people.create }).click()
  const first = (await page.getByRole('code').textContent()) ?? ''
  const own = await (await page.context().browser()?.newContext())?.newPage()
  if (!own) throw new Error('no browser')
  await own.goto('/login')
  await enter(own, account, first)
  await own.getByLabel(door.password.current, { exact: true }).fill(first)
  await own.getByLabel(door.password.next, { exact: true }).fill(ownPassword)
  await own.getByLabel(door.password.again, { exact: true }).fill(ownPassword)
  await own.getByRole('button', { name: door.password.submit }).click()
  await own.waitForURL((url) => url.pathname !== '/password')
  return { own, account }
}

async function chooseCapacity(page: Page, { unit, role, seat }: Omit<Opened, 'name'>): Promise<void> {
  await page.getByLabel(admin.people.unit, { exact: true }).selectOption({ label: unit })
  await page.getByLabel(admin.people.role, { exact: true }).selectOption({ label: role })
  if (seat) await page.getByLabel(admin.people.seat, { exact: true }).selectOption({ label: seat })
}

async function enter(page: Page, account: string, password: string): Promise<void> {
  await page.getByLabel(door.logIn.account, { exact: true }).fill(account)
  await page.getByLabel(door.logIn.password, { exact: true }).fill(password)
  await page.getByRole('button', { name: door.logIn.title, exact: true }).click()
}

async function openInList(page: Page, account: string): Promise<void> {
  await page.goto(`/admin/people?words=${account}`)
  await page.getByRole('main').getByRole('row').getByRole('link').first().click()
}

test('somebody of the justice bureau imports for the government, in the capacity that acts for it', async ({
  logIn,
}) => {
  const page = await logIn('admin')
  const bureau = { name: '段宁', unit: `${gap}区司法局`, role: names.roles.coordinator }
  const { own, account } = await openPerson(page, bureau)
  await own.goto('/reports/import')
  const issuer = own.getByLabel(report.import.issuer)
  await expect(issuer.getByRole('option', { name: '云溪区人民政府' })).toHaveCount(0)
  await expect(own.getByText(report.import.issuerHint({ unit: '区司法局' }))).toBeVisible()

  await openInList(page, account)
  const form = page.locator('form', { has: page.getByRole('button', { name: admin.people.addSubmit }) })
  await form.getByLabel(admin.people.unit, { exact: true }).selectOption({ label: '云溪区' })
  await form.getByLabel(admin.people.role, { exact: true }).selectOption({ label: names.roles.coordinator })
  await form.getByLabel(admin.people.seat, { exact: true }).selectOption({ label: `${gap}区司法局` })
  await form.getByRole('button', { name: admin.people.addSubmit }).click()
  await expect(page.getByText(names.seat({ unit: '区司法局' })).first()).toBeVisible()
  await expect(page.getByText(names.scopes.coordinator({ unit: '云溪区' })).first()).toBeVisible()
  await expectAccessible(page)

  // The next step leads to log-in, which says why; somebody else's browser is told nothing.
  await own.goto('/reports')
  await expect(own.getByText(door.logIn.changed.capacity)).toBeVisible()
  await expectAccessible(own)
  const stranger = await (await page.context().browser()?.newContext())?.newPage()
  await stranger?.goto('/login')
  await expect(stranger?.getByText(door.logIn.changed.capacity) ?? page.locator('none')).toHaveCount(0)
  await stranger?.context().close()

  await enter(own, account, ownPassword)
  const bureauName = names.capacity({ unit: '区司法局', role: names.roles.coordinator })
  await own.getByRole('button', { name: `${door.capacity.submit} ${bureauName}` }).click()
  await own.goto('/reports/import')
  await issuer.selectOption({ label: '云溪区人民政府' })
  await own
    .getByLabel(report.import.pasted)
    .fill(`云溪区2025年法治政府建设年度报告${account}\n三、下一步工作打算\n（一）上半年建成执法监督平台。`)
  await own.getByLabel(report.import.year).fill('2025')
  await sendImport(own)
  const as = { unit: '云溪区', role: names.roles.coordinator }
  await expect(own.getByText(report.import.doneAs(as))).toBeVisible()
  await own.context().close()
})

test('an account that holds tasks is stopped once a successor is named, to whom they go', async ({ logIn }) => {
  const page = await logIn('admin')
  const { own, account } = await openPerson(page, {
    name: '贺新',
    unit: `${gap}区市场监管局`,
    role: names.roles.handler,
  })
  const handlerId = await findUserId(account)
  const path = `/tasks/${await makeTask('交接给接手人的任务', { status: 'inProgress', handlerId })}`

  await openInList(page, account)
  await page.getByText(admin.people.deactivate, { exact: true }).click()
  const successor = page.getByLabel(admin.people.successorOf({ unit: '区市场监管局', role: names.roles.handler }))
  const stop = page.locator('form', { has: page.getByRole('button', { name: admin.people.deactivateNow }) })
  await stop.getByRole('button', { name: admin.people.deactivateNow }).click()
  const facts = { unit: '区市场监管局', role: 'handler' as const, count: 1 }
  await expect(page.getByText(words.refusals.successorMissing(facts)).first()).toBeVisible()
  await stop
    .getByLabel(admin.people.successorOf({ unit: '区市场监管局', role: names.roles.handler }))
    .selectOption({ label: `赵宁${gap}区市场监管局` })
  await expectAccessible(page)
  await stop.getByRole('button', { name: admin.people.deactivateNow }).click()
  await expect(page.getByText(admin.people.deactivated({ name: '贺新', count: 1 }))).toBeVisible()
  await expect(successor).toHaveCount(0)
  const head = await logIn('fangzhiyuan')
  await head.goto(path)
  await expect(head.getByText('赵宁').first()).toBeVisible()
  await head.goto(`${path}?tab=log`)
  await expect(head.getByText(taskPage.events['task.handOver'] ?? '').first()).toBeVisible()
  await own.goto('/tasks')
  await expect(own.getByText(door.logIn.changed.account)).toBeVisible()
  await own.context().close()
})

test('what an office lacks is listed with the form that mends it', { tag: ['@phone'] }, async ({ logIn }) => {
  const page = await logIn('admin')
  await page.goto('/admin')
  await expect(page.getByRole('heading', { name: admin.overview.firstSteps })).toBeVisible()
  await expect(page.getByText(admin.overview.stepHints.backup({ year: 0 }))).toBeVisible()
  const fill = { unit: '任何', role: names.roles.handler }
  const link = page
    .getByRole('link', { name: new RegExp(admin.overview.fillGapOf(fill).replace('任何', '.+')) })
    .first()
  await expectAccessible(page)
  await link.click()
  await expect(page.getByLabel(admin.people.role, { exact: true })).toHaveValue('handler')
  await expect(page.getByLabel(admin.people.unit, { exact: true })).not.toHaveValue('')
})

test('a small office switches off a level of review from a day on, never both reviews', async ({ logIn }) => {
  const page = await logIn('admin')
  await page.goto('/admin/settings')
  const { settings } = admin
  const form = page.locator('form', { has: page.getByRole('button', { name: settings.levelsSave }) })
  await form.getByLabel(settings.levelsBody).selectOption({ label: `${gap}柳湾镇` })
  await form.getByLabel(settings.fromDay).fill('2099-01-01')
  await form.getByLabel(settings.levelIs.unit).uncheck()
  await form.getByLabel(settings.levelIs.office).uncheck()
  await form.getByRole('button', { name: settings.levelsSave }).click()
  await expect(page.getByText(words.refusals.levelsNoReview).first()).toBeVisible()
  await form.getByLabel(settings.levelIs.office).check()
  await form.getByRole('button', { name: settings.levelsSave }).click()
  await expect(page.getByText(settings.levelsSaved({ unit: '柳湾镇', day: '2099-01-01' }))).toBeVisible()
  await expect(page.getByRole('row', { name: /柳湾镇/ })).toContainText(words.task.levels.unit)
  await expectAccessible(page)
})
