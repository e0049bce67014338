import type { Page } from '@playwright/test'
import { expect, words } from '../fixtures'
import type { Chapter } from './chapter'
import { turnTo } from './come-in'
import type { Hand } from './hand'
import { makeReports, type Sent } from './make-reports'

const { report, record, common } = words

/** Imports the same text in five kinds, and one of them once more, which leads to the first. */
export async function importReports({ open, browser, counter, year }: Chapter): Promise<void> {
  const reports = await makeReports(year - 1, browser)
  const coordinator = await open('mengxiao', 'importing')
  const { page } = coordinator
  for (const sent of reports) {
    await importReport(coordinator, sent)
    // What says nearly the same as a known report is shown beside it.
    if (await besideOf(page).count()) await coordinator.click(besideOf(page))
    await expect(page.getByRole('heading', { level: 1 })).toContainText(sent.issuer)
    await expect(page.getByRole('heading', { name: report.groups.proposed({ count: 12 }) })).toBeVisible()
    counter.begin('four more kinds, and one twice')
  }
  const [first] = reports
  if (!first) return
  await importReport(coordinator, first)
  await coordinator.click(page.getByRole('link', { name: report.import.openFirst }))
  await expect(page.getByRole('heading', { level: 1 })).toContainText(first.issuer)
}

async function importReport(hand: Hand, { file, text }: Sent): Promise<void> {
  const { page } = hand
  await turnTo(hand, common.nav.reports)
  await hand.click(page.getByRole('main').getByRole('link', { name: report.list.importReport }).first())
  if (file) await hand.take(page.getByLabel(report.import.file), file)
  else await page.getByLabel(report.import.pasted).fill(text)
  await hand.click(page.getByRole('button', { name: report.import.submit }))
  await pressAgainWhereBusy(hand)
}

// A machine that is busy with others may need longer for a file than it gets; the page keeps the file, and says so.
async function pressAgainWhereBusy({ page }: Hand): Promise<void> {
  const submit = page.getByRole('button', { name: report.import.submit })
  const refused = page.getByRole('main').getByRole('alert')
  const tooSlow = refused.filter({ hasText: /读取这个文件超过 \d+ 秒/ })
  const answered = page.getByRole('article', { name: report.text.label }).or(besideOf(page)).or(refused)
  for (let tries = 0; tries < 5; tries++) {
    await answered.first().waitFor({ timeout: 60_000 })
    if (!(await tooSlow.count())) return
    await submit.click()
    // The refusal stays where it is until the next answer: it is looked at again once the button no longer waits for one.
    await expect(submit.and(page.locator('[aria-disabled="true"]'))).toHaveCount(0, { timeout: 60_000 })
  }
}

/** What is offered where a report says nearly the same as a known one. */
const besideOf = (page: Page) => page.getByRole('button', { name: record.known.submitBeside })
