import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { hasOffice, listPdfPages } from '../testing/run-soffice'
import { writeOfficialDocument } from '../write-docx'
import { findOffice } from './find-office'
import { printPdf } from './print-pdf'

vi.mock('./find-office', { spy: true })

it.skipIf(!hasOffice)('prints a Word file of ours page by page, several at once', { timeout: 120_000 }, async () => {
  const paper = (title: string) =>
    writeOfficialDocument({ title, blocks: [{ kind: 'paragraph', runs: [{ text: '截至9月30日，完成16项。' }] }] })
  const titles = ['关于三季度的通报', '关于四季度的通报', '年度报告']
  const pdfs = await Promise.all(titles.map(async (title) => printPdf(await paper(title))))
  const pages = pdfs.map((pdf) => listPdfPages(pdf).join(''))
  for (const [index, title] of titles.entries()) expect(pages[index]).toContain(title)
  expect(pages[0]?.replace(/\s/g, '')).toContain('完成16项')
})

it('gives the turn back where there is no room, and ends what was started where it takes too long', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'slow-office-'))
  const office = join(folder, 'soffice')
  await writeFile(office, `#!/bin/sh\nsleep 300 &\necho $! > ${folder}/pid\nwait\n`, { mode: 0o755 })
  vi.mocked(findOffice).mockReturnValue(office)
  vi.stubEnv('TMPDIR', join(folder, 'nowhere'))
  for (const _ of Array(8)) await expect(printPdf(new Uint8Array())).rejects.toMatchObject({ code: 'pdfFailed' })
  vi.unstubAllEnvs()
  await expect(printPdf(new Uint8Array(), 500)).rejects.toMatchObject({ code: 'pdfFailed' })
  const pid = Number(await readFile(join(folder, 'pid'), 'utf8'))
  await expect.poll(() => isRunning(pid)).toBe(false)
  vi.mocked(findOffice).mockRestore()
  await rm(folder, { recursive: true })
})

async function isRunning(pid: number): Promise<boolean> {
  const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return state !== '' && !state.includes(') Z ')
}

it('says where there is no LibreOffice, and leaves nothing behind', async () => {
  vi.mocked(findOffice).mockReturnValueOnce(null)
  await expect(printPdf(new Uint8Array())).rejects.toMatchObject({ code: 'officeMissing' })
  vi.mocked(findOffice).mockReturnValueOnce('/bin/false')
  await expect(printPdf(new Uint8Array())).rejects.toMatchObject({ code: 'pdfFailed' })
  expect((await readdir(tmpdir())).filter((name) => name.startsWith('jiannuo-office-'))).toEqual([])
})
