import { appendEvent } from '@/db/audit/append-event'
import { urgentTransaction } from '@/db/engine/urgent-transaction'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureFound } from '@/domain/refusal'
import { writeOfficialDocument } from '@/formats/write-docx'
import { dictionaryOf } from '@/i18n'
import { formatDate } from '@/i18n/dates'
import { type PaperKind, printPaper } from '../steps/print-paper'
import { type AnnualText, composeAnnualReport } from './compose-annual-report'
import { listBlocks, type Words } from './list-annual-blocks'

/**
 * The text as a Word file in the layout of GB/T 9704 or the PDF of it: evidence as footnotes, sentences without it highlighted; headed and
 * signed by the full name of the body that speaks. `name` is that of the file: year, unit and day.
 * One event in the log. Throws `Refusal`: notAllowed, notFound, and as `printPaper`.
 */
export async function exportAnnual(
  actor: Actor,
  { reportId, kind }: { reportId: string | null; kind: PaperKind },
  now: string,
): Promise<{ bytes: Uint8Array; name: string }> {
  const annual = ensureFound(await composeAnnualReport(actor, reportId, now))
  const { language } = annual.report
  const words = dictionaryOf(language).exports.annual
  const title = titleOf(annual, words)
  const docx = await writeOfficialDocument({
    title,
    blocks: listBlocks(annual, words),
    signature: {
      issuer: annual.share?.unitFullName ?? annual.report.issuerFullName,
      date: formatDate(dayOf(now), language),
    },
  })
  const bytes = await printPaper(docx, kind)
  await urgentTransaction((tx) =>
    appendEvent(tx, actor, now, {
      action: 'export.annual',
      objectType: 'report',
      objectId: annual.report.id,
      objectName: annual.report.title,
      after: { kind, ...annual.counts },
    }),
  )
  return { bytes, name: words.fileName({ title, day: dayOf(now) }) }
}

// A unit neither heads nor signs a paper in the name of the body above it.
function titleOf({ report: { issuerFullName: issuer, year: told }, share }: AnnualText, words: Words): string {
  const year = told + 1
  if (share) return words.shareTitle({ unit: share.unitFullName, issuer, year })
  return words.documentTitle({ unit: issuer, year })
}
