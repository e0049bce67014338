import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
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

it('says where there is no LibreOffice, and leaves nothing behind', async () => {
  vi.mocked(findOffice).mockReturnValueOnce(null)
  await expect(printPdf(new Uint8Array())).rejects.toMatchObject({ code: 'officeMissing' })
  vi.mocked(findOffice).mockReturnValueOnce('/bin/false')
  await expect(printPdf(new Uint8Array())).rejects.toMatchObject({ code: 'pdfFailed' })
  expect((await readdir(tmpdir())).filter((name) => name.startsWith('jiannuo-pdf-'))).toEqual([])
})
