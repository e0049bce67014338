import { cleanText } from '@/domain/clean-text'
import { Refusal } from '@/domain/refusal'
import type { ReadOptions } from '@/reader/read-report'
import type { ReadDocument } from '../document'
import { type DocumentReport, readDocumentReport } from '../read-document-report'
import { decodeText } from '../text/decode-text'
import { dropTypedMarks } from '../text/drop-typed-marks'
import { readPlainText } from '../text/read-plain-text'
import { ensureSize } from '../upload/ensure-size'
import { ensureText } from '../upload/ensure-text'
import { reportLimits } from '../upload/limits'
import type { SniffedType } from '../upload/signatures'
import { sniffType } from '../upload/sniff-type'
import { loadZip } from '../zip/read-zip'
import { runSafely } from './run-safely'
import type { Caps } from './start-process'

/** About fifty milliseconds of reading, for which nobody else has to wait noticeably. */
const quickTextSize = 128 * 1024
/** Seconds: what LibreOffice may take for a file of the old kind before its bare words are read. */
const mostToRenew = 30

/**
 * Reads the report in a file of any kind, in a process of its own with caps on memory and time, so that no file can harm
 * the server. Short plain texts are read here and now. Refuses as `readDocument` and `readDocumentReport` do, and with
 * `fileTooSlow` and `readingBusy`.
 */
export async function readReportSafely(
  bytes: Uint8Array,
  name = '',
  options: ReadOptions = {},
): Promise<DocumentReport> {
  ensureSize(bytes)
  const type = sniffType(bytes)
  if (type === 'txt') ensureNotEndless(bytes)
  if (type !== 'txt' || bytes.length > quickTextSize)
    return runSafely({ task: 'report', name, options }, bytes, capsFor(bytes, type))
  const plain = dropTypedMarks({ text: cleanText(readPlainText(bytes)), leftOut: [] })
  const document: ReadDocument = { type: 'txt', ...plain }
  ensureText(document)
  return readDocumentReport(document, options)
}

/** No encoding takes more than four bytes for a character, so these are too long however they are read. */
function ensureNotEndless(bytes: Uint8Array): void {
  if (bytes.length <= 4 * reportLimits.characters) return
  throw new Refusal('reportTooLong', {
    length: decodeText(bytes)?.length ?? bytes.length,
    max: reportLimits.characters,
  })
}

/** By the clock, so with room for a busy machine: every hostile file known is done with in a few seconds. */
function capsFor(bytes: Uint8Array, type: SniffedType): Caps {
  const size =
    type === 'docx' || type === 'ofd'
      ? Math.max(...[...loadZip(bytes).values()].map((part) => part.unpackedSize))
      : bytes.length
  const seconds = Math.min(20 + size / 1_000_000, 30)
  return { megabytes: 512, seconds: type === 'doc' ? seconds + mostToRenew : seconds }
}
