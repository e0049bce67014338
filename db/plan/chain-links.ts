import { and, eq } from 'drizzle-orm'
import type { ChainDecision } from '@/domain/plan/chain-decision'
import type { Database } from '../client'
import { saveOver } from '../engine/save-over'
import { chainLinks } from '../schema'

/** What was decided of promises in one newer report, by promise. */
export async function findChainLinks(on: Database, reportId: string): Promise<Map<string, ChainDecision>> {
  const rows = await on.select().from(chainLinks).where(eq(chainLinks.reportId, reportId))
  return new Map(rows.map((row) => [row.commitmentId, row]))
}

/** Changes where the sentence of a decision stands in its report, and its words there. Throws `Refusal('staleVersion')`. */
export async function saveAccount(
  tx: Database,
  { id, version }: Pick<ChainDecision, 'id' | 'version'>,
  account: NonNullable<ChainDecision['account']>,
): Promise<void> {
  await saveOver(tx, chainLinks, { id, version }, { account })
}

/** Keeps decisions; one that was there before is written over. Throws `Refusal('staleVersion')`. */
export async function saveChainLinks(tx: Database, decisions: readonly ChainDecision[]): Promise<void> {
  for (const decision of decisions) {
    const isThisPair = and(
      eq(chainLinks.commitmentId, decision.commitmentId),
      eq(chainLinks.reportId, decision.reportId),
    )
    const [known] = await tx.select().from(chainLinks).where(isThisPair)
    const { id: _, version: __, ...values } = decision
    if (known) await saveOver(tx, chainLinks, known, values)
    else await tx.insert(chainLinks).values(decision)
  }
}
