import { Refusal } from '@/domain/refusal'
import { type LeftOutPart, sumLeftOut } from '@/domain/report/left-out'
import { type ReadOptions, readReport } from '@/reader/read-report'
import type { ReadReport } from '@/reader/report-text'
import { nameFurniture } from './account/name-furniture'
import type { DocumentType, ReadDocument } from './document'
import { reportLimits } from './upload/limits'

export type DocumentReport = { type: DocumentType; report: ReadReport; leftOut: LeftOutPart[] }

/**
 * The report in a document's text, and the account of what of the document is not in it. Refuses `reportTooLong` {length, max} for a text no reader could go through, and
 * `planTooLarge` {count, max} for more commitments than one plan can hold.
 */
export function readDocumentReport(document: ReadDocument, options: ReadOptions = {}): DocumentReport {
  const { type, text } = document
  if (text.length > reportLimits.characters)
    throw new Refusal('reportTooLong', { length: text.length, max: reportLimits.characters })
  const report = readReport(text, options)
  const count = report.steps.reduce((sum, { commitments }) => sum + commitments.length, 0)
  if (count > reportLimits.commitments) throw new Refusal('planTooLarge', { count, max: reportLimits.commitments })
  return { type, report, leftOut: sumLeftOut(nameFurniture(document)) }
}
