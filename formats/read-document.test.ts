import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '@/domain/refusal'
import { readDocument } from './read-document'
import { encodeText, encodeUtf16 } from './testing/encode-text'
import { makeDocx, numbered, numbering, paragraph, table } from './testing/make-docx'
import { makePdf } from './testing/make-pdf'
import { convertWithOffice, hasOffice } from './testing/run-soffice'
import { writeZip } from './zip/write-zip'

const corpus = new URL('../../shared/corpus-written/files/', import.meta.url)
const hasCorpus = existsSync(corpus)
if (!hasCorpus) console.warn('The written corpus is absent: the same text in every format is not compared')

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text))
const sample = '一、存在的问题\n（一）执法人员对新划转的领域不熟悉。\n二、下一步打算\n2025年6月底前开展两次培训。'
const sampleHtml = `<html><body>${sample
  .split('\n')
  .map((line) => `<p>　　${line}</p>`)
  .join('')}</body></html>`
const sampleDocx = () =>
  makeDocx(
    sample
      .split('\n')
      .map((line) => paragraph(line))
      .join(''),
  )

/** What a reading is refused for: its code and facts. */
async function refusalOf(bytes: Uint8Array, name = 'report.docx') {
  const error = await readDocument(bytes, name).then(
    () => undefined,
    (caught: unknown) => caught,
  )
  return error instanceof Refusal ? { code: error.code, facts: error.facts } : error
}

describe('the type is told by the bytes, and the text is the same in each', () => {
  test('docx, html and txt, whatever the name', async () => {
    expect(await readDocument(await sampleDocx(), 'report.pdf')).toEqual({ type: 'docx', text: sample, leftOut: [] })
    expect(await readDocument(bytesOf(sampleHtml), 'report.txt')).toEqual({ type: 'html', text: sample, leftOut: [] })
    expect(await readDocument(bytesOf(sample))).toEqual({ type: 'txt', text: sample, leftOut: [] })
  })

  test('txt in GB18030 and UTF-16', async () => {
    expect((await readDocument(encodeText(sample, 'gb18030'))).text).toBe(sample)
    expect((await readDocument(encodeUtf16(sample))).text).toBe(sample)
  })

  test.skipIf(!hasOffice)('pdf as LibreOffice prints it', async () => {
    const pdf = convertWithOffice(await sampleDocx(), 'docx', 'pdf')
    expect(await readDocument(pdf)).toEqual({ type: 'pdf', text: sample, leftOut: [] })
  })

  test.skipIf(!hasCorpus)('the written documents give the same text as docx, pdf and html', async () => {
    for (const id of ['D02', 'D03']) {
      const read = async (format: string) => (await readDocument(readFileSync(new URL(`${id}.${format}`, corpus)))).text
      const docx = await read('docx')
      expect(await read('html')).toBe(docx)
      expect(await read('pdf')).toBe(docx)
    }
  })
})

