import { findAnnualChain, listAcceptedEvidence, listAcceptedUpdates, listAnnualTasks } from '@/db/list-annual-parts'
import { listShortcomings } from '@/db/list-name-maps'
import { listTaskReports, type TaskReport } from '@/db/list-task-reports'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { reportsVisibleTo } from '@/domain/plan/report-scope'
import { ensureCan, visibleTo } from '@/domain/policy'
import { computeLight } from '@/domain/task/light'
import { dictionaryOf, type Locale } from '@/i18n'
import { figureOpening, type OpeningFigures, sayOpening } from './annual/draft-opening'
import { type DraftSection, draftSections } from './annual/draft-paragraphs'
import { type DraftLine, draftLacks, draftNext } from './annual/draft-rest'
import { findNeighbours, type Neighbours } from './find-neighbours'
import { loadLightBounds } from './load-light-bounds'

/** The next report's account of a plan: what was promised, what became of it, on what ground. */
export type AnnualDraft = {
  report: TaskReport
  reports: TaskReport[]
  asOf: string
  figures: OpeningFigures
  opening: string
  sections: DraftSection[]
  lacks: DraftLine[]
  next: DraftLine[]
  chain: { promised: number; before: { id: string; year: number; promised: number } | null }
  neighbours: Neighbours
  counts: { told: number; silent: number; unproven: number; cited: number }
}

/**
 * Drafts 上年度工作打算落实情况 for a report's plan, from accepted updates and evidence alone; `reportId` null is the newest.
 * Undefined where the actor's scope holds no registered plan, or not this one. Throws `Refusal('notAllowed')`.
 */
export async function draftAnnualReport(
  actor: Actor,
  reportId: string | null,
  locale: Locale,
  now: string,
): Promise<AnnualDraft | undefined> {
  ensureCan(actor, 'seeOverview')
  const scope = visibleTo(actor)
  const reports = await listTaskReports(scope)
  const report = reportId ? reports.find(({ id }) => id === reportId) : reports[0]
  if (!report) return undefined
  const bounds = await loadLightBounds(now)
  const tasks = (await listAnnualTasks(scope, report.id)).map((task) => ({
    ...task,
    light: computeLight(task, bounds),
  }))
  const ids = tasks.map(({ id }) => id)
  const [updates, evidence, shortcomings, chain, neighbours] = await Promise.all([
    listAcceptedUpdates(ids),
    listAcceptedEvidence(ids),
    listShortcomings([report.id]),
    findAnnualChain(report.id, reportsVisibleTo(actor)),
    findNeighbours(actor, report.id),
  ])
  const words = dictionaryOf(locale)
  const sections = draftSections({ tasks, updates, evidence }, words, locale)
  const figures = figureOpening(tasks)
  const day = dayOf(now)
  return {
    report,
    reports,
    asOf: now,
    figures,
    opening: sayOpening(figures, { year: report.year, promised: chain.promised, day }, words.exports, locale),
    sections,
    lacks: draftLacks(tasks, shortcomings, updates, words.exports),
    next: draftNext(tasks, words.exports),
    chain,
    neighbours,
    counts: countDraft(sections),
  }
}

function countDraft(sections: DraftSection[]): AnnualDraft['counts'] {
  const paragraphs = sections.flatMap((section) => section.paragraphs)
  const silent = paragraphs.filter(({ isSilent }) => isSilent).length
  return {
    told: paragraphs.length - silent,
    silent,
    unproven: paragraphs.flatMap(({ sentences }) => sentences).filter(({ isUnproven }) => isUnproven).length,
    cited: paragraphs.reduce((sum, { proofs }) => sum + proofs.length, 0),
  }
}
