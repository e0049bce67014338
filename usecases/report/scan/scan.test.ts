import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { reader, transaction } from '@/db/client'
import { listKeptScans } from '@/db/files/kept-scans'
import { saveKeptScan } from '@/db/files/kept-uploads'
import { findReport } from '@/db/report/find-report'
import { useTestDatabase } from '@/db/testing'
import { Refusal } from '@/domain/refusal'
import type { KeptScan, ScannedPage } from '@/domain/report/scan'
import { visibleTo } from '@/domain/scope'
import { findRecognizer } from '@/formats/scan/find-recognizer'
import { countScanSafely, drawSafely, recognizeSafely } from '@/formats/scan/scan-safely'
import { makePdf } from '@/formats/testing/make-pdf'
import { expectRefusal } from '../../testing/expect-refusal'
import { actorOf, makeDistrict, testNow } from '../../testing/make-district'
import { loadPlan } from '../../testing/make-plan'
import { importReport } from '../import-report'
import { readOriginal } from '../read-original'
import { importScan } from './import-scan'
import { readScanPage } from './read-scan-page'
import { resumeScans, runScan } from './run-scan'
import { listOwnScans, viewScan } from './view-scan'

vi.mock('@/formats/scan/find-recognizer', () => ({ findRecognizer: vi.fn() }))
vi.mock('@/formats/scan/scan-safely', () => ({
  countScanSafely: vi.fn(),
  recognizeSafely: vi.fn(),
  drawSafely: vi.fn(),
}))

useTestDatabase()
beforeAll(makeDistrict)
beforeEach(() => {
  vi.mocked(findRecognizer).mockReturnValue({ program: 'p', letters: 'l' })
  vi.mocked(countScanSafely).mockResolvedValue(2)
  vi.mocked(recognizeSafely).mockImplementation(async (_, number) => pageOf(lines[number - 1] ?? []))
})

const coordinator = actorOf('coordinator')
const now = new Date().toISOString()
const about = { issuerUnitId: 'district', year: 2025, beside: true }
const lines = [
  ['云溪区2025年法治政府建设年度报告', '一、存在不足', '一是执法力量偏弱。'],
  ['二、下一步工作打算', '（一）6月底前评查案卷2次。'],
]
const pageOf = (texts: string[]) => ({
  width: 595,
  height: 842,
  lines: texts.map((text, row) => {
    const [left, size] = /年度报告$/.test(text) ? [140, 22] : [106, 16]
    const words = [{ text, left, right: left + size * text.length, sure: row === 1 ? 60 : 95 }]
    return { y: 100 + 40 * row, size, words }
  }),
})

let count = 0
const give = async (bytes = makePdf([[], Array(++count).fill({ text: '', left: 0, y: 0 })])) => {
  const refusal = await expectRefusal(
    importReport(coordinator, { bytes, fileName: '扫描.pdf', ...about }, now),
    'scanGiven',
  )
  const id = refusal.kept?.keptId ?? ''
  await vi.waitFor(async () => expect((await viewScan(coordinator, id, now)).state).not.toBe('running'))
  return id
}

test('a scan is recognised in the background, corrected, and imported with the scan as its original', async () => {
  const bytes = makePdf([[], []])
  const id = await give(bytes)
  const view = await viewScan(coordinator, id, now)
  expect(view).toMatchObject({ state: 'done', done: 2, count: 2, fileName: '扫描.pdf' })
  expect(view.text.split('\n')).toEqual(lines.flat())
  const corrected = view.text.replace('评查案卷2次', '评查案卷3次')
  const { reportId } = await importScan(coordinator, { keptId: id, corrected, ...about }, now)
  expect(await listOwnScans(coordinator)).toEqual([])
  expect((await loadPlan(reportId)).commitments.map(({ text }) => text)).toEqual([
    expect.stringContaining('评查案卷3次'),
  ])
  expect(await findReport(reader(), visibleTo(coordinator), reportId)).toMatchObject({
    fileType: 'scan',
    text: corrected,
  })
  expect(Buffer.from((await readOriginal(coordinator, reportId, testNow)).bytes).equals(Buffer.from(bytes))).toBe(true)
})

test('a report that is known is compared by the corrected text of its scan', async () => {
  const id = await give()
  const input = { keptId: id, corrected: lines.flat().join('\n'), ...about, beside: false }
  const refusal = await expectRefusal(importScan(coordinator, input, now), 'reportKnown')
  expect(refusal.kept?.keptId).toBe(id)
  const { reportId } = await importReport(coordinator, { keptId: id, ...about }, now)
  expect((await findReport(reader(), visibleTo(coordinator), reportId))?.text).toBe(input.corrected)
})

