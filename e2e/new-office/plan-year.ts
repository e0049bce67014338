import type { Locator, Page } from '@playwright/test'
import { findWords } from '../find-words'
import { confirmDoubtful, expect, openCard, words } from '../fixtures'
import type { Chapter } from './chapter'
import { turnTo } from './come-in'
import type { Hand } from './hand'
import { bureau, county, market, township } from './office-people'

const { report, assignment, common } = words
const { deeds } = report

/** The plan of the county's report: reviewed, assigned, sent on, registered by the director. */
export async function planYear({ open, year }: Chapter): Promise<void> {
  const coordinator = await open('mengxiao', 'plan of twelve, with people')
  const own = coordinator.page
    .getByRole('row')
    .filter({ hasText: county.name })
    .filter({ hasText: `${year - 1}年` })
  await turnTo(coordinator, common.nav.reports)
  await coordinator.click(own.getByRole('link', { name: report.list.nextDeed.parsed }))
  await expect(coordinator.page.getByRole('article', { name: report.text.label })).toBeVisible()
  await splitAndMerge(coordinator, '接入8个县级执法部门')
  await assignAll(coordinator, year)
  await registerPlan(await open('hanliqun', 'registering'))
}

/** Splits a sentence with the mouse, and puts it together again. */
async function splitAndMerge(hand: Hand, words: string): Promise<void> {
  const { page } = hand
  const { from, to } = await findWords(page, words)
  await hand.drag(from, to)
  await hand.click(page.getByRole('button', { name: deeds.splitSelection({ number: 1 }) }))
  await expect(page.getByRole('status').filter({ hasText: deeds.splitDone })).toBeVisible()
  const cards = page.getByRole('region', { name: report.card.label })
  if (!(await openCard(page).getByRole('heading', { name: words }).count()))
    await hand.click(cards.getByRole('link', { name: words }))
  await hand.click(openCard(page).getByRole('button', { name: deeds.merge({ number: 1 }) }))
  await expect(page.getByRole('status').filter({ hasText: deeds.merged })).toBeVisible()
}

/** Columns 牵头单位 to 办结标准 as an office keeps them in a sheet. */
const sheet = (year: number) => [
  [bureau, market, '石磊', '6月底前', `${year}-06-30`, '初步验收报告'],
  [bureau, '', '石磊', '9月底前', `${year}-09-30`, '两轮评查通报'],
  [bureau, '', '石磊', '年内', `${year}-12-31`, '基准印发3项'],
  [bureau, '', '石磊', '3月底前', `${year}-03-31`, '清单在县政府网公布'],
  [market, '', '樊星', '4月底前', `${year}-04-30`, '计划印发'],
  [market, '', '樊星', '10月底前', `${year}-10-31`, '清理结果公布'],
  [market, '', '樊星', '年内', `${year}-12-31`, '新增清单12项'],
  [market, '', '樊星', '8月底前', `${year}-08-31`, '台账启用'],
  [township, bureau, '葛青', '11月底前', `${year}-11-30`, '验收单1份'],
  [bureau, '', '石磊', '年内', `${year}-12-31`, '培训签到200人次'],
  [township, '', '葛青', '5月底前', `${year}-05-31`, '聘书12份'],
  [township, bureau, '葛青', '年内', `${year}-12-31`, '工作室3个挂牌'],
]

const grid = (page: Page) => page.getByRole('grid', { name: assignment.label })
const firstLead = (page: Page): Locator =>
  grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: '1', exact: true }) })
    .getByRole('gridcell')
    .nth(2)

/** Assigns all by one paste from a sheet and sends the plan on. */
async function assignAll(hand: Hand, year: number): Promise<void> {
  const { page } = hand
  await confirmDoubtful(page)
  await hand.click(page.getByRole('main').getByRole('link', { name: assignment.open, exact: true }).first())
  await expect(grid(page).getByRole('rowheader')).toHaveCount(12)
  await hand.click(firstLead(page))
  const rows = sheet(year).map((row) => row.join('\t'))
  await page.evaluate((text) => navigator.clipboard.writeText(text), rows.join('\r\n'))
  await hand.press('Control+v')
  await expect(page.getByRole('region', { name: assignment.checks.label })).toContainText(
    assignment.checks.mustCount({ count: 0 }),
  )
  await hand.click(page.locator('button[name="deed"][value="send"]'))
  await expect(page.getByRole('main')).toContainText(report.register.waiting)
}

/** The director registers what waits on the to-do list. */
async function registerPlan(hand: Hand): Promise<void> {
  const { page } = hand
  await hand.click(page.getByRole('link', { name: words.todo.registerAct, exact: true }))
  await hand.click(page.getByLabel(report.register.nonSecret))
  await hand.click(page.getByRole('button', { name: report.register.submit({ count: 12 }) }))
  await expect(page.getByRole('status').filter({ hasText: report.register.done({ count: 12 }) })).toBeVisible()
}
