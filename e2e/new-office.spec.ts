import type { Browser, BrowserContext } from '@playwright/test'
import { expect, test } from './fixtures'
import type { Chapter } from './new-office/chapter'
import { comeIn, Passwords } from './new-office/come-in'
import { beginYear } from './new-office/first-days'
import { Counter, Hand } from './new-office/hand'
import { importReports } from './new-office/import-reports'
import type { Part } from './new-office/parts'
import { planYear } from './new-office/plan-year'
import { readPapers } from './new-office/read-papers'
import { setUp } from './new-office/set-up'
import { workInSpring } from './new-office/spring'
import { startOffice } from './new-office/start-office'
import { workInSummer } from './new-office/summer'
import { concludeYear } from './new-office/year-end'

/** The chapters of the year with the days on which they begin. */
const chapters: [day: string, chapter: (of: Chapter) => Promise<void>][] = [
  ['01-11', setUp],
  ['01-11', importReports],
  ['01-11', planYear],
  ['01-11', beginYear],
  ['03-15', workInSpring],
  ['06-25', workInSummer],
  ['12-10', concludeYear],
  ['12-10', readPapers],
]

test.use({ trace: 'off', actionTimeout: 20_000, navigationTimeout: 30_000 })

test('an office that begins with nothing has its plan, a year of work and its papers', async ({ browser }) => {
  test.setTimeout(600_000)
  await live(browser, chapters, {
    administrator: 16,
    'plan of twelve, with people': 10,
    registering: 3,
    'life of one task': 13,
    'acceptance by the office': 2,
  })
})

/** Lives through chapters of the year; no part may cost more presses than it is given. docs/measurements.md tells them beside what they were. */
async function live(browser: Browser, lived: typeof chapters, most: Partial<Record<Part, number>>): Promise<void> {
  const year = new Date().getFullYear() + 1
  const office = await startOffice(`${year}-01-11`)
  const counter = new Counter()
  const passwords = new Passwords(new Map([['admin', office.password]]))
  const hear = (handedOut: Map<string, string>) => passwords.add(handedOut)
  try {
    const open = seatPeople({ browser, base: office.base, counter, passwords })
    for (const [day, chapter] of lived) {
      await office.turnTo(`${year}-${day}`)
      await test.step(`${day} ${chapter.name}`, () => chapter({ office, browser, counter, year, open, hear }))
    }
  } finally {
    for (const [part, { clicks, screens }] of counter.costs) console.log(`| ${part} | ${clicks} | ${screens} |`)
    await office.stop()
  }
  for (const [part, presses] of Object.entries(most))
    expect(counter.of(part as Part).clicks, part).toBeLessThanOrEqual(presses)
}

type Seats = { browser: Browser; base: string; counter: Counter; passwords: Passwords }

/** Seats one person after the other, each in a browser of their own. */
function seatPeople({ browser, base, counter, passwords }: Seats): Chapter['open'] {
  let seat: BrowserContext | undefined
  return async (account, part) => {
    await seat?.close()
    const permissions = ['clipboard-read', 'clipboard-write']
    seat = await browser.newContext({ baseURL: base, permissions, viewport: { width: 1366, height: 768 } })
    const hand = new Hand(await seat.newPage(), counter)
    counter.begin('logging in')
    await comeIn(hand.page, account, passwords)
    counter.begin(part)
    return hand
  }
}
