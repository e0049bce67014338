import { existsSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { reader } from '@/db/client'
import { reports } from '@/db/schema'
import { expect, expectAccessible, sendImport, test, words } from './fixtures'

const { chain, report, refusals, exports: exported } = words

/** Years of the project's own: a third report of one of them would make another pair. The grid's journey has 2051 to 2060. */
const firstYears: Record<string, number> = { desktop: 2041, phone: 2071, nojs: 2081 }

const writeOlder = (year: number) =>
  [
    `云溪区人民政府${year}年法治政府建设年度报告`,
    '一、工作情况',
    '全年审查行政规范性文件40件。',
    `三、${year + 1}年工作安排`,
    '（一）规范执法。组织行政执法案卷评查，随机抽取案卷不少于100宗。在工业园区推行“拿地即开工”改革，落地项目不少于5个。',
    '（二）提升能力。建立行政机关负责人出庭应诉通报制度。编制惠企政策免申即享目录。',
  ].join('\n')

const writeNewer = (year: number) =>
  [
    `云溪区人民政府${year}年法治政府建设年度报告`,
    `一、${year}年工作情况`,
    '（一）规范执法。组织行政执法案卷评查2轮，随机抽取案卷160宗。',
    '（二）优化环境。工业园区“拿地即开工”改革全面完成，5个落地项目全部开工。',
    '二、存在的不足',
    '一是“拿地即开工”改革不平衡，仍有2个项目没有开工。二是宣传不够。',
    `三、${year + 1}年工作安排`,
    '（一）提升能力。建立行政机关负责人出庭应诉通报制度。',
  ].join('\n')

async function importText(page: Page, text: string): Promise<void> {
  await page.goto('/reports/import')
  await page.getByLabel(report.import.pasted).fill(text)
  await sendImport(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(text.split('\n')[0] ?? '')
}

const openFilter = (page: Page, name: keyof typeof chain.filters) =>
  page
    .getByRole('navigation', { name: chain.filterLabel })
    .getByRole('link', { name: new RegExp(`^${chain.filters[name]}`) })
    .click()

/** axe and the viewport are asked by scripts, which the journey without them does not run. */
const hasScripts = () => test.info().project.name !== 'nojs'

async function scan(page: Page): Promise<void> {
  if (hasScripts()) await expectAccessible(page)
}

test('a report is held against the promises of the year before: told, contradicted, repeated, dropped', {
  tag: ['@phone', '@nojs'],
}, async ({ page, logIn }) => {
  const year = firstYears[test.info().project.name] ?? 2041
  await logIn('zhoujing', page)
  await importText(page, writeOlder(year))
  await importText(page, writeNewer(year + 1))
  await page.getByRole('link', { name: chain.fromNewer({ year }) }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(chain.heading({ from: year, to: year + 1 }))
  const rows = page.getByRole('article')
  await expect(rows).toHaveCount(4)
  await expect(rows.nth(0)).toContainText('随机抽取案卷160宗')
  await expect(rows.nth(1)).toContainText(chain.filters.overclaimed)
  await expect(rows.nth(1)).toContainText('仍有2个项目没有开工')
  await expect(rows.nth(2)).toContainText(chain.repeated)
  await expect(rows.nth(3)).toContainText(chain.dropped)
  await scan(page)

  // Each count shows as many promises as it says.
  await openFilter(page, 'dropped')
  await expect(rows).toHaveCount(1)
  await expect(rows).toContainText('编制惠企政策免申即享目录')
  await openFilter(page, 'mismatch')
  await expect(page.getByRole('heading', { name: chain.noneTitle({ filter: chain.filters.mismatch }) })).toBeVisible()
  await scan(page)
  await page.getByRole('link', { name: chain.showAll }).click()

  // A person corrects what was not found, and confirms the rest as it stands.
  await rows.nth(3).getByRole('link', { name: chain.decide }).click()
  await page.getByLabel(chain.verdicts.accounted).check()
  await page.getByLabel(chain.quote).fill('报告里没有的一句话')
  await page.getByRole('button', { name: chain.save }).click()
  await expect(page.getByText(refusals.linkQuoteUnknown).first()).toBeVisible()
  await page.getByLabel(chain.quote).fill('随机抽取案卷160宗')
  await page.getByRole('button', { name: chain.save }).click()
  await expect(page.getByText(chain.saved)).toBeVisible()
  await expect(rows.nth(3)).toContainText('随机抽取案卷160宗')
  await page.getByRole('button', { name: chain.confirmAll({ count: 3 }) }).click()
  await expect(page.getByText(chain.confirmed({ count: 3 }))).toBeVisible()
  await expect(rows.nth(0)).toContainText('周静')
  await scan(page)

  // The account leads to its sentence in the newer report's text.
  await rows.nth(0).getByRole('link', { name: '随机抽取案卷160宗' }).click()
  const cited = page.locator('mark')
  await expect(cited).toHaveText('组织行政执法案卷评查2轮，随机抽取案卷160宗。')
  if (hasScripts()) await expect(cited).toBeInViewport()
})

test('the promises of a plan that was carried out stand beside their tasks, and the page is found from the annual report', async ({
  page,
  logIn,
}) => {
  // Other journeys import newer reports meanwhile.
  const [carriedOut] = await reader().select().from(reports).where(eq(reports.year, 2024))
  await logIn('liguodong', page)
  await page.goto(`/annual?report=${carriedOut?.id}`)
  await page.getByRole('link', { name: chain.title }).click()
  await expect(page).toHaveURL(/\/annual\/chain\?from=/)
  const first = page.getByRole('article').first()
  await expect(first.getByRole('link', { name: /〔20\d\d〕1号/ })).toBeVisible()
  await expectAccessible(page)
  await page.context().addCookies([{ name: 'locale', value: 'en', url: new URL(page.url()).origin }])
  await page.reload()
  await expect(page.getByText('The ledger today').first()).toBeAttached()
  await expectAccessible(page)
})

test('nobody without reports has the page, and two reports that are no pair are not found', async ({ logIn }) => {
  const admin = await logIn('admin')
  expect((await admin.goto('/annual/chain'))?.status()).toBe(404)
  const coordinator = await logIn('zhoujing')
  expect((await coordinator.goto('/annual/chain?from=nothing&to=nothing'))?.status()).toBe(404)
  await expect(coordinator.getByRole('link', { name: exported.annual.title })).toBeVisible()
})

const written = new URL('../../shared/corpus-written/', import.meta.url)
/** As if the county were the sample district, in years that no other journey has. */
const moved = (text: string) => text.replace(/202(\d)/g, '209$1').replaceAll('松岭县人民政府', '云溪区人民政府')

type Expected = {
  promiseQuote: string
  accountQuote: string | null
  verdict: keyof typeof chain.filters
  overclaimed?: true
}

test('two written reports of a county give the chain that was made of them by hand', async ({ page, logIn }) => {
  test.skip(!existsSync(written), 'the written reports are not at hand')
  const read = (path: string) => moved(readFileSync(new URL(path, written), 'utf8'))
  const expected: Expected[] = JSON.parse(read('chains/D02-chain.json'))
  await logIn('zhoujing', page)
  await importText(page, read('reports/D01.txt'))
  await importText(page, read('reports/D02.txt'))
  await page.getByRole('link', { name: chain.fromNewer({ year: 2093 }) }).click()
  const rows = page.getByRole('article')
  await expect(rows).toHaveCount(expected.length)
  for (const [at, { promiseQuote, accountQuote, verdict, overclaimed }] of expected.entries()) {
    const row = rows.nth(at)
    await expect(row).toContainText(promiseQuote)
    await expect(row).toContainText(overclaimed ? chain.filters.overclaimed : chain.filters[verdict])
    if (accountQuote) await expect(row).toContainText(accountQuote)
  }
})
