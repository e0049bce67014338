import { readFile } from 'node:fs/promises'
import { expect, it, vi } from 'vitest'
import { readReport } from '@/reader/read-report'
import { findOffice } from '../office/find-office'
import { readDocument } from '../read-document'
import { makeCompound } from '../testing/make-compound'
import { makeDoc } from '../testing/make-doc'
import { makeDocx, numbered, numbering, paragraph, table } from '../testing/make-docx'
import { convertWithOffice, hasOffice } from '../testing/run-soffice'

vi.mock('../office/find-office', { spy: true })

const needsOffice = { timeout: 120_000, skip: !hasOffice }
const toDoc = (docx: Uint8Array): Uint8Array => convertWithOffice(docx, 'docx', 'doc')
const text = '云溪区2025年法治政府建设年度报告\r二、2026年工作打算\r6月底前，区司法局评查案卷2次。\r'

it('reads the sample report saved as an old file with the same commitments', needsOffice, async () => {
  const docx = new Uint8Array(await readFile('samples/nandu-2025.docx'))
  const [older, newer] = [await readDocument(toDoc(docx)), await readDocument(docx)]
  expect(older.type).toBe('docx')
  expect(older.text).toBe(newer.text)
  const listCommitments = (read: string) => readReport(read).steps.flatMap(({ commitments }) => commitments)
  expect(listCommitments(older.text).length).toBeGreaterThan(5)
  expect(listCommitments(older.text)).toEqual(listCommitments(newer.text))
})

it('keeps numbers, rows and what is hidden or struck of an old file', needsOffice, async () => {
  const hidden = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>不公开的一句。</w:t></w:r></w:p>'
  const struck = '<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>作废的一句。</w:t></w:r></w:p>'
  const rows = table([
    [['任务'], ['责任单位']],
    [['评查案卷2次'], ['区司法局']],
  ])
  const body =
    numbered('开展案卷评查。', 0) + numbered('培训执法人员。', 0) + rows + hidden + struck + paragraph('完。')
  const docx = await makeDocx(body, {
    'word/numbering.xml': numbering([['chineseCounting', '（%1）']]),
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>`,
  })
  const read = await readDocument(toDoc(docx))
  expect(read.text).toBe('（一）开展案卷评查。\n（二）培训执法人员。\n任务\t责任单位\n评查案卷2次\t区司法局\n完。')
  expect(read.leftOut.map(({ kind, text: words }) => [kind, words])).toEqual([
    ['hidden', '不公开的一句。'],
    ['struck', '作废的一句。'],
  ])
})

it('gives the bare words where there is no LibreOffice, and says that their look is not known', async () => {
  vi.mocked(findOffice).mockReturnValueOnce(null)
  expect(await readDocument(makeDoc(text), 'a.wps')).toEqual({
    type: 'docx',
    text: '云溪区2025年法治政府建设年度报告\n二、2026年工作打算\n6月底前，区司法局评查案卷2次。',
    leftOut: [{ kind: 'unmarked', place: 0, text: '' }],
  })
})

it('gives the bare words where LibreOffice fails', async () => {
  vi.mocked(findOffice).mockReturnValueOnce('/bin/false')
  const { leftOut } = await readDocument(makeDoc(text))
  expect(leftOut).toMatchObject([{ kind: 'unmarked' }])
})

it('opens nothing that has a password, macros or fields that fetch, and says so', async () => {
  vi.mocked(findOffice).mockClear()
  const codeOf = (bytes: Uint8Array) =>
    readDocument(bytes, 'a.doc').then(
      () => undefined,
      (error) => error.code,
    )
  const macros = makeCompound({ WordDocument: Buffer.alloc(4096), 'Macros/VBA/dir': Buffer.from('x') })
  expect(await codeOf(makeDoc(text, 0x0100))).toBe('fileEncrypted')
  expect(await codeOf(macros)).toBe('fileWithMacros')
  expect(await codeOf(makeDoc(`${text}\x13 DDEAUTO cmd \x14x\x15`))).toBe('fileHostile')
  expect(findOffice).not.toHaveBeenCalled()
})

it('says of an old file that is cut that it is damaged', async () => {
  vi.mocked(findOffice).mockReturnValueOnce(null)
  await expect(readDocument(makeDoc(text).subarray(0, 3000))).rejects.toMatchObject({ code: 'fileDamaged' })
})
