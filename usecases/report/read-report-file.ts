import { type ChainLink, readChain } from '@/reader/read-chain'
import { type ReadOptions, readReport } from '@/reader/read-report'
import type { ReadReport } from '@/reader/report-text'

/**
 * Reads a report from the bytes of a file of any kind that the product takes.
 * Refuses as `readDocument` does. The libraries for other formats than text load only when they are needed.
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

type ReportFile = { bytes: Uint8Array; name: string }

/** Follows the promises of a body's older report into its newer one. Refuses as `readReportFile` does. */
export async function readReportChain(older: ReportFile, newer: ReportFile): Promise<ChainLink[]> {
  return readChain(await readReportFile(older.bytes, older.name), await readReportFile(newer.bytes, newer.name))
}
