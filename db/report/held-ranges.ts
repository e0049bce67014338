import { eq, inArray } from 'drizzle-orm'
import type { HeldKind } from '@/domain/report/version/version'
import type { Database } from '../client'
import { newId } from '../id'
import { heldRanges, reportVersions } from '../schema'

/** What stands in an earlier text of its report: which, by its kind and id, and the text with its number. */
export type HeldRange = { kind: HeldKind; itemId: string; versionId: string; number: number }

/** What of a report stands in an earlier text of it. */
export async function listHeld(on: Database, reportId: string): Promise<HeldRange[]> {
  return on
    .select({
      kind: heldRanges.kind,
      itemId: heldRanges.itemId,
      versionId: heldRanges.versionId,
      number: reportVersions.number,
    })
    .from(heldRanges)
    .innerJoin(reportVersions, eq(reportVersions.id, heldRanges.versionId))
    .where(eq(heldRanges.reportId, reportId))
}

/** Notes that these stand in an earlier text. */
export async function addHeld(
  tx: Database,
  reportId: string,
  rows: readonly Pick<HeldRange, 'kind' | 'itemId' | 'versionId'>[],
): Promise<void> {
  if (rows.length) await tx.insert(heldRanges).values(rows.map((row) => ({ id: newId(), reportId, ...row })))
}

/** These stand in the text in force again. */
export async function removeHeld(tx: Database, itemIds: readonly string[]): Promise<void> {
  if (itemIds.length) await tx.delete(heldRanges).where(inArray(heldRanges.itemId, [...itemIds]))
}
