import { existsSync, readFileSync } from 'node:fs'
import type { Tally } from '../check/run-checks'

/** Counts of vitest's JSON report; nothing where it wrote none. */
export function readUnitReport(file: string): Tally {
  const report = readReport(file) as { numPassedTests?: number; numFailedTests?: number }
  return { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0 }
}

/** Counts of Playwright's JSON report; a flaky journey counts as failed. */
export function readJourneyReport(file: string): Tally {
  const { stats } = readReport(file) as { stats?: { expected: number; unexpected: number; flaky: number } }
  return { passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) }
}

const readReport = (file: string): object => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {})
