import { reader } from '@/db/client'
import { listShortcomings } from '@/db/names/list-name-maps'
import { type KeptPromise, listPromises } from '@/db/plan/list-promises'
import { findReport } from '@/db/report/find-report'
import { listHeld } from '@/db/report/held-ranges'
import { ensureFound } from '@/domain/refusal'
import type { Scope } from '@/domain/scope'
import { isWithin, type NewerText, toTold } from '@/reader/read-chain'
import type { ReadReport } from '@/reader/report-text'

/** A newer report whose promises are known by their ids. */
export type ReviewedText = Omit<NewerText, 'renewed'> & {
  text: string
  language: ReadReport['language']
  renewed: KeptPromise[]
}

/** A newer report as it was read at its import and reviewed since, without the section that was marked by hand; `promises` are its own where they were read before. Throws `Refusal('notFound')`. */
export async function readNewer(scope: Scope, reportId: string, promises?: KeptPromise[]): Promise<ReviewedText> {
  const [found, shortcomings, renewed, held] = await Promise.all([
    findReport(reader(), scope, reportId),
    listShortcomings([reportId], scope),
    promises ?? listPromises(reportId),
    listHeld(reader(), reportId),
  ])
  const report = ensureFound(found)
  const marked = { start: report.sectionStart ?? 0, end: report.sectionEnd ?? 0 }
  const away = new Set(held.map(({ itemId }) => itemId))
  const told = (report.told ?? []).filter((sentence) => !isWithin(sentence, [marked]))
  return {
    ...{ text: report.text, language: report.language, told: toTold(report.text, told) },
    shortcomings: shortcomings.filter(({ id }) => !away.has(id)),
    // What an earlier text of it says, this one does not.
    renewed: renewed.filter(({ id }) => !away.has(id)),
  }
}
