import type { Locator } from '@playwright/test'
import { expect, words } from '../fixtures'
import type { Chapter } from './chapter'
import type { Hand } from './hand'
import { county, fillTemplate, indented, readPasswords, township } from './office-people'
import { download } from './read-files'

const { admin } = words
const { overview, units, settings, holidays, import: book } = admin

/** Statutory holidays and working weekends as an office copies them from the notice, for any year. */
const writeHolidays = (year: number) =>
  [
    `${year}-01-01 放假 元旦`,
    `${year}-02-05 至 ${year}-02-11 放假 春节`,
    `${year}-05-01 至 ${year}-05-05 放假 劳动节`,
    `${year}-10-01 至 ${year}-10-07 放假 国庆节`,
  ].join('\n')

const stepOf = (hand: Hand, name: string): Locator =>
  hand.page.getByRole('link', { name: overview.stepOpen({ name }), exact: true })
const formWith = (hand: Hand, button: string): Locator =>
  hand.page.locator('form', { has: hand.page.getByRole('button', { name: button }) })
const tab = (hand: Hand, name: string): Locator =>
  hand.page.getByRole('navigation', { name: admin.tabs }).getByRole('link', { name, exact: true })

/** What the administrator does before anybody works. */
export async function setUp({ open, hear, office, year }: Chapter): Promise<void> {
  const hand = await open('admin', 'administrator')
  await nameBody(hand)
  hear(await importPeople(hand))
  await nameOffice(hand)
  await switchLevelOff(hand)
  await enterHolidays(hand, year)
  await office.backUp()
  await hand.click(tab(hand, overview.title))
  await expect(hand.page.getByText(overview.noCheck)).toBeVisible()
  await expect(hand.page.getByRole('heading', { name: overview.firstSteps })).toHaveCount(0)
}

async function nameBody(hand: Hand): Promise<void> {
  const { page } = hand
  await expect(page.getByRole('heading', { name: overview.firstSteps })).toBeVisible()
  await hand.click(stepOf(hand, overview.stepNames.name({ year: 0 })))
  await page.getByLabel(units.name, { exact: true }).fill(county.name)
  await page.getByLabel(units.shortName).fill(county.shortName)
  await hand.click(page.getByRole('button', { name: units.save }))
  await expect(page.getByText(units.saved({ name: county.name }))).toBeVisible()
}

async function importPeople(hand: Hand): Promise<Map<string, string>> {
  const { page } = hand
  await hand.click(tab(hand, book.title))
  const template = await download(hand, page.getByRole('link', { name: book.template }))
  const file = {
    name: '名单.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: fillTemplate(template),
  }
  await hand.take(page.getByLabel(book.file), file)
  await hand.click(page.getByRole('button', { name: book.check }))
  await expect(page.getByText(book.fine)).toBeVisible()
  await hand.click(page.getByRole('button', { name: book.confirm({ units: 3, people: 9 }) }))
  await expect(page.getByText(book.done({ people: 9 }))).toBeVisible()
  return readPasswords((await download(hand, page.getByRole('link', { name: book.downloadList }))).toString('utf8'))
}

async function nameOffice(hand: Hand): Promise<void> {
  const { page } = hand
  await hand.click(tab(hand, settings.title))
  await page.getByLabel(settings.numberPrefix).fill('青法督')
  await page.getByLabel(settings.officeName).fill('县委依法治县办（县司法局）')
  await page.getByLabel(settings.officePhone).fill('5820-0001')
  await hand.click(page.getByRole('button', { name: settings.officeSave }))
  await expect(page.getByText(settings.officeSaved)).toBeVisible()
}

/** A township of few people does without a director who closes apart. */
async function switchLevelOff(hand: Hand): Promise<void> {
  const form = formWith(hand, settings.levelsSave)
  await hand.choose(form.getByLabel(settings.levelsBody), indented(township))
  await hand.click(form.getByLabel(settings.levelIs.closing))
  await hand.click(form.getByRole('button', { name: settings.levelsSave }))
  await expect(hand.page.getByRole('row', { name: new RegExp(township) })).toContainText(words.task.levels.closing)
}

async function enterHolidays(hand: Hand, year: number): Promise<void> {
  const { page } = hand
  await hand.click(tab(hand, holidays.title))
  await page.getByLabel(`${holidays.year({ year })} ${holidays.list}`).fill(writeHolidays(year))
  await hand.click(page.getByRole('button', { name: holidays.importSubmit }))
  await expect(page.getByText(/已录入/)).toBeVisible()
}
