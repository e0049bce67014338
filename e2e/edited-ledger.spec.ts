import { read, utils, type WorkBook, write } from '@e965/xlsx'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, isScripted, test, words } from './fixtures'
import { findUserId, makeTask } from './make-task'

const text = words.edited
const { sheets, ledgerColumns: heads } = words.exports
const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Writes into a sheet below a head, in the row of its one task. */
function type(book: WorkBook, sheet: string, head: string, value: string): void {
  const cells = book.Sheets[sheet] ?? {}
  const rows = utils.sheet_to_json<string[]>(cells, { header: 1, raw: false, defval: '', blankrows: true })
  const at = rows.findIndex((row) => row.includes(head))
  utils.sheet_add_aoa(cells, [[value]], { origin: { r: at + 1, c: rows[at]?.indexOf(head) ?? 0 } })
}

/** Takes the ledger of a task out, edits it as another program does, and sends it back. */
async function sendBack(page: Page, id: string, edit: (book: WorkBook) => void): Promise<void> {
  const exported = await page.request.get(`/api/export/ledger.xlsx?id=${id}`)
  const book = read(await exported.body(), { cellNF: true })
  edit(book)
  const buffer = Buffer.from(write(book, { type: 'array', bookType: 'xlsx' }))
  await page.goto('/tasks/workbook')
  await page.locator('input[type=file]').setInputFiles({ name: '改过的台账.xlsx', mimeType, buffer })
  await page.getByRole('button', { name: text.upload }).click()
  await expect(page.getByRole('heading', { name: text.step2 })).toBeVisible()
}

const answer = (page: Page, cell: string) => page.getByLabel(text.answerOf({ row: 4, cell }), { exact: true })

test('an exported ledger comes back, is compared cell by cell, and writes what was shown @nojs @phone', async ({
  page,
  logIn,
}) => {
  const handlerId = await findUserId('zhaoning')
  const id = await makeTask('改好带回的任务', { status: 'inProgress', handlerId })
  await logIn('zhoujing', page)
  await sendBack(page, id, (book) => {
    type(book, sheets.ledger, heads.due, '2027年1月31日')
    type(book, sheets.further, heads.note, '区长批示：抓紧')
  })
  await expect(page.getByText(words.refusals.cellByExtension)).toBeVisible()
  await expect(page.getByText(text.open({ count: 1 }))).toBeVisible()
  if (isScripted()) await expectAccessible(page)
  await answer(page, heads.due).selectOption('leave')
  await page.getByRole('button', { name: text.try }).click()
  await expect(page.getByText(text.will({ tasks: 1, cells: 1, left: 1 }))).toBeVisible()
  if (isScripted()) await expectAccessible(page)
  await page.getByRole('button', { name: text.confirm({ count: 1 }) }).click()
  await expect(page.getByText(text.done({ count: 1 }))).toBeVisible()
  await page.goto(`/tasks/${id}`)
  await expect(page.getByText('区长批示：抓紧').first()).toBeVisible()
})

test('a handler’s words in the sheet become a report, and who changes nothing does not come in', async ({
  page,
  logIn,
}) => {
  const id = await makeTask('承办人在表里写进展', { status: 'inProgress', handlerId: await findUserId('zhaoning') })
  await logIn('zhaoning', page)
  await page.goto('/tasks')
  await page.getByText(words.ledger.export, { exact: true }).click()
  await page.getByRole('link', { name: text.link }).click()
  await expect(page.getByRole('heading', { name: text.title, level: 1 })).toBeVisible()
  await sendBack(page, id, (book) => {
    type(book, sheets.ledger, heads.progress, '已印发通知')
    type(book, sheets.ledger, heads.percent, '35')
  })
  await page.getByRole('button', { name: text.confirm({ count: 1 }) }).click()
  await expect(page.getByText(text.done({ count: 1 }))).toBeVisible()
  await page.goto(`/tasks/${id}`)
  await expect(page.getByText('已印发通知').first()).toBeVisible()
  const auditor = await logIn('guming')
  expect((await auditor.goto('/tasks/workbook'))?.status()).toBe(403)
})
