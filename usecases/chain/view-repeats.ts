import { reader } from '@/db/client'
import { type AnnualTask, listAnnualTasks } from '@/db/ledger/list-annual-parts'
import { type KeptPromise, listPromises } from '@/db/plan/list-promises'
import { listReportYears, type ReportYear } from '@/db/report/list-report-years'
import type { Actor } from '@/domain/people'
import { joinRepeats, type Repeat } from '@/domain/plan/join-repeats'
import { pairReports, type ReportPair } from '@/domain/plan/pair-reports'
import { ensureCan } from '@/domain/policy'
import { type Scope, visibleTo } from '@/domain/scope'
import { everything } from '@/domain/task/ledger'
import { taskStatuses } from '@/domain/task/task'
import { loadLightTerms } from '../settings/load-light-terms'
import { keepLinks } from './keep-links'

/** A promise as a report made it, and the task that came of it, null where none came or (`isHidden`) it is not the reader's to see. */
export type Made = {
  commitmentId: string
  reportId: string
  year: number
  text: string
  task: AnnualTask | null
  isHidden: boolean
}
/** A promise that was made again year after year, the newest wording last. */
export type RepeatRow = { issuerName: string; made: Made[] }

type Pair = ReportPair<ReportYear>

// The longest rows come first; more are read by nobody.
const mostRows = 200

/** 反复承诺: what bodies promised in two or more years that follow each other, the most often promised first. Throws `Refusal('notAllowed')`. */
export async function viewRepeats(actor: Actor, now: string): Promise<RepeatRow[]> {
  ensureCan(actor, 'seeOverview')
  const scope = visibleTo(actor)
  const reports = (await listReportYears(reader(), scope)).filter(({ status }) => status === 'registered')
  const promises = await listPromisesOf(pairReports(reports))
  const repeats: Repeat[] = []
  for (const pair of pairReports(reports)) repeats.push(...(await findRepeats(scope, pair, promises)))
  const rows = joinRepeats(repeats).slice(0, mostRows)
  const made = await listMade(scope, { reports, promises, ids: new Set(rows.flat()) }, now)
  return rows
    .map((ids) => ids.flatMap((id) => made.get(id) ?? []))
    .filter((row) => row.length > 1)
    .map((row) => ({ issuerName: reports.find(({ id }) => id === row.at(-1)?.reportId)?.issuerName ?? '', made: row }))
    .sort((a, b) => b.made.length - a.made.length || (b.made.at(-1)?.year ?? 0) - (a.made.at(-1)?.year ?? 0))
}

type Promises = Map<string, KeptPromise[]>

async function listPromisesOf(pairs: Pair[]): Promise<Promises> {
  const ids = new Set(pairs.flatMap(({ older, newer }) => [older.id, newer.id]))
  return new Map(await Promise.all([...ids].map(async (id) => [id, await listPromises(id)] as const)))
}

async function findRepeats(scope: Scope, { older, newer }: Pair, all: Promises): Promise<Repeat[]> {
  const [promises, renewed] = [all.get(older.id) ?? [], all.get(newer.id) ?? []]
  // Two registered texts say the same until reports change, or what somebody decides of them.
  const links = await keepLinks(scope, { older: older.id, newer: newer.id, promises, renewed }, 'places')
  const byStart = new Map(renewed.filter(({ isHeld }) => !isHeld).map(({ start, id }) => [start, id]))
  return promises.flatMap(({ id: from }, index) => {
    const to = byStart.get(links[index]?.link.renewed?.start ?? -1)
    return to ? [{ from, to }] : []
  })
}

type Shown = { reports: ReportYear[]; promises: Promises; ids: Set<string> }

async function listMade(scope: Scope, { reports, promises, ids }: Shown, now: string): Promise<Map<string, Made>> {
  const { bounds } = await loadLightTerms(now)
  const made = new Map<string, Made>()
  for (const { id: reportId, year } of reports) {
    const again = (promises.get(reportId) ?? []).filter(({ id }) => ids.has(id))
    if (!again.length) continue
    const filter = { ...everything, reportId, statuses: [...taskStatuses] }
    const tasks = new Map((await listAnnualTasks(scope, filter, bounds)).map((task) => [task.commitmentId, task]))
    for (const { id: commitmentId, text, isGiven } of again) {
      const task = (isGiven && tasks.get(commitmentId)) || null
      made.set(commitmentId, { commitmentId, reportId, year, text, task, isHidden: isGiven && !task })
    }
  }
  return made
}
