import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readJourneyReport, readUnitReport } from './read-test-reports'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jiannuo-reports-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function write(report: object): string {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(report))
  return file
}

test('unit tests are counted, skipped ones on neither side', () => {
  const file = write({ numPassedTests: 12, numFailedTests: 1, numPendingTests: 3 })
  expect(readUnitReport(file)).toEqual({ passed: 12, failed: 1 })
})

test('a journey that needed a second try has failed', () => {
  const file = write({ stats: { expected: 8, unexpected: 1, flaky: 1, skipped: 2 } })
  expect(readJourneyReport(file)).toEqual({ passed: 8, failed: 2 })
})

test('no report counts nothing', () => {
  expect(readUnitReport(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 0 })
})
