import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readReportSafely } from '@/formats/beside/read-report-safely'
import { runSafely } from '@/formats/beside/run-safely'
import { makeDocx, paragraph } from '@/formats/testing/make-docx'
import { makePdf } from '@/formats/testing/make-pdf'
import { writeWorkbook } from '@/formats/write-xlsx'
import { bundleReading } from '@/jobs/steps/bundle-processes'

// Packages are found from inside the project alone.
let folder = ''
beforeAll(async () => {
  mkdirSync('node_modules/.cache', { recursive: true })
  folder = mkdtempSync(join('node_modules', '.cache', 'bundle-'))
  await bundleReading(join(folder, 'reading'))
  vi.stubEnv('NODE_ENV', 'production')
  vi.stubEnv('NEXT_DIST_DIR', relative('.', folder))
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

test('the bundled reading process reads every kind of file as the sources do', async () => {
  const workbook = await writeWorkbook([{ name: '人员', columns: [{ header: '姓名', width: 10 }], rows: [['张三']] }])
  const files = {
    'a.docx': await makeDocx(paragraph('一、总体情况')),
    'a.pdf': makePdf([[{ text: 'Annual report', left: 72, y: 100 }]]),
    'a.html': page,
  }
  const read = () =>
    Promise.all([
      ...Object.entries(files).map(([name, bytes]) => readReportSafely(bytes, name)),
      runSafely({ task: 'workbook' }, workbook),
      runSafely({ task: 'compare' }, Buffer.from(JSON.stringify({ older: '甲', newer: '乙', language: 'zh' }))),
    ])
  const bundled = await read()
  vi.stubEnv('NODE_ENV', 'test')
  expect(bundled).toEqual(await read())
  vi.stubEnv('NODE_ENV', 'production')
})

test('what is run is the bundle', async () => {
  const program = join(folder, 'reading', 'reading-process.mjs')
  expect(readFileSync(program, 'utf8')).not.toContain('tsx')
  writeFileSync(program, 'process.exitCode = 1')
  await expect(readReportSafely(page, 'a.html')).rejects.toMatchObject({ code: 'fileDamaged' })
})

const page = Buffer.from(`<h1>年度报告</h1><p>二、下一步打算</p><p>开展两次执法培训。</p>`)
