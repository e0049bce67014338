import { expect, words } from '../fixtures'
import { canReadPrint, print, readPages } from '../print-pages'
import type { Chapter } from './chapter'
import { turnTo } from './come-in'
import type { Hand } from './hand'
import { county } from './office-people'
import { download, readSheet, readWord } from './read-files'

const { ledger, exports: exported, common, task: text } = words

/** How the twelve promises ended by what the year did. */
const ends = { fulfilled: 2, partly: 1, notFulfilled: 1, carriedOver: 1, cancelled: 1, open: 6 }

/** Ledger workbook, its print and the annual Word file, read back and held against the ledger on the screen. */
export async function readPapers({ open, year }: Chapter): Promise<void> {
  const coordinator = await open('mengxiao', 'papers')
  await turnTo(coordinator, common.nav.tasks)
  await expect(
    coordinator.page
      .getByText(common.range({ from: 1, to: 12, total: 12 }))
      .filter({ visible: true })
      .first(),
  ).toBeVisible()
  await readPrint(coordinator)
  await readWorkbook(coordinator, year)
  await turnTo(coordinator, common.nav.annual)
  await readAnnual(coordinator)
}

async function readPrint({ page }: Hand): Promise<void> {
  if (!canReadPrint) return console.log('poppler is missing: the printed ledger is not read')
  const pages = readPages(await print(page))
  for (const said of [`${county.shortName}法治政府建设督办台账`, '第 1—12 项，共 12 项', '孟晓 打印于'])
    expect(pages[0]?.replaceAll(' ', '')).toContain(said.replaceAll(' ', ''))
}

async function readWorkbook(hand: Hand, year: number): Promise<void> {
  await hand.click(hand.page.locator('summary', { hasText: ledger.export }))
  const book = await download(hand, hand.page.getByRole('link', { name: ledger.exportMenu.xlsx }))
  const { number, light } = exported.ledgerColumns
  const rows = readSheet(book, exported.sheets.ledger, number).filter((row) => row[number]?.includes('〔'))
  expect(rows.map((row) => row[number])).toEqual(Array.from({ length: 12 }, (_, at) => `青法督〔${year}〕${at + 1}号`))
  const countOf = (name: string) => rows.filter((row) => row[light]?.includes(name)).length
  expect(countOf(text.outcomes.notFulfilled)).toBe(ends.notFulfilled)
  expect(countOf(text.outcomes.partly)).toBe(ends.partly)
  expect(countOf(text.lights.carriedOver({ count: 0 }))).toBe(ends.carriedOver)
  expect(countOf(text.lights.cancelled({ count: 0 }))).toBe(ends.cancelled)
}

async function readAnnual(hand: Hand): Promise<void> {
  const word = readWord(await download(hand, hand.page.getByRole('link', { name: exported.annual.word })))
  const { parts } = exported.annual
  expect(word).toContain('分解为12项任务')
  for (const end of Object.keys(ends) as (keyof typeof ends)[])
    expect(word).toContain(`${parts[end]}${exported.annual.item({ count: ends[end] })}`)
  for (const said of ['清单3月10日在县政府网公布', '第二轮评查因人员抽调未能组织', '市里统一建设'])
    expect(word).toContain(said)
}