test('what a page could not be recognised for is said, and the same file goes on from there', async () => {
  const bytes = makePdf([[], [], []])
  vi.mocked(recognizeSafely).mockImplementationOnce(async () => pageOf(lines[0] ?? []))
  vi.mocked(recognizeSafely).mockRejectedValueOnce(new Refusal('fileTooSlow', { seconds: 120 }))
  const id = await give(bytes)
  expect(await viewScan(coordinator, id, now)).toMatchObject({ state: 'failed', failed: 'fileTooSlow', done: 1 })
  await expectRefusal(importScan(coordinator, { keptId: id, corrected: '文', ...about }, now), 'scanUndone')
  vi.mocked(recognizeSafely).mockClear()
  expect(await give(bytes)).toBe(id)
  expect(await viewScan(coordinator, id, now)).toMatchObject({ state: 'done', done: 2 })
  expect(vi.mocked(recognizeSafely).mock.calls.map(([, page]) => page)).toEqual([2])
})

test('a scan that nobody works at goes on after a restart, one at work is let be', async () => {
  const id = await give()
  const scan = { count: 2, pages: [pageOf(lines[0] ?? [])] }
  const stop = (at: string) => transaction((tx) => saveKeptScan(tx, id, { ...scan, at }))
  await stop(now)
  await resumeScans(now)
  expect((await viewScan(coordinator, id, now)).state).toBe('running')
  await stop(new Date(Date.parse(now) - 600_000).toISOString())
  await resumeScans(now)
  await vi.waitFor(async () => expect((await viewScan(coordinator, id, now)).state).toBe('done'))
  await runScan(coordinator.userId, 'none')
})

test('a scan that waits for its turn is not begun anew, and what comes late takes back nothing', async () => {
  const id = await give()
  const save = (scan: Partial<KeptScan>) =>
    transaction((tx) => saveKeptScan(tx, id, { count: 2, pages: [], at: now, ...scan }))
  let answer: ((page: ScannedPage) => void) | undefined
  const late = new Promise<ScannedPage>((resolve) => {
    answer = resolve
  })
  vi.mocked(recognizeSafely).mockClear().mockReturnValueOnce(late)
  await save({ at: new Date(Date.parse(now) - 600_000).toISOString() })
  await resumeScans(now)
  await vi.waitFor(() => expect(recognizeSafely).toHaveBeenCalled())
  await runScan(coordinator.userId, id)
  expect(recognizeSafely).toHaveBeenCalledTimes(1)
  // Another server got it done, and its person corrected it.
  await save({ pages: lines.map(pageOf), text: '改过的话。' })
  answer?.(pageOf(['晚到的话。']))
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(await viewScan(coordinator, id, now)).toMatchObject({ state: 'done', text: '改过的话。' })
})

test("a scan is its uploader's alone: its text, its pictures and its import", async () => {
  const id = await give()
  vi.mocked(drawSafely).mockResolvedValue({ picture: new Uint8Array([1]), type: 'image/png' })
  expect(await readScanPage(coordinator, id, 2)).toMatchObject({ type: 'image/png' })
  for (const page of [0, 1.5, 3]) await expectRefusal(readScanPage(coordinator, id, page), 'notFound')
  const director = actorOf('director')
  await expectRefusal(viewScan(director, id, now), 'notFound')
  await expectRefusal(readScanPage(director, id, 1), 'notFound')
  await expectRefusal(importScan(director, { keptId: id, corrected: '文', ...about }, now), 'notFound')
  await expectRefusal(viewScan(actorOf('handler'), id, now), 'notAllowed')
  expect(await listOwnScans(director)).toEqual([])
  expect((await listOwnScans(coordinator)).map((scan) => scan.id)).toContain(id)
})

test('a scan of too many pages is refused, and any where there is no recognition, as before', async () => {
  vi.mocked(countScanSafely).mockResolvedValue(61)
  const bytes = makePdf([[], [], [], []])
  const before = (await listKeptScans(reader())).length
  const load = (given: Uint8Array, fileName: string) =>
    importReport(coordinator, { bytes: given, fileName, ...about }, now)
  await expectRefusal(load(bytes, '厚.pdf'), 'scanTooLong')
  vi.mocked(findRecognizer).mockReturnValue(null)
  await expectRefusal(load(bytes, '厚.pdf'), 'fileWithoutText')
  await expectRefusal(load(Buffer.from('89504e470d0a1a0a00000000', 'hex'), '照片.png'), 'fileWrongType')
  expect((await listKeptScans(reader())).length).toBe(before)
})
