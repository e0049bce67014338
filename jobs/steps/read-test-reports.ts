import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Tally } from '../check/run-checks'

/** Up to so many that failed have a second try. */
export const mostAgain = 3

type UnitReport = {
  numPassedTests?: number
  numFailedTests?: number
  testResults?: { name: string; status: string; message: string; assertionResults: Assertion[] }[]
}
type Assertion = { status: string; fullName: string; failureMessages: string[] }
type Suite = { specs?: { title: string; file: string; line: number; ok: boolean }[]; suites?: Suite[] }
type JourneyReport = { stats?: { expected: number; unexpected: number; flaky: number }; suites?: Suite[] }

/** Counts of vitest's JSON report, what failed, and in which files; nothing where it wrote none. */
export function readUnitReport(file: string): Tally & { files: string[] } {
  const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = readReport<UnitReport>(file)
  const broken = testResults.filter(({ status }) => status === 'failed')
  const failures = broken.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed')
    const told = failed.map(({ fullName, failureMessages }) => `${fullName}: ${firstLine(failureMessages[0])}`)
    return (told.length ? told : [firstLine(message)]).map((line) => `${relative('.', name)} › ${line}`)
  })
  return { passed: numPassedTests, failed: numFailedTests, failures, files: broken.map(({ name }) => name) }
}

/** Counts of Playwright's JSON report and what failed; a flaky journey counts as failed. */
export function readJourneyReport(file: string): Tally {
  const { stats, suites = [] } = readReport<JourneyReport>(file)
  const failed = listSpecs(suites).filter(({ ok }) => !ok)
  const failures = failed.map(({ title, file: at, line }) => `${at}:${line} › ${title}`)
  return { passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0), failures }
}

const listSpecs = (suites: Suite[]): NonNullable<Suite['specs']> =>
  suites.flatMap((suite) => [...(suite.specs ?? []), ...listSpecs(suite.suites ?? [])])

const firstLine = (text = ''): string => text.split('\n', 1)[0] ?? ''

const readReport = <Report extends object>(file: string): Report =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : ({} as Report)

/** A stage that ends badly without a failed test to show for it has failed all the same. */
export function settle<Counts extends Tally>(tally: Counts, code: number): Counts {
  if (!code || tally.failed) return tally
  return { ...tally, failed: 1, failures: [`a stage ended with code ${code}`] }
}
