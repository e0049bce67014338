import { reader } from '@/db/client'
import { listAnnualTasks } from '@/db/ledger/list-annual-parts'
import { listPromises } from '@/db/plan/list-promises'
import { listReportYears, type ReportYear } from '@/db/report/list-report-years'
import type { Actor } from '@/domain/people'
import { findLinkRefusal } from '@/domain/plan/chain-decision'
import { pairReports, type ReportPair } from '@/domain/plan/pair-reports'
import { can } from '@/domain/policy'
import { ensureFound, Refusal } from '@/domain/refusal'
import { visibleTo } from '@/domain/scope'
import { everything } from '@/domain/task/ledger'
import { taskStatuses } from '@/domain/task/task'
import { namePeople } from '../people/steps/name-people'
import { loadLightTerms } from '../settings/load-light-terms'
import { type ChainFilter, type ChainRow, countRows, isShown, listChainRows } from './chain-rows'
import { keepLinks } from './keep-links'

export type ChainPair = ReportPair<ReportYear>
export type ChainView = {
  pairs: ChainPair[]
  /** Null where no body has reports for two years that follow each other. */
  pair: ChainPair | null
  rows: ChainRow[]
  /** The row whose link is looked at, and what may be decided of it. */
  desk: ChainRow | null
  canDecide: boolean
  counts: Record<ChainFilter, number>
}

/**
 * What a body's report says of the promises it made the year before, beside what became of their tasks. Without ids the newest
 * pair that the actor may see. Throws `Refusal('notFound')`: no such pair, none in the actor's scope, or a role without reports.
 */
export async function viewChain(
  actor: Actor,
  asked: { from?: string; to?: string; show: ChainFilter; edit?: string },
  now: string,
): Promise<ChainView> {
  if (!can(actor, 'seeReports')) throw new Refusal('notFound')
  const pairs = pairReports(await listReportYears(reader(), visibleTo(actor)))
  const pair = pickPair(pairs, asked)
  if (!pair) return { pairs, pair: null, rows: [], desk: null, canDecide: false, counts: countRows([]) }
  const rows = await readRows(actor, pair, now)
  const canDecide = !findLinkRefusal(pair.newer.issuerPath, actor)
  const desk = (canDecide && rows.find(({ commitmentId }) => commitmentId === asked.edit)) || null
  const shown = rows.filter((row) => isShown(row, asked.show))
  return { pairs, pair, rows: shown, desk, canDecide, counts: countRows(rows) }
}

function pickPair(pairs: ChainPair[], { from, to }: { from?: string; to?: string }): ChainPair | null {
  if (!from && !to) return pairs[0] ?? null
  return ensureFound(pairs.find(({ older, newer }) => (!from || older.id === from) && (!to || newer.id === to)))
}

async function readRows(actor: Actor, { older, newer }: ChainPair, now: string): Promise<ChainRow[]> {
  const [scope, { bounds }] = [visibleTo(actor), await loadLightTerms(now)]
  const filter = { ...everything, reportId: older.id, statuses: [...taskStatuses] }
  const [promises, tasks] = await Promise.all([listPromises(older.id), listAnnualTasks(scope, filter, bounds)])
  const links = await keepLinks(scope, { older: older.id, newer: newer.id, promises })
  const nameOf = await namePeople(links.flatMap(({ decided }) => decided?.decidedBy ?? []))
  return listChainRows(promises, links, tasks, nameOf)
}
