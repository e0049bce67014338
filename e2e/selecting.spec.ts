import type { Page } from '@playwright/test'
import { type Ends, findWords } from './find-words'
import { expect, openCard, sendImport, test, words } from './fixtures'

const { report } = words
const { deeds } = report

const write = (figure: number) =>
  [
    '云溪区人民政府2031年法治政府建设年度报告',
    '一、2031年工作情况',
    `全年审查行政规范性文件${figure}件。`,
    '二、存在的不足',
    '一是执法力量偏弱，案卷质量参差不齐。',
    '三、下一步工作打算',
    '2032年，重点做好以下工作。',
    '（一）深化执法改革。上半年建成执法监督平台，接入12个区级执法部门。组织两轮执法案卷评查，抽查案卷不少于300件。',
  ].join('\n')

async function importText(page: Page, figure: number): Promise<void> {
  await page.goto('/reports/import')
  await page.getByLabel(report.import.pasted).fill(write(figure))
  await sendImport(page)
  await expect(page.getByRole('article', { name: report.text.label })).toBeVisible()
}

async function dragOver(page: Page, { from, to }: Ends): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 5 })
  await page.mouse.move(to.x, to.y, { steps: 5 })
  await page.mouse.up()
}

const bar = (page: Page) => page.getByRole('form', { name: deeds.selection })

test('a mouse that is drawn over a sentence of a commitment selects words; a click on it still follows', async ({
  page,
  logIn,
}) => {
  await logIn('zhoujing', page)
  await importText(page, 61)
  const address = page.url()
  await dragOver(page, await findWords(page, '接入12个区级执法部门'))
  await expect(bar(page)).toContainText('接入12个区级执法部门')
  expect(page.url()).toBe(address)
  await bar(page)
    .getByRole('button', { name: deeds.splitSelection({ number: 1 }) })
    .click()
  await expect(page.getByRole('status').filter({ hasText: deeds.splitDone })).toBeVisible()

  const { from } = await findWords(page, '两轮执法案卷评查')
  await page.mouse.click(from.x + 2, from.y)
  await expect(openCard(page).getByRole('heading', { name: '组织两轮执法案卷评查' })).toBeVisible()

  // A sentence that nobody decided about, and the sentence on the card itself.
  await dragOver(page, await findWords(page, '重点做好'))
  await expect(bar(page)).toContainText('重点做好')
  await dragOver(page, await findWords(page, '抽查案卷', '.card__source'))
  await expect(bar(page)).toContainText('抽查案卷')
  await bar(page)
    .getByRole('button', { name: deeds.splitSelection({ number: 3 }) })
    .click()
  await expect(page.getByRole('status').filter({ hasText: deeds.splitDone })).toBeVisible()
})

test('keys alone select words from the sentence whose number has the focus, and lead to what can be done', async ({
  page,
  logIn,
}) => {
  await logIn('zhoujing', page)
  await importText(page, 62)
  await page
    .getByRole('link', { name: report.text.commitment({ number: 1 }) })
    .first()
    .focus()
  for (let index = 0; index < 11; index++) await page.keyboard.press('Shift+ArrowRight')
  await expect(bar(page)).toContainText('上半年建成执法监督平台')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: deeds.splitDone })).toBeVisible()
  await page
    .getByRole('link', { name: report.text.commitment({ number: 2 }) })
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await expect(openCard(page).getByRole('heading', { name: '接入12个区级执法部门' })).toBeVisible()
})

test('Enter in the title saves and confirms nothing, and what is typed and not saved is minded before many are confirmed', async ({
  page,
  logIn,
}) => {
  await logIn('zhoujing', page)
  await importText(page, 64)
  const title = openCard(page).getByLabel(report.edit.title)
  await title.fill('建成执法监督平台')
  await title.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: report.edit.saved })).toBeVisible()
  await expect(openCard(page)).not.toContainText(report.card.confirmed)
  await title.fill('建成全区执法监督平台')
  const together = page.getByRole('button', { name: deeds.confirmAll({ count: 2 }) })
  await together.click()
  await expect(page.getByRole('alert').filter({ hasText: words.refusals.cardUnsaved })).toBeVisible()
  await expect(title).toHaveValue('建成全区执法监督平台')
  await openCard(page).getByRole('button', { name: report.edit.save }).click()
  await expect(openCard(page).getByRole('heading', { name: '建成全区执法监督平台' })).toBeVisible()
  await together.click()
  await expect(page.getByRole('heading', { name: report.groups.confirmed({ count: 2 }) })).toBeVisible()
})

test('on a phone no sentence is a link that a long press would open, what is selected can be split in sight, a tap follows', {
  tag: ['@phone'],
}, async ({ page, logIn, hasTouch }) => {
  test.skip(!hasTouch, 'needs a finger')
  await logIn('zhoujing', page)
  await importText(page, 63)
  const linked = page.locator('#report-text a [data-start], #report-text a[data-start]')
  await expect(linked).toHaveCount(0)
  await findWords(page, '接入12个区级执法部门')
  // As the handles of the system leave it after a long press.
  await page.evaluate(() => {
    const text = document.querySelector('#report-text [data-commitment]')?.firstChild
    const at = text?.textContent?.indexOf('接入') ?? -1
    if (text) document.getSelection()?.setBaseAndExtent(text, at, text, at + 4)
  })
  await expect(bar(page).getByRole('button', { name: deeds.splitSelection({ number: 1 }) })).toBeInViewport()
  const { from } = await findWords(page, '组织两轮执法案卷评查')
  await page.evaluate(() => document.getSelection()?.removeAllRanges())
  await page.touchscreen.tap(from.x + 20, from.y)
  await expect(openCard(page).getByRole('heading', { name: '组织两轮执法案卷评查' })).toBeVisible()
})
