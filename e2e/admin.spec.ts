import { utils, write } from '@e965/xlsx'
import type { Page } from '@playwright/test'
import { gap } from '@/i18n/glue'
import { expect, expectAccessible, test, words } from './fixtures'

const { admin, account: door, people: names } = words
const nameApart = () => Date.now().toString().slice(-7)

test('an administrator opens a unit and an account, whose person first changes the password', async ({
  logIn,
  browser,
}) => {
  const page = await logIn('admin')
  const apart = nameApart()
  await page.goto('/admin/units/new')
  await page.getByLabel(admin.units.name, { exact: true }).fill(`云溪区档案馆${apart}`)
  await page.getByLabel(admin.units.shortName).fill(`区档案馆${apart}`)
  await page.getByRole('button', { name: admin.units.create }).click()
  await expect(page.getByText(admin.units.created({ name: `云溪区档案馆${apart}` }))).toBeVisible()

  const password = await openAccount(page, { unit: `${gap}区档案馆${apart}`, account: `dang${apart}` })
  const own = await (await browser.newContext()).newPage()
  await own.goto('/login')
  await own.getByLabel(door.logIn.account, { exact: true }).fill(`dang${apart}`)
  await own.getByLabel(door.logIn.password, { exact: true }).fill(password)
  await own.getByRole('button', { name: door.logIn.title, exact: true }).click()
  await expect(own).toHaveURL(/\/password/)
  await own.goto('/tasks')
  await expect(own).toHaveURL(/\/password/)
  await own.getByLabel(door.password.current, { exact: true }).fill(password)
  await own.getByLabel(door.password.next, { exact: true }).fill('Xin-mima-2027')
  await own.getByLabel(door.password.again, { exact: true }).fill('Xin-mima-2027')
  await own.getByRole('button', { name: door.password.submit }).click()
  await expect(own).not.toHaveURL(/\/password/)
  await expect(own.getByRole('link', { name: words.common.nav.tasks }).first()).toBeVisible()
  await own.context().close()
})

async function openAccount(page: Page, { unit, account }: { unit: string; account: string }): Promise<string> {
  await page.goto('/admin/people/new')
  await page.getByLabel(admin.people.name, { exact: true }).fill('高远')
  await page.getByLabel(admin.people.account, { exact: true }).fill('zhoujing')
  await page.getByLabel(admin.people.unit, { exact: true }).selectOption({ label: unit })
  await page.getByLabel(admin.people.role, { exact: true }).selectOption({ label: names.roles.handler })
  await page.getByRole('button', { name: admin.people.create }).click()
  await expect(page.getByText(words.refusals.accountTaken({ account: 'zhoujing', name: '周静' })).first()).toBeVisible()
  await page.getByLabel(admin.people.account, { exact: true }).fill(account)
  await page.getByRole('button', { name: admin.people.create }).click()
  const password = page.getByRole('code')
  await expect(password).toBeVisible()
  return (await password.textContent()) ?? ''
}

test('a workbook with an error writes nothing; corrected, it writes all at once', { tag: ['@nojs'] }, async ({
  logIn,
}) => {
  const page = await logIn('admin')
  const apart = nameApart()
  await page.goto('/admin/import')
  await uploadBook(page, [
    ['张帆', `fan${apart}`, '', '区财政局', '承办人', '科员', ''],
    ['李航', `hang${apart}`, '', '没有的局', '承办人', '科员', ''],
  ])
  await expect(page.getByText(admin.import.errors({ count: 1 }))).toBeVisible()
  await expect(page.getByText(words.refusals.unitUnknown({ text: '没有的局' }))).toBeVisible()
  await expect(page.getByRole('button', { name: admin.import.confirm({ units: 0, people: 2 }) })).toHaveCount(0)

  await uploadBook(page, [
    ['张帆', `fan${apart}`, '', '区财政局', '承办人', '科员', ''],
    ['李航', `hang${apart}`, '', '区应急局', '承办人', '科员', ''],
  ])
  await page.getByRole('button', { name: admin.import.confirm({ units: 0, people: 2 }) }).click()
  await expect(page.getByText(admin.import.done({ people: 2 }))).toBeVisible()
  await expect(page.getByRole('code')).toHaveCount(2)
  const first = await page.getByRole('code').allTextContents()
  await page.goto('/admin/people')
  await page.getByLabel(admin.people.filter.words).fill(apart)
  await page.getByLabel(admin.people.state).selectOption(admin.people.filter.fresh)
  await page.getByRole('button', { name: admin.people.filter.submit }).click()
  await expect(page.getByRole('link', { name: '李航' })).toBeVisible()
  await page.getByRole('button', { name: admin.people.giveFirst({ count: 2 }) }).click()
  await expect(page.getByText(admin.people.gaveFirst({ count: 2 }))).toBeVisible()
  await expect(page.getByRole('code')).toHaveCount(2)
  expect(first).not.toEqual(expect.arrayContaining(await page.getByRole('code').allTextContents()))
})

async function uploadBook(page: Page, rows: string[][]): Promise<void> {
  const { columns, sheets } = admin.workbook
  const { person, account, phone, unit, role, post, from } = columns
  const book = utils.book_new()
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([[person, account, phone, unit, role, post, from], ...rows]),
    sheets.people,
  )
  const buffer = Buffer.from(write(book, { type: 'array', bookType: 'xlsx' }))
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  await page.getByLabel(admin.import.file).setInputFiles({ name: '名单.xlsx', mimeType, buffer })
  await page.getByRole('button', { name: admin.import.check }).click()
  await expect(page.getByRole('heading', { name: admin.import.step3 })).toBeVisible()
}

