import { ensureSize } from './ensure-size'
import type { ReadDocument } from './read-document'
import { readPlainText } from './read-plain-text'
import { runSafely } from './run-safely'
import { sniffType } from './sniff-type'

const quickTextSize = 1024 * 1024

/**
 * Like `readDocument`, in a process of its own with caps on memory and time, so that no file can harm the server.
 * Refuses with the same codes, and `fileTooSlow`. Short plain texts, which cannot do harm, are read here and now.
 */
export async function readDocumentSafely(bytes: Uint8Array, fileName = ''): Promise<ReadDocument> {
  ensureSize(bytes)
  if (bytes.length <= quickTextSize && sniffType(bytes) === 'txt') return { type: 'txt', text: readPlainText(bytes) }
  return runSafely('document', bytes, fileName)
}
