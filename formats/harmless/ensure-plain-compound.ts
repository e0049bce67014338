import { Refusal } from '@/domain/refusal'
import { isFetchingField } from './field-code'
import { holdsProgram } from './find-program'
import { readRecords } from './read-records'
import { refuseCarried } from './refuse'

type Stream = { name: string; content: Buffer }

const macroName = /^(_VBA_PROJECT|VBA|Macros|_VBA_PROJECT_CUR)$/i
// What an object of Windows' packager is kept in: any file at all, a program too.
const packageName = /^.?(Ole10Native|Package)$/i

/**
 * Passes a file of the old kind (doc, xls, wps, et, or an object within another file) that has neither macros, also those of
 * Excel 4, nor packed files, programs, or fields that fetch. Refuses `fileWithMacros`, `fileHostile`, `fileEncrypted`, `fileDamaged`.
 */
export async function ensurePlainCompound(bytes: Uint8Array): Promise<void> {
  if (holdsProgram(bytes)) refuseCarried('program')
  for (const { name, content } of await listStreams(bytes)) {
    if (macroName.test(name)) refuseCarried('macros')
    if (packageName.test(name)) refuseCarried('embeddedObject')
    if (/^WordDocument$/i.test(name)) ensurePlainText(content)
    if (/^(Workbook|Book)$/i.test(name)) ensurePlainBook(content)
  }
}

// The library takes longest of all to load, and few files need it.
async function listStreams(bytes: Uint8Array): Promise<Stream[]> {
  try {
    const { CFB } = await import('@e965/xlsx')
    const { FileIndex } = CFB.read(Buffer.from(bytes), { type: 'buffer' })
    return FileIndex.map(({ name, content }: { name: string; content?: Iterable<number> }) => ({
      name,
      content: Buffer.from([...(content ?? [])]),
    }))
  } catch {
    throw new Refusal('fileDamaged')
  }
}

// Its head says at byte 10 whether the text is encrypted.
function ensurePlainText(content: Buffer): void {
  if (content.length > 12 && content.readUInt16LE(0) === signOfWord && content.readUInt16LE(10) & isEncrypted)
    throw new Refusal('fileEncrypted')
  ensurePlainFields(content)
}

const [signOfWord, isEncrypted] = [0xa5ec, 0x0100]

// A field lies between the signs 19 and 20 or 21, in one byte or two for a letter.
function ensurePlainFields(content: Buffer): void {
  for (const text of [content.toString('latin1'), content.toString('utf16le'), content.subarray(1).toString('utf16le')])
    for (const [, code = ''] of text.matchAll(fieldCode)) if (isFetchingField(code)) refuseCarried('field')
}

const fieldCode = new RegExp(`${String.fromCharCode(19)}\\s*([A-Z]+)`, 'gi')

const [sheetOf, passwordOf, linkOf] = [0x85, 0x2f, 0x1ae]
const [macroSheet, basicModule] = [1, 6]
const partsOfDde = String.fromCharCode(3)

function ensurePlainBook(content: Buffer): void {
  for (const { type, data } of readRecords(content)) {
    if (type === passwordOf) throw new Refusal('fileEncrypted')
    if (type === sheetOf && [macroSheet, basicModule].includes(data[5] ?? 0)) refuseCarried('macros')
    if (type === linkOf && data.toString('latin1').replaceAll('\0', '').slice(2).includes(partsOfDde))
      refuseCarried('dde')
  }
}
