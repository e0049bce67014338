import { countLedger } from '@/db/ledger/count-ledger'
import {
  findAnnualChain,
  listAcceptedEvidence,
  listAcceptedUpdates,
  listAnnualTasks,
} from '@/db/ledger/list-annual-parts'
import { listTaskReports, type TaskReport } from '@/db/ledger/list-task-reports'
import { listShortcomings } from '@/db/names/list-name-maps'
import type { Actor } from '@/domain/people'
import { ledBy, speaksFor } from '@/domain/plan/voice'
import { ensureCan } from '@/domain/policy'
import { visibleTo } from '@/domain/scope'
import { everything, type LedgerFilter } from '@/domain/task/ledger'
import { computeLight, type LightBounds } from '@/domain/task/light'
import { dictionaryOf, type Locale } from '@/i18n'
import { findNeighbours, type Neighbours } from '../plan/steps/find-neighbours'
import { loadLightRules } from '../settings/load-light-rules'
import { type DraftShare, figureOpening, type OpeningFigures, sayOpening } from './draft-opening'
import { type DraftSection, draftSections } from './draft-paragraphs'
import { type DraftLine, draftLacks, draftNext } from './draft-rest'

/** The next report's account of a plan: what was promised, what became of it, on what ground. */
export type AnnualDraft = {
  report: TaskReport
  reports: TaskReport[]
  asOf: string
  /** A unit's part of the plan; null where the draft is the body's own. */
  share: DraftShare | null
  /** The ledger that the figures are those of. */
  filter: LedgerFilter
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
 * Drafts 上年度工作打算落实情况 for a report's plan, from accepted updates and evidence alone; `reportId` null is the newest of
 * the actor's own unit, or else the newest in sight.
 * Who does not speak for the body that issued it drafts the own share: what the unit leads, in the unit's name.
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
  const own = reports.find(({ issuerPath }) => issuerPath === actor.unitPath) ?? reports[0]
  const report = reportId ? reports.find(({ id }) => id === reportId) : own
  if (!report) return undefined
  const bounds = (await loadLightRules(now)).bounds
  const filter = { ...everything, reportId: report.id, unitId: ledBy(actor) }
  const tasks = (await listAnnualTasks(scope, report.id))
    .filter(({ leadUnitId }) => !filter.unitId || leadUnitId === filter.unitId)
    .map((task) => ({ ...task, light: computeLight(task, bounds) }))
  const share = speaksFor(report.issuerPath, actor) ? null : await findShare(actor, report, bounds)
  const ids = tasks.map(({ id }) => id)
  const [updates, evidence, shortcomings, chain, neighbours] = await Promise.all([
    listAcceptedUpdates(ids),
    listAcceptedEvidence(ids),
    listShortcomings([report.id]),
    findAnnualChain(report.id, visibleTo(actor)),
    findNeighbours(actor, report.id),
  ])
  const words = dictionaryOf(locale)
  const sections = draftSections({ tasks, updates, evidence }, words, locale)
  const figures = figureOpening(tasks, bounds.today)
  const facts = { year: report.year, promised: chain.promised, day: bounds.today, share }
  return {
    report,
    reports,
    asOf: now,
    share,
    filter,
    figures,
    opening: sayOpening(figures, facts, words, locale),
    sections,
    lacks: draftLacks(tasks, shortcomings, updates, words, share?.unitName),
    next: draftNext(tasks, words),
    chain,
    neighbours,
    counts: countDraft(sections),
  }
}

async function findShare(actor: Actor, report: TaskReport, bounds: LightBounds): Promise<DraftShare> {
  const { unitId, unitName } = actor
  const supported = { ...everything, reportId: report.id, supportingId: unitId }
  return { unitName, supporting: await countLedger(visibleTo(actor), supported, bounds) }
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
