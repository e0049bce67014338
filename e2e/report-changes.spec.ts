import type { Locator, Page } from '@playwright/test'
import { and, eq } from 'drizzle-orm'
import { reader } from '@/db/client'
import { reports } from '@/db/schema'
import { expect, expectAccessible, expectFitting, isScripted, openCard, sendImport, test, words } from './fixtures'

const { record, report } = words

/** Years of the project's own, which no other journey imports. */
const firstYears: Record<string, number> = { desktop: 2061, phone: 2073, nojs: 2083 }
const yearOf = (place: number): number => (firstYears[test.info().project.name] ?? 2061) + place

const titleOf = (year: number) => `云溪区人民政府${year}年法治政府建设年度报告`
const write = (year: number) =>
  [
    titleOf(year),
    '一、工作情况',
    `全年审查行政规范性文件${year % 100}件。开展执法检查两轮。`,
    '二、存在的不足',
    '一是执法力量偏弱，案卷质量参差不齐。',
    '三、下一步工作打算',
    '（一）深化执法改革。上半年建成执法监督平台，接入12个区级执法部门。组织两轮执法案卷评查，抽查案卷不少于300件。',
    '（二）优化营商环境。年内包容免罚清单新增事项不少于15项。10月底前完成执法人员轮训。',
  ].join('\n')

async function fillImport(page: Page, text: string): Promise<void> {
  await page.goto('/reports/import')
  await page.getByLabel(report.import.pasted).fill(text)
}

async function importNew(page: Page, text: string): Promise<void> {
  await fillImport(page, text)
  await sendImport(page)
}

async function openAbout(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: record.about.open, exact: true }).click()
  await expect(page.getByRole('heading', { level: 2, name: record.about.facts })).toBeVisible()
}

const linkOf = (page: Page, year: number): Locator => page.getByRole('link', { name: titleOf(year) })
const scan = async (page: Page): Promise<void> => (isScripted() ? expectAccessible(page) : undefined)

