import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Tally } from '../check/run-checks'
import { ensureBrowser } from './ensure-browser'
import { mostAgain, readJourneyReport, settle } from './read-test-reports'
import { runPackage } from './run-command'

const results = 'test-results'
const mostShown = 4000

/**
 * Plays all journeys in a browser, with a report in the folder given. Where few failed, what stood on their pages is shown, each has a
 * second try with the machine to itself, and is named.
 */
export async function playJourneys(reports: string, settings: Record<string, string>): Promise<Tally> {
  if (!(await ensureBrowser())) {
    console.log('✗ no Chromium found and none could be installed; set CHROMIUM_PATH to one')
    return { passed: 0, failed: 1 }
  }
  const play = async (args: string[]) => {
    const file = join(reports, 'journeys.json')
    rmSync(file, { force: true })
    const command = { command: 'playwright', settings, show: true }
    const { code } = await runPackage('@playwright/test', ['test', ...args], command)
    const report = readJourneyReport(file)
    return { tally: settle(report, code), told: report.failed }
  }
  const { tally: first, told } = await play([])
  if (!told || told > mostAgain) return first
  for (const failure of first.failures ?? []) console.log(`failed beside the others: ${failure}`)
  showFailedPages()
  const { tally: again } = await play(['--last-failed', '--workers=1'])
  return { ...again, passed: first.passed + first.failed - again.failed }
}

/** Prints what stood on the page of each journey that failed, as Playwright wrote it down. */
function showFailedPages(): void {
  for (const name of existsSync(results) ? readdirSync(results) : []) {
    const file = join(results, name, 'error-context.md')
    if (!existsSync(file)) continue
    const text = readFileSync(file, 'utf8')
    // Where one element alone was looked at, it stands among the details.
    const page = text.split('# Page snapshot')[1] ?? text.split('# Error details')[1] ?? text
    console.log(`${file}:\n${page.slice(0, mostShown)}`)
  }
}
