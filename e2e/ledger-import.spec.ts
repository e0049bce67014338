import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, isScripted, test, words } from './fixtures'

const text = words.ledgerImport
const heads = [
  '序号',
  '重点任务',
  '具体措施',
  '责任单位',
  '配合单位',
  '责任人',
  '办结时限',
  '成果形式',
  '进展情况',
  '进度',
]
const rows = [
  [
    '1',
    '完善学法制度',
    '常务会议每季度专题学法一次',
    '区政府办公室',
    '区司法局',
    '马骏 3308',
    '每季度',
    '会议纪要',
    '已学一次',
    '25%',
  ],
  ['2', '规范行政决策', '公布重大决策目录', '市监局', '', '', '2034.6.30', '目录公布', '', ''],
  ['3', '规范执法', '评查案卷三百件', '区司法局', '', '', '适时', '评查通报', '', ''],
]

/** The rows as tasks of their own in each browser and journey, since what is there already is told. */
const rowsOf = (name: string) => rows.map((row) => row.map((cell, at) => (at === 1 ? `${cell}（${name}）` : cell)))

async function upload(page: Page, name: string): Promise<void> {
  const path = join(test.info().outputPath(), `${name}.csv`)
  const lines = [['2034年任务分解表'], heads, ...rowsOf(name)].map((row) => row.join(','))
  writeFileSync(path, lines.join('\r\n'))
  await page.goto('/reports/ledger')
  await page.locator('input[type=file]').setInputFiles(path)
  await page.getByRole('button', { name: text.upload }).click()
  await expect(page.getByRole('heading', { name: text.step2 })).toBeVisible()
}

const again = (page: Page) => page.getByRole('button', { name: text.try }).click()
const answer = (page: Page, row: number, field: keyof typeof text.fields) =>
  page.getByLabel(text.answerOf({ row, field: text.fields[field] }), { exact: true })

test('a ledger of other heads is matched, decided row by row and becomes a plan of drafts @nojs @phone', async ({
  page,
  logIn,
}) => {
  const name = `年度任务 ${test.info().project.name}`
  await logIn('zhoujing', page)
  await upload(page, name)
  const column = (letter: string, head: string) =>
    page.getByLabel(text.fieldOf({ column: letter, head }), { exact: true })
  await expect(column('B', '重点任务')).toHaveValue('title')
  await expect(column('D', '责任单位')).toHaveValue('lead')
  await expect(column('G', '办结时限')).toHaveValue('due')
  await expect(page.getByText(text.problemSum({ problems: 2, rows: 2, fine: 1 }))).toBeVisible()
  if (isScripted()) await expectAccessible(page)

  await answer(page, 4, 'lead').selectOption({ label: '区市场监管局' })
  await answer(page, 5, 'due').selectOption('2034-12-31')
  await again(page)
  await expect(page.getByText(text.fine({ count: 3 }))).toBeVisible()
  if (isScripted()) await expectAccessible(page)
  await page.getByRole('button', { name: text.confirm({ count: 3 }) }).click()
  await expect(page).toHaveURL(/\/reports\/[^/]+\/assignment/)
  await expect(page.getByText(text.done({ tasks: 3, parts: 1 }))).toBeVisible()
  await expect(page.getByText('规范行政决策').first()).toBeVisible()
})

test('a row is left out only where somebody says so, and units do not come in', async ({ page, logIn }) => {
  await logIn('zhoujing', page)
  await upload(page, '缺行')
  await page.getByLabel(text.skip).check()
  await again(page)
  await expect(page.getByText(text.leftOut({ count: 2, rows: '4、5' }))).toBeVisible()
  const unit = await logIn('zhaoning')
  expect((await unit.goto('/reports/ledger'))?.status()).toBe(403)
})
