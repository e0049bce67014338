import { reader } from '@/db/client'
import { findPlan, type Plan } from '@/db/plan/find-plan'
import { type FoundReport, findReport } from '@/db/report/find-report'
import { listReportYears, type ReportYear } from '@/db/report/list-report-years'
import { listUnits } from '@/db/unit/list-units'
import type { Actor } from '@/domain/people'
import { pairReports, type ReportPair } from '@/domain/plan/pair-reports'
import { can } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import { visibleTo } from '@/domain/scope'
import { listTaskLights } from '../task/steps/list-task-lights'
import { type ChainFilter, type ChainRow, countRows, isShown, listChainRows } from './chain-rows'
import { followOnce } from './follow-once'

export type ChainPair = ReportPair<ReportYear>
export type ChainView = {
  pairs: ChainPair[]
  /** Null where no body has reports for two years that follow each other. */
  pair: ChainPair | null
  rows: ChainRow[]
  counts: Record<ChainFilter, number>
}

/**
 * What a body's report says of the promises it made the year before, beside what became of their tasks. Without ids the newest
 * pair that the actor may see. Throws `Refusal('notFound')`: no such pair, none in the actor's scope, or a role without reports.
 */
export async function viewChain(
  actor: Actor,
  asked: { from?: string; to?: string; show: ChainFilter },
  now: string,
): Promise<ChainView> {
  if (!can(actor, 'seeReports')) throw new Refusal('notFound')
  const pairs = pairReports(await listReportYears(reader(), visibleTo(actor)))
  const pair = pickPair(pairs, asked)
  if (!pair) return { pairs, pair: null, rows: [], counts: countRows([]) }
  const rows = await readRows(actor, pair, now)
  return { pairs, pair, rows: rows.filter((row) => isShown(row, asked.show)), counts: countRows(rows) }
}

function pickPair(pairs: ChainPair[], { from, to }: { from?: string; to?: string }): ChainPair | null {
  if (!from && !to) return pairs[0] ?? null
  const found = pairs.find(({ older, newer }) => (!from || older.id === from) && (!to || newer.id === to))
  if (!found) throw new Refusal('notFound')
  return found
}

async function readRows(actor: Actor, pair: ChainPair, now: string): Promise<ChainRow[]> {
  const scope = visibleTo(actor)
  const newer = await findReport(reader(), scope, pair.newer.id)
  if (!newer) throw new Refusal('notFound')
  const [older, after, lights, units] = await Promise.all([
    findPlan(reader(), pair.older.id),
    findPlan(reader(), pair.newer.id),
    listTaskLights(actor, pair.older.id, now),
    listUnits(reader()),
  ])
  const promises = older.commitments.filter(({ status }) => status !== 'rejected')
  const links = await followOnce({ promises, newer: toNewerText(newer, after) })
  const unitNames = new Map(units.map(({ id, shortName }) => [id, shortName]))
  return listChainRows(promises, links, older, { lights, unitNames })
}

/** The newer text as a person has reviewed it, with the section that was marked by hand. */
function toNewerText({ text, language, sectionStart, sectionEnd }: FoundReport, plan: Plan) {
  const marked = sectionStart !== null && sectionEnd !== null ? [{ start: sectionStart, end: sectionEnd }] : []
  return {
    text,
    language,
    sections: marked,
    shortcomings: plan.shortcomings,
    renewed: plan.commitments.filter(({ status }) => status !== 'rejected'),
  }
}
