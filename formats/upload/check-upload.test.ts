import { expect, test } from 'vitest'
import { Refusal } from '@/domain/refusal'
import { makeCompound } from '../testing/make-compound'
import { makeDocx, paragraph } from '../testing/make-docx'
import { makePdf } from '../testing/make-pdf'
import { writeWorkbook } from '../write-xlsx'
import { writeZip } from '../zip/write-zip'
import { checkUpload } from './check-upload'

const ole = (...streams: string[]) => makeCompound(Object.fromEntries(streams.map((name) => [name, Buffer.alloc(600)])))
const png = Buffer.from('89504e470d0a1a0a0000', 'hex')

/** The code that a file is refused with. */
async function codeOf(bytes: Uint8Array, name: string): Promise<string | undefined> {
  const error = await checkUpload(bytes, name).then(
    () => undefined,
    (caught: unknown) => caught,
  )
  if (error !== undefined && !(error instanceof Refusal)) throw error
  return error?.code
}

test('a file whose extension equals its bytes is taken, in any letter case', async () => {
  expect(await checkUpload(png, '照片.PNG')).toEqual({ type: 'png', extension: 'png', mime: 'image/png' })
  expect(await codeOf(makePdf([[]]), 'a.pdf')).toBeUndefined()
  expect(await codeOf(await makeDocx(paragraph('甲')), 'a.docx')).toBeUndefined()
  expect(await codeOf(await writeWorkbook([{ name: 'a', columns: [], rows: [] }]), 'a.xlsx')).toBeUndefined()
  expect(await codeOf(await writeZip({ 'OFD.xml': Buffer.from('<OFD/>') }), 'a.ofd')).toBeUndefined()
  expect(await codeOf(Buffer.from('情况说明'), 'a.txt')).toBeUndefined()
})

test('files of WPS are Word and Excel files of the old kind inside', async () => {
  expect(await checkUpload(ole('WordDocument'), 'a.wps')).toMatchObject({ type: 'doc', extension: 'wps' })
  expect(await checkUpload(ole('Workbook'), 'a.et')).toMatchObject({ type: 'xls', extension: 'et' })
})

test('an extension that is not on the list, or none, is refused', async () => {
  for (const name of ['a.exe', 'a.html', 'a.svg', 'a.docm', 'a', 'constructor', 'a.constructor'])
    expect(await codeOf(png, name), name).toBe('fileWrongType')
})

test('an extension that says something else than the bytes is refused with both', async () => {
  await expect(checkUpload(png, 'a.pdf')).rejects.toMatchObject({
    code: 'fileTypeMismatch',
    facts: { name: 'a.pdf', found: 'png' },
  })
  expect(await codeOf(Buffer.from('<html><script>1</script></html>'), 'a.txt')).toBe('fileTypeMismatch')
  expect(await codeOf(Buffer.from('MZ\0\0\x90\x01\0\0'), 'a.txt')).toBe('fileTypeMismatch')
})

test('empty, too large, locked and cut files are refused', async () => {
  const docx = await makeDocx(paragraph('甲'))
  expect(await codeOf(new Uint8Array(), 'a.png')).toBe('fileEmpty')
  expect(await codeOf(new Uint8Array(30 * 1024 * 1024), 'a.png')).toBe('fileTooLarge')
  expect(await codeOf(ole('EncryptedPackage'), 'a.docx')).toBe('fileEncrypted')
  expect(await codeOf(docx.subarray(0, 200), 'a.docx')).toBe('fileDamaged')
})

test('office files with macros, a DOCTYPE or parts fetched from elsewhere are refused; links are not', async () => {
  const relation = (kind: string) =>
    `<Relationships><Relationship Id="r" Type="http://x/${kind}" Target="http://example.test" TargetMode="External"/></Relationships>`
  const rels = 'word/_rels/settings.xml.rels'
  expect(await codeOf(await makeDocx('', { 'word/vbaProject.bin': 'x' }), 'a.docx')).toBe('fileWithMacros')
  expect(await codeOf(ole('WordDocument', '_VBA_PROJECT'), 'a.doc')).toBe('fileWithMacros')
  expect(await codeOf(await makeDocx('', { 'docProps/app.xml': '<!DOCTYPE a><a/>' }), 'a.docx')).toBe('fileHostile')
  expect(await codeOf(await makeDocx('', { [rels]: relation('attachedTemplate') }), 'a.docx')).toBe('fileHostile')
  expect(await codeOf(await makeDocx('', { [rels]: relation('hyperlink') }), 'a.docx')).toBeUndefined()
})