describe('bad files are refused with a code', () => {
  test('empty', async () => {
    expect(await refusalOf(new Uint8Array())).toEqual({ code: 'fileEmpty', facts: {} })
  })

  test('30 MB', async () => {
    const size = 30 * 1024 * 1024
    expect(await refusalOf(new Uint8Array(size))).toEqual({
      code: 'fileTooLarge',
      facts: { size, limit: 20 * 1024 * 1024 },
    })
  })

  test('a wrong type: picture, old workbook, broken workbook, program', async () => {
    const ole = (stream: string) =>
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(stream, 'utf16le')])
    const png = Buffer.from('89504e470d0a1a0a0000', 'hex')
    expect(await refusalOf(png, 'a.docx')).toEqual({ code: 'fileWrongType', facts: { name: 'a.docx', found: 'png' } })
    expect(await refusalOf(ole('Workbook'), 'a.doc')).toEqual({
      code: 'fileWrongType',
      facts: { name: 'a.doc', found: 'xls' },
    })
    expect(await refusalOf(ole('EncryptedPackage'))).toEqual({ code: 'fileEncrypted', facts: {} })
    const workbook = await writeZip({ 'xl/workbook.xml': bytesOf('<workbook/>') })
    expect(await refusalOf(workbook)).toMatchObject({ code: 'fileDamaged' })
  })

  test('cut in the middle, as docx and as pdf', async () => {
    const docx = await sampleDocx()
    const pdf = makePdf([[{ text: 'Next steps for the year to come', left: 72, y: 100 }]])
    expect(await refusalOf(docx.subarray(0, docx.length / 2))).toMatchObject({ code: 'fileDamaged' })
    expect(await refusalOf(pdf.subarray(0, pdf.length / 2))).toMatchObject({ code: 'fileDamaged' })
  })

  test('a pdf or docx without text', async () => {
    expect(await refusalOf(makePdf([[]]))).toMatchObject({ code: 'fileWithoutText' })
    expect(await refusalOf(await makeDocx(''))).toMatchObject({ code: 'fileWithoutText' })
  })

  test.skipIf(!hasOffice)('a pdf with a password', async () => {
    const options = {
      EncryptFile: { type: 'boolean', value: 'true' },
      DocumentOpenPassword: { type: 'string', value: 'secret' },
    }
    const pdf = convertWithOffice(await sampleDocx(), 'docx', `pdf:writer_pdf_Export:${JSON.stringify(options)}`)
    expect(await refusalOf(pdf)).toMatchObject({ code: 'fileEncrypted' })
  })

  test('a zip that unpacks a hundredfold, or holds thousands of entries', async () => {
    const bomb = await writeZip({ 'word/document.xml': Buffer.alloc(8 * 1024 * 1024, 32) })
    expect(await refusalOf(bomb)).toMatchObject({ code: 'fileHostile', facts: { reason: 'ratio' } })
    const many = Object.fromEntries(
      Array.from({ length: 2_100 }, (_, index) => [`word/${index}.xml`, new Uint8Array(1)]),
    )
    expect(await refusalOf(await writeZip(many))).toMatchObject({ code: 'fileHostile', facts: { reason: 'entries' } })
  })

  test('elements nested thousands deep', async () => {
    const page = bytesOf(`<html><body>${'<div><font>甲'.repeat(20_000)}`)
    expect(await refusalOf(page)).toEqual({ code: 'fileHostile', facts: { reason: 'depth' } })
  })

  test('an entry that unpacks to more than it declares', async () => {
    const bytes = await writeZip({ 'word/document.xml': bytesOf(`<d>${'文'.repeat(5000)}</d>`) })
    const directory = Buffer.from(bytes).indexOf(Buffer.from('504b0102', 'hex'))
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(directory + 24, 100, true)
    expect(await refusalOf(bytes)).toMatchObject({ code: 'fileDamaged' })
  })
})

describe('files with bytes changed give a text or a refusal, never another error', () => {
  const runs = { numRuns: Number(process.env.MUTATIONS ?? 1_000), seed: 20260101 }
  const change = fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) })
  const changes = fc.array(change, { minLength: 1, maxLength: 8 })
  type Change = { at: number; byte: number }

  function spoil(original: Uint8Array, changed: Change[]): Uint8Array {
    const bytes = Uint8Array.from(original)
    for (const { at, byte } of changed) bytes[at % bytes.length] = byte
    return bytes
  }

  async function expectAnswer(bytes: Uint8Array): Promise<void> {
    const result = await refusalOf(bytes)
    expect(result === undefined || (typeof result === 'object' && result !== null && 'code' in result)).toBe(true)
  }

  test('in any place of a docx, html, txt or pdf', async () => {
    const pdf = makePdf([[{ text: 'Next steps for 2025', left: 72, y: 100 }]])
    const originals = fc.constantFrom(await sampleDocx(), bytesOf(sampleHtml), bytesOf(sample), pdf)
    await fc.assert(
      fc.asyncProperty(originals, changes, (original, changed) => expectAnswer(spoil(original, changed))),
      runs,
    )
  }, 600_000)

  test('in the parts of a docx before they are packed', async () => {
    const body = numbered('甲', 0) + table([[['乙', '<w:gridSpan w:val="2"/>']], [['丙'], ['丁']]]) + paragraph(sample)
    const document = bytesOf(`<w:document xmlns:w="w" xmlns:mc="m"><w:body>${body}</w:body></w:document>`)
    const lists = bytesOf(numbering([['decimal', '%1.']]))
    await fc.assert(
      fc.asyncProperty(changes, changes, async (first, second) =>
        expectAnswer(
          await writeZip({ 'word/document.xml': spoil(document, first), 'word/numbering.xml': spoil(lists, second) }),
        ),
      ),
      runs,
    )
  }, 600_000)
})