test('a wrongly imported report is withdrawn with what it had come to, stays on record, and can be imported again', {
  tag: ['@phone', '@nojs'],
}, async ({ page, logIn }) => {
  const year = yearOf(0)
  await logIn('zhoujing', page)
  await importNew(page, write(year))
  const path = new URL(page.url()).pathname
  await openAbout(page)
  await scan(page)
  await page.getByText(record.withdraw.begin, { exact: true }).click()
  await expect(page.getByText(/4 条承诺/).first()).toBeVisible()
  const send = page.getByRole('button', { name: record.withdraw.submit({ count: 4 }) })
  await send.click()
  await expect(page.getByRole('alert').first()).toBeVisible()
  await page.getByLabel(record.withdraw.reason).fill('导错了文件')
  await scan(page)
  await expectFitting(page)
  await send.click()

  // Its record says who, why and what; the list counts it no more, the to-do asks for nothing.
  await expect(page.getByRole('heading', { level: 1, name: titleOf(year) })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('导错了文件')
  await expect(page.getByRole('row', { name: /抽查案卷不少于300件/ })).toBeVisible()
  await scan(page)
  await expectFitting(page)
  await page.goto('/todo')
  await expect(linkOf(page, year)).toHaveCount(0)
  await page.goto('/reports')
  await expect(page.getByRole('heading', { name: report.list.group({ year, has: 'reports' }) })).toHaveCount(0)
  await page.goto(path)
  await expect(page).toHaveURL(/\/reports\/past\//)
  await importNew(page, write(year))
  await expect(page.getByRole('heading', { level: 1, name: titleOf(year) })).toBeVisible()
  expect(new URL(page.url()).pathname).not.toBe(path)
})

test('a guessed year is put right: unconfirmed deadlines follow, another report of that year is told first', {
  tag: ['@phone', '@nojs'],
}, async ({ page, logIn }) => {
  const [year, taken] = [yearOf(2), yearOf(3)]
  await logIn('zhoujing', page)
  await importNew(page, write(taken))
  // The text names no year, so that the form asks for it, and a slip of the finger is soon made.
  await fillImport(page, write(year).replaceAll(`${year}年`, ''))
  await page.getByLabel(report.import.issuer).selectOption({ label: '云溪区人民政府' })
  await page.getByLabel(report.import.year).fill(String(year))
  await sendImport(page)
  await openAbout(page)
  await page.getByLabel(record.about.year, { exact: true }).fill(String(taken))
  const save = page.getByRole('button', { name: record.correct.submit })
  await save.click()
  await expect(page.getByRole('link', { name: record.correct.openOther })).toBeVisible()
  await scan(page)
  await page.getByLabel(record.correct.besides).check()
  await save.click()
  await expect(page.getByRole('status').filter({ hasText: '已按新的年度重读' })).toBeVisible()
  await openAbout(page)
  await expect(page.getByText(record.about.sameYear({ title: titleOf(taken) }))).toBeVisible()
})

test('a newer text of a known report is compared with it, and takes its place without the work being lost', {
  tag: ['@phone', '@nojs'],
}, async ({ page, logIn }) => {
  const year = yearOf(5)
  await logIn('zhoujing', page)
  await importNew(page, write(year))
  const path = new URL(page.url()).pathname
  await confirmCard(page, '建成执法监督平台')
  const newer = write(year)
    .replace('开展执法检查两轮。', '开展执法检查三轮。')
    .replace('抽查案卷不少于300件', '抽查案卷不少于320件')
    .replace('10月底前完成执法人员轮训。', '8月底前建成涉企检查扫码系统。')
  await fillImport(page, newer)
  await page.getByRole('button', { name: report.import.submit }).click()
  await expect(page.getByRole('heading', { level: 1, name: record.known.title })).toBeVisible()

  // What differs, word by word, and what would become of the work.
  const rows = page
    .getByRole('table')
    .getByRole('row')
    .filter({ has: page.getByRole('cell') })
  await expect(page.getByRole('main')).toContainText('周静')
  await expect(rows.first()).toContainText(record.known.kinds.changed)
  await expect(rows.first().locator('del')).toHaveText(['两'])
  await expect(rows.first().locator('ins')).toHaveText(['三'])
  await expect(rows.nth(1).locator('ins')).toHaveText(['320'])
  await expect(page.getByText(/^随之撤下的：.*轮训/)).toBeVisible()
  await scan(page)
  await expectFitting(page)
  await page.getByRole('button', { name: record.known.submitReplace({ count: 2 }) }).click()

  await expect(page).toHaveURL(new RegExp(`${path}($|[?#])`))
  await expect(
    page.getByText(record.known.replaced({ kept: 2, changed: 1, gone: 1, added: 1, leaders: 0 })),
  ).toBeVisible()
  await expect(page.getByRole('heading', { name: report.groups.confirmed({ count: 1 }) })).toBeAttached()
  await expect(openCard(page)).toContainText(report.doubts.textChanged)
  await expect(openCard(page)).toContainText('抽查案卷不少于300件')
  await openAbout(page)
  await page.getByRole('link', { name: titleOf(year) }).click()
  await expect(page.getByText(record.past.note)).toBeVisible()
  await expect(page.getByRole('row', { name: /抽查案卷不少于300件/ })).toBeVisible()
})

test('the very same text leads to the known report, a registered one is not replaced, and English says it too', async ({
  page,
  logIn,
}) => {
  const year = yearOf(7)
  await logIn('zhoujing', page)
  await importNew(page, write(year))
  await fillImport(page, write(year))
  await page.getByRole('button', { name: report.import.submit }).click()
  await expect(page.getByRole('link', { name: report.import.openFirst })).toBeVisible()

  // The sample district's report of 2024 is registered.
  const [registered] = await reader()
    .select()
    .from(reports)
    .where(and(eq(reports.year, 2024), eq(reports.status, 'registered')))
  await fillImport(page, `${registered?.text ?? ''}\n补一句。`)
  await page.getByLabel(report.import.year).fill('2024')
  await page.getByRole('button', { name: report.import.submit }).click()
  await expect(page.getByRole('heading', { level: 1, name: record.known.title })).toBeVisible()
  await expect(page.getByText(words.refusals.reportRegistered({ deed: 'replace' }))).toBeVisible()
  await expect(page.getByRole('button', { name: /^替换/ })).toHaveCount(0)
  await page.context().addCookies([{ name: 'locale', value: 'en', url: new URL(page.url()).origin }])
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'This differs from a known report' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Open the known one' }).click()
  await page.getByRole('link', { name: 'About this report' }).click()
  await expect(page.getByRole('main')).toContainText('This report is registered')
  await expect(page.getByRole('button', { name: /Withdraw|Save the correction/ })).toHaveCount(0)
})

/** Confirms one commitment by the form of its card. */
async function confirmCard(page: Page, title: string): Promise<void> {
  const card = page.getByRole('region', { name: report.card.label }).getByRole('link', { name: title })
  if (!(await openCard(page).getByRole('heading', { name: title }).count())) await card.first().click()
  await expect(openCard(page).getByRole('heading', { name: title })).toBeVisible()
  await openCard(page).getByRole('button', { name: report.edit.confirmNext }).click()
  await expect(page.getByRole('heading', { name: report.groups.confirmed({ count: 1 }) })).toBeAttached()
}
