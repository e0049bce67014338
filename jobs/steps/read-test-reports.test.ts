import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
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

test('unit tests are counted, skipped ones on neither side, and the failed ones named', () => {
  const failed = { status: 'failed', fullName: 'a task is late', failureMessages: ['Error: no\nat line 3'] }
  const testResults = [
    { name: resolve('a.test.ts'), status: 'passed', message: '', assertionResults: [] },
    { name: resolve('b.test.ts'), status: 'failed', message: '', assertionResults: [failed] },
    { name: resolve('c.test.ts'), status: 'failed', message: 'cannot load\nat line 1', assertionResults: [] },
  ]
  const report = write({ numPassedTests: 12, numFailedTests: 1, numPendingTests: 3, testResults })
  expect(readUnitReport(report)).toEqual({
    passed: 12,
    failed: 1,
    failures: ['b.test.ts › a task is late: Error: no', 'c.test.ts › cannot load'],
    files: [resolve('b.test.ts'), resolve('c.test.ts')],
  })
})

test('a journey that needed a second try has failed, and each that failed is named', () => {
  const specs = [
    { title: 'good', file: 'a.spec.ts', line: 1, ok: true },
    { title: 'bad', file: 'a.spec.ts', line: 9, ok: false },
  ]
  const report = write({
    stats: { expected: 8, unexpected: 1, flaky: 1, skipped: 2 },
    suites: [{ specs: [], suites: [{ specs }] }],
  })
  expect(readJourneyReport(report)).toEqual({ passed: 8, failed: 2, failures: ['a.spec.ts:9 › bad'] })
})

test('no report counts nothing', () => {
  expect(readUnitReport(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 0, failures: [], files: [] })
})
