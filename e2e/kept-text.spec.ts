import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { reader } from '@/db/client'
import { progressUpdates } from '@/db/schema'
import { expect, holdScripts, sendLogIn, test, wayOf, words } from './fixtures'
import { findUserId, makeTask } from './make-task'

const { progress, common, account, refusals } = words
const typed = '第一行\n\n  空两格，末尾一个空格 \n“最后一个字”'
const proof = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
const alertOf = (page: Page) => page.getByRole('main').getByRole('alert')
const savedSentence = new RegExp(common.form.savedAt.replace('{time}', '.*'))
const submit = (page: Page) => page.getByRole('button', { name: progress.submit, exact: true }).click()

/** Opens the form for progress and fills every kind of field in it: texts, a number, a box, a day, a file. */
async function fill(page: Page, id: string): Promise<void> {
  await page.goto(`/tasks/${id}/report`)
  await page.getByLabel(progress.done).fill(typed)
  await page.getByLabel(progress.percent).fill('35')
  await page.getByLabel(progress.filesFor({ name: 'S1' })).setInputFiles({
    name: '证明.pdf',
    mimeType: 'application/pdf',
    buffer: proof,
  })
}

async function logOutBeside(page: Page): Promise<Page> {
  const beside = await page.context().newPage()
  await beside.goto('/account')
  await beside.getByRole('banner').locator('summary').last().click()
  await beside.getByRole('banner').getByRole('button', { name: common.logOut }).click()
  await beside.waitForURL(/\/login/)
  return beside
}

test('what is typed after a log-out in a second tab stays, and is sent after a log-in beside it', async ({
  logIn,
  password,
}) => {
  const id = await makeTask('kept text', { status: 'inProgress', handlerId: await findUserId('zhaoning') })
  const page = await logIn('zhaoning')
  await page.goto(`/tasks/${id}/report`)
  const beside = await logOutBeside(page)
  await page.getByLabel(progress.done).fill(typed)
  await expect(page.getByText(common.form.savingAway)).toBeVisible()
  await page.getByLabel(progress.percent).fill('35')
  await page
    .getByLabel(progress.filesFor({ name: 'S1' }))
    .setInputFiles({ name: '证明.pdf', mimeType: 'application/pdf', buffer: proof })
  await submit(page)
  await expect(alertOf(page)).toContainText(refusals.sessionOver({ why: account.logIn.loggedOut }))
  await expect(page.getByLabel(progress.done)).toHaveValue(typed)
  await beside.close()

  const opened = page.context().waitForEvent('page')
  await wayOf(page).click()
  const door = await opened
  await sendLogIn(door, 'zhaoning', password)
  await door.waitForURL(`**/tasks/${id}/report`)
  await submit(page)
  await page.waitForURL(`**/tasks/${id}`)
  const [kept] = await reader().select().from(progressUpdates).where(eq(progressUpdates.taskId, id))
  expect(kept).toMatchObject({ done: typed.trim(), percent: 35 })
  await expect(page.getByRole('link', { name: '证明', exact: true })).toBeVisible()
  await page.goto(`/tasks/${id}/report`)
  await expect(page.getByLabel(progress.done), 'sent once, kept no more').toHaveValue('')
})

test('what the server never got comes back in the same window, to the same person alone', async ({
  logIn,
  password,
}) => {
  const id = await makeTask('kept in the window', { status: 'inProgress', handlerId: await findUserId('zhaoning') })
  const page = await logIn('zhaoning')
  await page.goto(`/tasks/${id}/report`)
  await (await logOutBeside(page)).close()
  await page.getByLabel(progress.done).fill(typed)
  await page.goto('/login')
  await sendLogIn(page, 'zhaoning', password)
  await page.waitForURL((url) => url.pathname === '/')
  await page.goto(`/tasks/${id}/report`)
  await expect(page.getByLabel(progress.done)).toHaveValue(typed)

  await page.context().clearCookies()
  await page.goto('/login')
  await sendLogIn(page, 'fangzhiyuan', password)
  await page.waitForURL((url) => url.pathname === '/')
  await page.goto(`/tasks/${id}`)
  const listKept = () => page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('unsent:')))
  await expect.poll(listKept).toEqual([])
})