test('the template can be downloaded, by administrators alone', async ({ logIn }) => {
  const page = await logIn('admin')
  const answer = await page.request.get('/api/admin/template.xlsx')
  expect(answer.headers()['content-disposition']).toContain('attachment')
  expect((await answer.body()).subarray(0, 2).toString()).toBe('PK')
  const other = await logIn('zhoujing')
  expect((await other.request.get('/api/admin/template.xlsx')).status()).toBe(403)
  expect((await other.goto('/admin/people'))?.status()).toBe(403)
})

test('the administrator of a town finds nobody and nothing beyond it', async ({ logIn }) => {
  const district = await logIn('admin')
  await district.goto('/admin/people?words=chenlixin')
  const leader = await district.getByRole('link', { name: '陈立新' }).getAttribute('href')
  await district.goto('/admin/units')
  const root = await district.getByRole('link', { name: '云溪区人民政府', exact: true }).getAttribute('href')

  const town = await logIn('songkai')
  await town.goto('/admin/units')
  await expect(town.getByRole('main').getByRole('row')).toHaveCount(2)
  await town.getByRole('link', { name: '石桥镇人民政府', exact: true }).click()
  await expect(town.getByText(admin.units.ownUnit)).toBeVisible()
  await town.goto('/admin/people')
  await expect(town.getByRole('link', { name: '曹文斌' })).toBeVisible()
  await expect(town.getByRole('link', { name: '陈立新' })).toHaveCount(0)
  await expect(town.getByLabel(admin.people.unit).locator('option')).toHaveCount(2)
  expect((await town.goto(leader ?? ''))?.status()).toBe(404)
  expect((await town.goto(root ?? ''))?.status()).toBe(404)
  for (const path of ['/admin/settings', '/admin/holidays']) expect((await town.goto(path))?.status()).toBe(403)
  await town.goto('/admin')
  await expect(town.getByRole('link', { name: admin.settings.title })).toHaveCount(0)
  await expectAccessible(town)
})

test('what an administrator gives themselves waits for another one', async ({ logIn }) => {
  const page = await logIn('admin')
  await page.goto('/admin/people?words=admin')
  await page.getByRole('link', { name: '吴昊' }).click()
  await expect(page.getByRole('button', { name: admin.people.reset, exact: true })).toHaveCount(0)
  const form = page.locator('form', { has: page.getByRole('button', { name: admin.people.addSubmit }) })
  await form.getByLabel(admin.people.unit, { exact: true }).selectOption({ index: 1 })
  await form.getByLabel(admin.people.role, { exact: true }).selectOption({ label: names.roles.director })
  await form.getByRole('button', { name: admin.people.addSubmit }).click()
  await expect(page.getByText(admin.people.asked)).toBeVisible()
  await page.goto('/admin')
  await expect(page.getByRole('button', { name: new RegExp(`^${admin.overview.requestConfirm}`) })).toHaveCount(0)
  await expectAccessible(page)

  const second = await logIn('tangwei')
  await second.goto('/notifications')
  await expect(second.getByText('吴昊 申请给 吴昊 添加身份').first()).toBeVisible()
  await second.goto('/admin')
  await expect(second.getByRole('button', { name: new RegExp(`^${admin.overview.requestConfirm}`) })).toBeVisible()
  await second.getByRole('button', { name: new RegExp(`^${admin.overview.requestRefuse}`) }).click()
  await expect(second.getByText(admin.overview.requestDone.refused)).toBeVisible()
})

test('a common password is refused, and the page says what is asked', async ({ logIn, password }) => {
  const page = await logIn('songkai')
  await page.goto('/password')
  await expect(page.getByText('至少 10 位', { exact: false })).toBeVisible()
  await page.getByLabel(door.password.current, { exact: true }).fill(password)
  await page.getByLabel(door.password.next, { exact: true }).fill('Woaini1314!')
  await page.getByLabel(door.password.again, { exact: true }).fill('Woaini1314!')
  await page.getByRole('button', { name: door.password.submit }).click()
  await expect(page.getByText(words.refusals.passwordCommon).first()).toBeVisible()
})

test("next-auth's own pages are closed", async ({ page }) => {
  for (const path of ['providers', 'session', 'verify', 'callback/credentials'])
    expect([path, (await page.request.get(`/api/auth/${path}`)).status()]).toEqual([path, 404])
  for (const path of ['signin', 'error?error=Signin', 'verify-request']) {
    const answer = await page.request.get(`/api/auth/${path}`, { maxRedirects: 0 })
    expect([path, answer.status(), answer.headers().location]).toEqual([path, 303, '/login'])
  }
})

test('the headers are on whatever a page answers, names like those of static files included', async ({ page }) => {
  for (const path of [
    '/icon.svgx',
    '/favicon.ico',
    '/_next/staticx',
    '/_next/static/none.js',
    '/_next/static/x/tasks',
  ]) {
    const answer = await page.request.get(path, { maxRedirects: 0 })
    expect([path, answer.headers()['x-frame-options']]).toEqual([path, 'DENY'])
    const foreign = await page.request.post(path, { headers: { origin: 'https://evil.example' }, data: 'x' })
    expect([path, foreign.status()]).toEqual([path, 403])
  }
})
