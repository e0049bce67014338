import { type ReadOptions, readReport } from '@/domain/report/read-report'
import type { ReadReport } from '@/domain/report/report-text'

/**
 * Reads a report from the bytes of a file of any kind that the product takes.
 * Refuses as `readDocument` does. Plain text needs none of the libraries for other formats, so they load only when needed.
 */
export async function readReportFile(
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions = {},
): Promise<ReadReport> {
  const { readDocument } = await import('@/formats/read-document')
  const { text } = await readDocument(bytes, fileName)
  return readReport(text, options)
}
