import { type ChainLink, readChain } from '@/domain/report/read-chain'
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

export type ReportFile = { bytes: Uint8Array; name: string }

/** Follows the promises of a body's older report into its newer one. Refuses as `readReportFile` does. */
export async function readReportChain(
  older: ReportFile | undefined,
  newer: ReportFile | undefined,
): Promise<ChainLink[]> {
  if (!older || !newer) return []
  return readChain(await readReportFile(older.bytes, older.name), await readReportFile(newer.bytes, newer.name))
}
