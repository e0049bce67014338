import type { Page } from '@playwright/test'
import { expect, expectAccessible, isScripted, test, words } from './fixtures'
import { findUserId, makeTask } from './make-task'

const { evidence: text, progress, taskPage, task } = words
const text1 = { name: 'first.txt', mimeType: 'text/plain', buffer: Buffer.from('第一版的内容') }
const text2 = { name: 'second.txt', mimeType: 'text/plain', buffer: Buffer.from('第二版的内容') }

const running = async (title: string) =>
  makeTask(title, { status: 'inProgress', handlerId: await findUserId('zhaoning'), signedOn: '2026-03-02' })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last().click()
const item = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) })

// Axe waits for a clock that a page without scripts does not have.
async function check(page: Page): Promise<void> {
  if (isScripted()) await expectAccessible(page)
}

async function upload(page: Page, taskId: string, file: typeof text1): Promise<void> {
  await page.goto(`/tasks/${taskId}/evidence`)
  await page.getByLabel(progress.filesFor({ name: progress.uploadOnly })).setInputFiles(file)
  await press(page, progress.uploadOnly)
  await expect(item(page, file.name.replace('.txt', ''))).toBeVisible()
}

test('a newer version takes the place of a file, which another task uses and a reviewer looks at beside its standard', {
  tag: ['@nojs', '@phone'],
}, async ({ logIn }) => {
  test.slow()
  const [id, other] = [await running('newer version'), await running('used again')]
  const page = await logIn('zhaoning')
  await upload(page, id, text1)
  await page.getByRole('link', { name: `${text.version.open} first` }).click()
  await check(page)
  await page.getByLabel(progress.filesFor({ name: text.version.title })).setInputFiles(text2)
  await press(page, text.version.send)
  const newer = item(page, 'first').filter({ hasText: text.version.newer })
  await expect(newer).toBeVisible()
  await page.getByText(text.version.past({ count: 1 })).click()
  await expect(page.getByText(text.version.superseded({ held: task.evidenceStates.pending }))).toBeVisible()
  await newer.getByText('SHA-256').click()
  await expect(newer.getByText(/^[0-9a-f]{64}$/)).toBeVisible()
  await check(page)

  await page.goto(`/tasks/${other}/evidence`)
  await page.getByRole('link', { name: text.reuse.open }).click()
  await expect(page.getByRole('heading', { name: text.reuse.title })).toBeVisible()
  await page.getByLabel(text.reuse.words).fill('newer version')
  await press(page, text.reuse.find)
  await page.getByRole('checkbox', { name: /first/ }).check()
  await check(page)
  await press(page, text.reuse.send)
  await expect(item(page, 'first').getByText(text.reuse.sharedWith)).toBeVisible()

  const coordinator = await logIn('zhoujing')
  await coordinator.goto(`/tasks/${other}`)
  await coordinator.getByRole('link', { name: `${text.view.open} first` }).click()
  await expect(coordinator.frameLocator('iframe').getByText('第二版的内容')).toBeVisible()
  await check(coordinator)
  await coordinator.getByRole('button', { name: `${taskPage.accept} first` }).click()
  await expect(coordinator.getByText(task.evidenceStates.accepted).first()).toBeVisible()
})

test('a file that is looked at is framed by the site alone, with nothing in it that runs', async ({ logIn }) => {
  const id = await running('looked at')
  const page = await logIn('zhaoning')
  await upload(page, id, text1)
  const address = await page.getByRole('link', { name: 'first', exact: true }).getAttribute('href')
  const given = (await page.request.get(`${address}/view`)).headers()
  expect(given).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'private, no-store',
  })
  expect(given['content-security-policy']).toMatch(/sandbox.*default-src 'none'.*frame-ancestors 'self'/)
  const stranger = await logIn('hexiaofeng')
  expect((await stranger.request.get(`${address}/view`)).status()).toBe(404)
})

test('the catalogue is narrowed, printed and downloaded as a bundle whose progress is seen', {
  tag: ['@nojs', '@phone'],
}, async ({ logIn }) => {
  const id = await running('bundled')
  const page = await logIn('zhaoning')
  await upload(page, id, text1)
  await page.getByRole('link', { name: text.catalogue.open }).click()
  await expect(page.getByRole('heading', { name: text.catalogue.title })).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'first' })).toHaveCount(1)
  await page.getByLabel(text.catalogue.filter.state).selectOption('rejected')
  await press(page, text.catalogue.filter.apply)
  await expect(page.getByText(text.catalogue.emptyTitle)).toBeVisible()
  await page.getByRole('link', { name: text.catalogue.filter.clear }).click()
  await check(page)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: /打包下载/ }).click()
  expect((await download).suggestedFilename()).toMatch(/佐证材料.*[.]zip$/)
  if (isScripted()) await expect(page.getByRole('status').filter({ hasText: text.bundle.done })).toBeVisible()
  const answer = await page.request.get('/api/export/evidence.zip')
  expect(answer.headers()['content-length']).toBe(String((await answer.body()).length))
})
