import type { LeftOut } from '@/domain/report/left-out'
import type { SpecialDays } from '@/reader/commitment/deadline-rule'
import { type ChainLink, readChain } from '@/reader/read-chain'
import { type ReadOptions, readReport } from '@/reader/read-report'
import type { ReadReport } from '@/reader/report-text'

/**
 * Reads a report from the bytes of a file of any kind that the product takes, and what of the file is not in its text.
 * Refuses as `readDocument` does. The libraries for other formats than text load only when they are needed.
 */
export async function readReportFile(
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions = {},
): Promise<ReadReport & { leftOut: LeftOut[] }> {
  const { readDocument } = await import('@/formats/read-document')
  const { nameFurniture } = await import('@/formats/account/name-furniture')
  const document = await readDocument(bytes, fileName)
  const report = readReport(document.text, { special: await listKnownDays(), ...options })
  return { ...report, leftOut: nameFurniture(document) }
}

const knownYears = [2023, 2024, 2025, 2026]

/** The statutory holidays that are known: no installation is asked here. */
async function listKnownDays(): Promise<SpecialDays> {
  const { listStatutory } = await import('../settings/list-statutory')
  return Object.fromEntries(knownYears.flatMap(listStatutory).map(({ day, kind }) => [day, kind]))
}

type ReportFile = { bytes: Uint8Array; name: string }

/** Follows the promises of a body's older report into its newer one. Refuses as `readReportFile` does. */
export async function readReportChain(older: ReportFile, newer: ReportFile): Promise<ChainLink[]> {
  return readChain(await readReportFile(older.bytes, older.name), await readReportFile(newer.bytes, newer.name))
}
