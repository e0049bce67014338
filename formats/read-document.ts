import { cleanAll, cleanText } from '@/domain/clean-text'
import { Refusal } from '@/domain/refusal'
import type { ReadText } from './account/account'
import { readDoc } from './doc/read-doc'
import type { DocumentType, ReadDocument } from './document'
import { readDocx } from './docx/read-docx'
import { unpackWordXml } from './docx/unpack-word-xml'
import { ensurePdfPictures } from './harmless/ensure-pdf-pictures'
import { ensurePlainPdf } from './harmless/ensure-plain-pdf'
import { readHtml } from './html/read-html'
import { readMhtml } from './html/read-mhtml'
import { readOfd } from './ofd/read-ofd'
import { readPdf } from './pdf/read-pdf'
import { decodeText } from './text/decode-text'
import { dropTypedMarks } from './text/drop-typed-marks'
import { readPlainText } from './text/read-plain-text'
import { ensurePlainZip, loadPlainOffice } from './upload/ensure-plain-office'
import { ensureSize } from './upload/ensure-size'
import { ensureText } from './upload/ensure-text'
import type { SniffedType } from './upload/signatures'
import { sniffType } from './upload/sniff-type'

/**
 * Reads a report's text from the bytes of a file: one paragraph per line, table rows as one line with tabs between cells; and what was
 * left out of it.
 * The bytes tell the type; the name only appears in a refusal. For a process that may be lost: a server calls
 * `readReportSafely`.
 * Refuses with `fileEmpty`, `fileTooLarge`, `fileWrongType`, `fileEncrypted`, `fileDamaged`, `fileWithoutText`, `fileWithMacros`, `fileHostile`.
 */
export async function readDocument(bytes: Uint8Array, fileName = ''): Promise<ReadDocument> {
  ensureSize(bytes)
  try {
    const found = sniffType(bytes)
    const { text, leftOut } = dropTypedMarks(await readByType(bytes, found, fileName))
    const document = { type: typeOf(found), text: cleanText(text), leftOut: cleanAll(leftOut) }
    ensureText(document)
    return document
  } catch (error) {
    throw nameFailure(error)
  }
}

/** A stack that overflows comes from elements nested thousands deep; every other failure from a broken file. */
function nameFailure(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  return error instanceof RangeError ? new Refusal('fileHostile', { reason: 'depth' }) : new Refusal('fileDamaged')
}

async function readByType(bytes: Uint8Array, found: SniffedType, name: string): Promise<ReadText> {
  if (found === 'docx') return readDocx(await loadPlainOffice(bytes))
  if (found === 'doc') return readDoc(bytes)
  if (found === 'xlsx') return (await import('./xlsx/read-xlsx-text')).readXlsxText(bytes)
  if (found === 'wordXml') return readDocx(await ensurePlainZip(unpackWordXml(decodeText(bytes) ?? '')))
  if (found === 'ofd') return readOfd(await loadPlainOffice(bytes))
  if (found === 'pdf') ensurePlainPdf(bytes)
  if (found === 'pdf') ensurePdfPictures(bytes)
  if (found === 'pdf') return readPdf(bytes)
  if (found === 'html') return readHtml(bytes) ?? nothing
  if (found === 'mht') return readMhtml(bytes) ?? nothing
  if (found === 'txt') return { text: readPlainText(bytes), leftOut: [] }
  if (found === 'encryptedOffice') throw new Refusal('fileEncrypted')
  throw new Refusal('fileWrongType', { name, found })
}

const nothing: ReadText = { text: '', leftOut: [] }

function typeOf(found: SniffedType): DocumentType {
  if (found === 'mht') return 'html'
  if (found === 'wordXml' || found === 'doc') return 'docx'
  const isType = (type: string): type is DocumentType => ['pdf', 'ofd', 'xlsx', 'html', 'docx'].includes(type)
  return isType(found) ? found : 'txt'
}
