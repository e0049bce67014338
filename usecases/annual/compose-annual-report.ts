import { countLedger } from '@/db/ledger/count-ledger'
import { countPromised } from '@/db/ledger/count-overview'
import { listAcceptedEvidence, listAcceptedUpdates, listAnnualTasks } from '@/db/ledger/list-annual-parts'
import { listEndReasons } from '@/db/ledger/list-end-reasons'
import { listTaskReports, type TaskReport } from '@/db/ledger/list-task-reports'
import { findFullName } from '@/db/names/find-names'
import { type LinkedShortcoming, listShortcomings } from '@/db/names/list-name-maps'
import type { Actor } from '@/domain/people'
import { ledBy, speaksFor } from '@/domain/plan/voice'
import { ensureCan } from '@/domain/policy'
import type { KeptYear } from '@/domain/report/year-borne'
import { visibleTo } from '@/domain/scope'
import { everything, type LedgerFilter } from '@/domain/task/ledger'
import type { LightBounds } from '@/domain/task/light'
import { dictionaryOf } from '@/i18n'
import { findNeighbours, type Neighbours } from '../plan/steps/find-neighbours'
import { loadLightTerms } from '../settings/load-light-terms'
import { type AnnualShare, figureOpening, type OpeningFigures, sayOpening } from './compose-opening'
import { type AnnualSection, composeSections } from './compose-paragraphs'
import { type AnnualLine, composeLacks, composeNext } from './compose-rest'

/** The next report's account of a plan: what was promised, what became of it, on what ground. */
export type AnnualText = {
  report: TaskReport
  reports: TaskReport[]
  asOf: string
  /** A unit's part of the plan; null where the text is the body's own. */
  share: AnnualShare | null
  /** The ledger that the figures are those of. */
  filter: LedgerFilter
  figures: OpeningFigures
  opening: string
  sections: AnnualSection[]
  lacks: AnnualLine[]
  next: AnnualLine[]
  /** What last year's report said fell short. */
  shortcomings: LinkedShortcoming[]
  years: { promised: number; before: (KeptYear & { id: string; promised: number }) | null }
  neighbours: Neighbours
  counts: { told: number; silent: number; unproven: number; cited: number }
}

/**
 * Composes 上年度工作打算落实情况 for a report's plan, from accepted updates and evidence alone; `reportId` null is the newest of
 * the actor's own unit, or else the newest in sight.
 * It is written in the language of the report. Who does not speak for the body that issued it composes the own share: what the unit leads, in the unit's name.
 * Undefined where the actor's scope holds no registered plan, or not this one. Throws `Refusal('notAllowed')`.
 */
export async function composeAnnualReport(
  actor: Actor,
  reportId: string | null,
  now: string,
): Promise<AnnualText | undefined> {
  ensureCan(actor, 'seeOverview')
  const scope = visibleTo(actor)
  const reports = await listTaskReports(scope)
  const own = reports.find(({ issuerPath }) => issuerPath === actor.unitPath) ?? reports[0]
  const report = reportId ? reports.find(({ id }) => id === reportId) : own
  if (!report) return undefined
  const bounds = (await loadLightTerms(now)).bounds
  const filter = { ...everything, reportId: report.id, unitId: ledBy(actor) }
  const tasks = await listAnnualTasks(scope, filter, bounds)
  const share = speaksFor(report.issuerPath, actor) ? null : await findShare(actor, report, bounds)
  const ids = tasks.map(({ id }) => id)
  const [updates, evidence, reasons, shortcomings, promised, neighbours] = await Promise.all([
    listAcceptedUpdates(ids),
    listAcceptedEvidence(ids),
    listEndReasons(ids),
    listShortcomings([report.id], scope),
    countPromised([report.id]),
    findNeighbours(actor, report.id),
  ])
  const { language } = report
  const words = dictionaryOf(language)
  const sections = composeSections({ tasks, updates, evidence, reasons }, words, language)
  const figures = figureOpening(tasks, bounds.today)
  const facts = { year: report.year, yearAhead: report.yearAhead, promised, day: bounds.today, share }
  return {
    report,
    reports,
    asOf: now,
    share,
    filter,
    figures,
    opening: sayOpening(figures, facts, words, language),
    sections,
    lacks: composeLacks({ tasks, shortcomings, updates, reasons, unit: share?.unitName ?? '' }, words),
    next: composeNext(tasks, words, language),
    shortcomings,
    years: { promised, before: await findBefore(neighbours) },
    neighbours,
    counts: countSentences(sections),
  }
}

/** The plan of the year before, and how much it promised. */
async function findBefore({ before }: Neighbours): Promise<AnnualText['years']['before']> {
  return before?.status === 'registered' ? { ...before, promised: await countPromised([before.id]) } : null
}

async function findShare(actor: Actor, report: TaskReport, bounds: LightBounds): Promise<AnnualShare> {
  const { unitId, unitName } = actor
  const supported = { ...everything, reportId: report.id, supportingId: unitId }
  return {
    unitName,
    unitFullName: await findFullName(unitId),
    supporting: await countLedger(visibleTo(actor), supported, bounds),
  }
}

function countSentences(sections: AnnualSection[]): AnnualText['counts'] {
  const paragraphs = sections.flatMap((section) => section.paragraphs)
  const silent = paragraphs.filter(({ isSilent }) => isSilent).length
  return {
    told: paragraphs.length - silent,
    silent,
    unproven: paragraphs.flatMap(({ sentences }) => sentences).filter(({ isUnproven }) => isUnproven).length,
    cited: paragraphs.reduce((sum, { proofs }) => sum + proofs.length, 0),
  }
}
