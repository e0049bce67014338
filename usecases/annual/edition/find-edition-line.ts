import { type FoundEdition, listEditionsOf } from '@/db/annual/editions'
import { reader } from '@/db/client'
import { holdsPen, seesWhole } from '@/domain/annual/edition-rights'
import { type Actor, worksInUnit } from '@/domain/people'
import type { AnnualText } from '../compose-annual-report'

/** The edition of a report that the actor may open, and whether one may be begun: the first, or one that corrects a published one. */
export type EditionLine = { edition: FoundEdition | null; canBegin: boolean; isCorrection: boolean }

/** What the page of the ledger's wording says of the edition made from it; a unit opens it where it leads something. */
export async function findEditionLine(actor: Actor, { report, figures }: AnnualText): Promise<EditionLine> {
  const [newest] = await listEditionsOf(reader(), report.id)
  const isOpen = newest !== undefined && newest.state !== 'published'
  const isSeen = newest !== undefined && (seesWhole(newest, actor) || (worksInUnit(actor) && figures.total > 0))
  return {
    edition: isSeen ? newest : null,
    canBegin: holdsPen(report.issuerPath, actor) && !isOpen,
    isCorrection: newest !== undefined,
  }
}