test('what is typed before the scripts of a page run stands, beside what the window kept of other fields', async ({
  logIn,
}) => {
  const id = await makeTask('typed early', { status: 'inProgress', handlerId: await findUserId('zhaoning') })
  const page = await logIn('zhaoning')
  await page.route('**/api/unsent', (route) => route.abort())
  await page.goto(`/tasks/${id}/report`)
  await page.getByLabel(progress.done).fill('kept before')
  await expect(async () => {
    await page.getByLabel(progress.problems).fill('')
    await page.getByLabel(progress.problems).fill('kept beside')
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).toContain('kept beside')
  }).toPass()
  const go = await holdScripts(page)
  await page.goto(`/tasks/${id}/report`, { waitUntil: 'commit' })
  await page
    .getByLabel(progress.filesFor({ name: 'S1' }))
    .setInputFiles({ name: '早选.pdf', mimeType: 'application/pdf', buffer: proof })
  await page.getByLabel(progress.done).fill('typed early')
  go()
  await expect(page.getByLabel(progress.problems)).toHaveValue('kept beside')
  await expect(page.getByLabel(progress.done)).toHaveValue('typed early')
  await expect(page.getByLabel(progress.done), 'the next key goes where the last one went').toBeFocused()
  await expect(page.getByText('早选.pdf')).toBeVisible()
})

test('what is typed before the scripts run stands over what the page was drawn with', async ({ logIn }) => {
  const id = await makeTask('typed over', { status: 'inProgress', handlerId: await findUserId('zhaoning') })
  const page = await logIn('zhaoning')
  await page.goto(`/tasks/${id}/report`)
  await page.getByLabel(progress.done).fill('kept by the server')
  await expect(page.getByText(savedSentence)).toBeVisible()
  const go = await holdScripts(page)
  await page.goto(`/tasks/${id}/report`, { waitUntil: 'commit' })
  await expect(page.getByLabel(progress.done)).toHaveValue('kept by the server')
  await page.getByLabel(progress.done).fill('typed over it')
  go()
  await expect(async () => {
    await page.getByLabel(progress.problems).fill('')
    await page.getByLabel(progress.problems).fill('and beside')
    await expect(page.getByText(savedSentence), 'the scripts run').toBeVisible({ timeout: 6_000 })
  }).toPass()
  await expect(page.getByLabel(progress.done)).toHaveValue('typed over it')
})

test('a server that cannot be reached, and a proxy that refuses, leave the form as it was', async ({ logIn }) => {
  const id = await makeTask('not reached', { status: 'inProgress', handlerId: await findUserId('zhaoning') })
  const page = await logIn('zhaoning')
  await fill(page, id)
  await page.context().setOffline(true)
  await submit(page)
  await expect(alertOf(page)).toContainText(refusals.notReached)
  await page.context().setOffline(false)
  const path = `**/tasks/${id}/report`
  for (const [type, body, sentence] of [
    ['text/html', '<h1>413 Request Entity Too Large</h1>', refusals.notTaken],
    ['text/plain', '没有收下：共 40 MB', '没有收下：共 40 MB'],
  ] as const) {
    await page.route(path, (route) =>
      route.request().method() === 'POST' ? route.fulfill({ status: 413, contentType: type, body }) : route.fallback(),
    )
    await submit(page)
    await expect(alertOf(page)).toContainText(sentence)
    await page.unroute(path)
  }
  await expect(page.getByLabel(progress.done)).toHaveValue(typed)
  await expect(page.getByText('证明.pdf')).toBeVisible()
  await submit(page)
  await page.waitForURL(`**/tasks/${id}`)
})

test('a refused form gives back every kind of field as it was left', { tag: ['@nojs'] }, async ({ logIn }) => {
  const page = await logIn('admin')
  await page.goto('/admin/people/new')
  const { people } = words.admin
  await page.getByLabel(people.name, { exact: true }).fill(' 孙 一 ')
  const [role, unit] = [page.getByLabel(people.role, { exact: true }), page.getByLabel(people.unit, { exact: true })]
  await role.selectOption({ index: 3 })
  await unit.selectOption({ index: 4 })
  const before = [await role.inputValue(), await unit.inputValue()]
  await page.getByRole('button', { name: people.create }).click()
  await expect(alertOf(page)).toBeVisible()
  await expect(page.getByLabel(people.name, { exact: true })).toHaveValue(' 孙 一 ')
  expect([await role.inputValue(), await unit.inputValue()]).toEqual(before)
})
