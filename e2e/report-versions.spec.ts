import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { appendEvent } from '@/db/audit/append-event'
import { transaction } from '@/db/client'
import { commitments, reports } from '@/db/schema'
import { expect, expectAccessible, expectFitting, isScripted, sendImport, test, words } from './fixtures'
import { findUserId } from './make-task'

const { record, report, version } = words

/** Years of the project's own, long ago, so that no page takes their plan for the newest. */
const years: Record<string, number> = { desktop: 1961, phone: 1964, nojs: 1967 }
const yearOf = (): number => years[test.info().project.name] ?? 1961

const write = (year: number) =>
  [
    `云溪区人民政府${year}年法治政府建设年度报告`,
    '一、工作情况',
    `全年审查行政规范性文件${year % 100}件。开展执法检查两轮。`,
    '二、存在的不足',
    '一是执法力量偏弱，案卷质量参差不齐。',
    '三、下一步工作打算',
    '（一）深化执法改革。上半年建成执法监督平台，接入12个区级执法部门。组织两轮执法案卷评查，抽查案卷不少于300件。',
    '（二）优化营商环境。年内包容免罚清单新增事项不少于15项。10月底前完成执法人员轮训。',
  ].join('\n')

const scan = async (page: Page): Promise<void> => (isScripted() ? expectAccessible(page) : undefined)

/** The report as it stands once its plan is registered. */
async function setRegistered(reportId: string): Promise<void> {
  const [registeredBy, now] = [await findUserId('liguodong'), new Date().toISOString()]
  await transaction(async (tx) => {
    const registered = { status: 'registered' as const, registeredBy, registeredAt: now }
    await tx.update(reports).set(registered).where(eq(reports.id, reportId))
    await tx.update(commitments).set({ status: 'confirmed' }).where(eq(commitments.reportId, reportId))
    const actor = { userId: registeredBy, name: '', unitName: '', address: '' }
    await appendEvent(tx, actor, now, { action: 'report.register', objectType: 'report', objectId: reportId })
  })
}

test('a corrected text of a registered report is seen, taken over by another, and what it left behind is found a sentence', {
  tag: ['@phone', '@nojs'],
}, async ({ page, logIn }) => {
  const year = yearOf()
  await logIn('zhoujing', page)
  await page.goto('/reports/import')
  await page.getByLabel(report.import.pasted).fill(write(year))
  await sendImport(page)
  const path = new URL(page.url()).pathname
  await setRegistered(path.split('/').at(-1) ?? '')

  await page.goto(`${path}/about`)
  await page.getByText(version.begin, { exact: true }).click()
  const newer = write(year)
    .replace('开展执法检查两轮。', '开展执法检查三轮。')
    .replace('抽查案卷不少于300件', '抽查案卷不少于320件')
    .concat('8月底前建成涉企检查扫码系统。')
  await page.getByLabel(version.pasted).fill(newer)
  const send = page.getByRole('button', { name: version.submit })
  await send.click()
  await expect(page.getByRole('alert').first()).toBeVisible()
  await page.getByLabel(version.reason).fill('案卷数有误，经常务会议同意更正')
  await send.click()

  // What would move and what would not; who sent it does not decide.
  await expect(page.getByRole('heading', { level: 2, name: version.outcome })).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: '抽查案卷不少于300件' }).first()).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: '扫码系统' })).toBeVisible()
  await expect(page.getByRole('button', { name: version.takeSubmit({ number: 2 }) })).toHaveCount(0)
  await scan(page)
  await expectFitting(page)
  const proposal = new URL(page.url()).pathname

  const director = await logIn('liguodong')
  await director.goto(path)
  await director.getByRole('link', { name: version.open }).click()
  await expect(director).toHaveURL(new RegExp(`${proposal}$`))
  await director.getByRole('button', { name: version.takeSubmit({ number: 2 }) }).click()

  // The list of what could not be followed, with the sentence that it most likely became.
  await expect(director.getByRole('heading', { level: 1, name: version.unmovedTitle })).toBeVisible()
  const held = director.getByRole('article').filter({ hasText: '抽查案卷不少于300件' })
  await expect(held).toContainText(version.heldIn({ number: 1 }))
  await held.getByText(version.beginPlace, { exact: true }).click()
  if (isScripted()) await expectAccessible(director)
  const choice = held.getByLabel(version.at)
  const value = await choice.locator('option', { hasText: '320件' }).getAttribute('value')
  await choice.selectOption(value)
  await held.getByRole('button', { name: version.placeSubmit }).click()
  // The task goes on saying what the new sentence no longer does.
  await expect(director.getByRole('status').filter({ hasText: version.placed.slice(0, 6) })).toContainText('300')
  await expect(director.getByText(version.empty)).toBeVisible()

  // The report shows the new words; the old ones stay to be read, with their file.
  await page.goto(path)
  await expect(page.getByRole('main')).toContainText('抽查案卷不少于320件')
  await expect(page.getByRole('main')).toContainText(version.unmovedSub({ number: 2 }))
  await page.goto(`${path}/about`)
  await scan(page)
  await expectFitting(page)
  await page.getByRole('link', { name: version.named({ number: 1 }), exact: true }).click()
  await expect(page.getByText(version.notStanding)).toBeVisible()
  await expect(page.getByRole('main')).toContainText('抽查案卷不少于300件')
  await expect(page.getByRole('link', { name: record.about.pastedFile })).toBeVisible()
  await scan(page)
  await expectFitting(page)
})
