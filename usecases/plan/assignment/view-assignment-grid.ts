import { reader } from '@/db/client'
import { listPeople } from '@/db/people/list-people'
import { findPlan, type Plan } from '@/db/plan/find-plan'
import { type FoundReport, findReport } from '@/db/report/find-report'
import { listHeld } from '@/db/report/held-ranges'
import { listBodyLevels } from '@/db/settings/body-levels'
import { dayOf, workingDaysBetween } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { assessPlan } from '@/domain/plan/assess-plan'
import type { RowFacts } from '@/domain/plan/assignment/check-row'
import type { CellTexts, Offers } from '@/domain/plan/assignment/columns'
import { writeCells } from '@/domain/plan/assignment/write-cells'
import { findOwnPlanRefusal, findPlanRefusal } from '@/domain/plan/plan-rights'
import { ensureCan } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import { visibleTo } from '@/domain/scope'
import { isInSubtree } from '@/domain/unit'
import { pickStanding } from '../../report/version/steps/move-work'
import { loadLightTerms } from '../../settings/load-light-terms'
import { listTaskLights } from '../../task/steps/list-task-lights'
import { listRegistrable } from '../register-plan'
import { listCards, type PlanCard } from '../steps/list-cards'
import { stampPlan } from '../steps/stamp-plan'
import { listGone, loadOffers } from './load-offers'

/** A commitment as a row: where it stands in the text, and what its cells say. */
export type GridRow = RowFacts & {
  id: string
  version: number
  number: number
  stepId: string
  heading: string
  source: string
  /** The words of the same paragraph before and after the sentence. */
  before: string
  after: string
  texts: CellTexts
  taskId: string
  taskNumber: string | null
}

export type AssignmentGrid = {
  report: Omit<FoundReport, 'text'>
  rows: GridRow[]
  offers: Offers
  headUnitIds: string[]
  needsHead: boolean
  today: string
  special: [string, 'holiday' | 'workday'][]
  /** Sentences of the section that nobody has decided about. */
  openSentences: number
  rights: { isEditable: boolean; canRegister: boolean; canReopen: boolean; isOwnPlan: boolean }
  /** Who registers what is sent; names. */
  directors: string[]
  signWithin: number
  /** Since it was sent to be registered. */
  workingDaysWaited: number
  stamp: string
}

/** The assignment grid of a report's plan: its rows, what cells may name, and what checks of them need. Throws `Refusal`: notAllowed, notFound. */
export async function viewAssignmentGrid(actor: Actor, reportId: string, now: string): Promise<AssignmentGrid> {
  ensureCan(actor, 'seeReports')
  const found = await findReport(reader(), visibleTo(actor), reportId)
  if (!found) throw new Refusal('notFound')
  const { text, ...report } = found
  const plan = await findPlan(reader(), visibleTo(actor), reportId)
  const standing = pickStanding(plan, await listHeld(reader(), reportId))
  const may = (deed: 'review' | 'register' | 'reopen') => !findPlanRefusal(deed, report, actor)
  const offers = await loadOffers(reader(), actor, report, now)
  const { today, special, thresholds } = await loadLightTerms(now)
  const { sectionStart: start, sectionEnd: end } = report
  return {
    report,
    rows: await listRows(actor, found, { plan, standing }, offers, now),
    offers,
    headUnitIds: await listHeadUnits(actor, now),
    needsHead: await keepsUnitReview(report.issuerUnitId, today),
    today,
    special: [...special],
    openSentences: assessPlan(text, start === null || end === null ? null : { start, end }, standing).open.length,
    rights: {
      isEditable: may('review'),
      canRegister: may('register'),
      canReopen: may('reopen'),
      isOwnPlan: findOwnPlanRefusal(report, listRegistrable(plan), actor) !== null,
    },
    directors: await listDirectors(actor, report.issuerPath, now),
    signWithin: thresholds.signWithin,
    workingDaysWaited: report.confirmedAt ? workingDaysBetween(dayOf(report.confirmedAt), today, special) : 0,
    stamp: stampPlan(plan),
  }
}

type Plans = { plan: Plan; standing: Plan }

async function listRows(
  actor: Actor,
  found: FoundReport,
  { plan, standing }: Plans,
  offers: Offers,
  now: string,
): Promise<GridRow[]> {
  const lights = found.status === 'registered' ? await listTaskLights(actor, found.id, now) : new Map()
  const gone = await listGone(reader(), plan, offers)
  const stands = new Set(standing.commitments.map(({ id }) => id))
  // What stands in an earlier text has no neighbours in this one.
  const textOf = ({ id }: PlanCard) => (stands.has(id) ? found.text : '')
  const units = offers.units.map(({ id, label }) => ({ id, shortName: label }))
  return listCards(plan, lights, units).flatMap((card) =>
    card.number && card.task ? [toRow(card, card.task, textOf(card), offers, gone)] : [],
  )
}

function toRow(
  card: PlanCard,
  task: NonNullable<PlanCard['task']>,
  text: string,
  offers: Offers,
  gone: Parameters<typeof writeCells>[3],
): GridRow {
  const { id, version, number, stepId, heading, start, end } = card
  return {
    ...{ id, version, number, stepId, heading },
    source: card.text,
    before: text.slice(text.lastIndexOf('\n', start - 1) + 1, start).slice(-mostAround),
    after: (text.slice(end).split('\n', 1)[0] ?? '').slice(0, mostAround),
    texts: writeCells(task, card, offers, gone),
    isDoubtful: card.doubts.length > 0,
    hasResult: task.requiredResult.trim() !== '',
    vague: card.lint?.missing.includes('target') ? (card.lint.vague[0] ?? '') : '',
    taskId: task.id,
    taskNumber: task.number,
  }
}

const mostAround = 60

async function listHeadUnits(actor: Actor, now: string): Promise<string[]> {
  const heads = await listPeople(reader(), dayOf(now), { roles: ['head'], under: actor.unitPath })
  return [...new Set(heads.map(({ unitId }) => unitId))]
}

async function keepsUnitReview(bodyId: string, today: string): Promise<boolean> {
  const held = (await listBodyLevels(reader(), [bodyId])).filter(({ fromDay }) => fromDay <= today)
  return held.at(-1)?.unit ?? true
}

// Of a body above only the office is told, not its people.
async function listDirectors(actor: Actor, path: string, now: string): Promise<string[]> {
  const directors = await listPeople(reader(), dayOf(now), { roles: ['director'], over: path })
  const near = directors.filter(({ unitPath }) => isInSubtree(unitPath, actor.unitPath))
  return near.length === directors.length ? [...new Set(near.map(({ name }) => name))] : []
}
