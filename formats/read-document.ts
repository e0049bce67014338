import { cleanText } from '@/domain/clean-text'
import { Refusal } from '@/domain/refusal'
import type { ReadDocument } from './document'
import { readDocx } from './docx/read-docx'
import { ensurePlainPdf } from './harmless/ensure-plain-pdf'
import { readHtml } from './html/read-html'
import { readPdf } from './pdf/read-pdf'
import { readPlainText } from './text/read-plain-text'
import { loadPlainOffice } from './upload/ensure-plain-office'
import { ensureSize } from './upload/ensure-size'
import { ensureText } from './upload/ensure-text'
import { sniffType } from './upload/sniff-type'

/**
 * Reads a report's text from the bytes of a file: one paragraph per line, table rows as one line with tabs between cells.
 * The bytes tell the type; the name only appears in a refusal. For a process that may be lost: a server calls
 * `readReportSafely`.
 * Refuses with `fileEmpty`, `fileTooLarge`, `fileWrongType`, `fileEncrypted`, `fileDamaged`, `fileWithoutText`, `fileWithMacros`, `fileHostile`.
 */
export async function readDocument(bytes: Uint8Array, fileName = ''): Promise<ReadDocument> {
  ensureSize(bytes)
  try {
    const { type, text } = await readByType(bytes, fileName)
    const document = { type, text: cleanText(text) }
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

async function readByType(bytes: Uint8Array, name: string): Promise<ReadDocument> {
  const found = sniffType(bytes)
  if (found === 'docx') return { type: 'docx', text: readDocx(await loadPlainOffice(bytes)) }
  if (found === 'pdf') ensurePlainPdf(bytes)
  if (found === 'pdf') return { type: 'pdf', text: await readPdf(bytes) }
  if (found === 'html') return { type: 'html', text: readHtml(bytes) ?? '' }
  if (found === 'txt') return { type: 'txt', text: readPlainText(bytes) }
  if (found === 'encryptedOffice') throw new Refusal('fileEncrypted')
  throw new Refusal('fileWrongType', { name, found })
}
