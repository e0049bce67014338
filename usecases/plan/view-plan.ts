import { reader } from '@/db/client'
import { listPeople, type Person } from '@/db/people/list-people'
import { findPlan, type Plan, type SentenceMark } from '@/db/plan/find-plan'
import { type FoundReport, findReport } from '@/db/report/find-report'
import { type HeldRange, listHeld } from '@/db/report/held-ranges'
import { findNumber, findProposedId } from '@/db/report/versions'
import { listUnits, listUnitsUnder } from '@/db/unit/list-units'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { assessPlan, type PlanState, type StatedSentence } from '@/domain/plan/assess-plan'
import { findOwnPlanRefusal, findPlanRefusal, type PlanDeed } from '@/domain/plan/plan-rights'
import { ensureCan } from '@/domain/policy'
import { ensureFound } from '@/domain/refusal'
import { visibleTo } from '@/domain/scope'
import type { Unit } from '@/domain/unit'
import { yieldTurn } from '@/formats/beside/yield-turn'
import type { Range } from '@/reader/report-text'
import { listLeaders } from '../people/steps/ensure-offered'
import { namePeople } from '../people/steps/name-people'
import { pickStanding } from '../report/version/steps/move-work'
import { loadLightTerms } from '../settings/load-light-terms'
import { listTaskLights } from '../task/steps/list-task-lights'
import { listRegistrable } from './register-plan'
import { type AskedPage, type ShownText, showText } from './show-text'
import { findNeighbours, type Neighbours } from './steps/find-neighbours'
import { listCards, type PlanCard } from './steps/list-cards'
import { stampPlan } from './steps/stamp-plan'

export type PlanRights = {
  isEditable: boolean
  /** May say why something fell short, where the report does not. */
  canWriteCause: boolean
  canReopen: boolean
  canRegister: boolean
  isOwnPlan: boolean
}
export type PlanCounts = {
  sentences: number
  linked: number
  marked: number
  proposed: number
  open: number
  doubtful: number
}
export type ShortcomingLine = Range & {
  id: string
  text: string
  number: number
  /** Why it is so, in the report's words or in those of the person named; '' where nobody said. */
  cause: string
  causeByName: string
  commitmentNumbers: number[]
}

export type PlanView = ShownText & {
  /** Ids of the numbered headings. */
  stepIds: string[]
  report: Omit<FoundReport, 'text' | 'told'>
  sentences: StatedSentence[]
  open: StatedSentence[]
  /** What a person took for no commitment. */
  decidedMarks: SentenceMark[]
  cards: PlanCard[]
  rejected: PlanCard[]
  shortcomings: ShortcomingLine[]
  /** Places of the shortcomings that no commitment answers. */
  unanswered: number[]
  /** Places of the shortcomings for which nobody gives a cause. */
  uncaused: number[]
  /** Numbers of the commitments that answer no shortcoming; none where the report has no shortcomings. */
  unlinked: number[]
  counts: PlanCounts
  rights: PlanRights
  units: Unit[]
  /** Working days within which the units sign for what is registered today. */
  signWithin: number
  leaders: Person[]
  handlers: Person[]
  neighbours: Neighbours
  /** What stands in an earlier text of the report; the number of the one in force, and the id of one that is proposed, for whom it concerns. */
  held: HeldRange[]
  textNumber: number
  proposedId: string | null
  /** The state of the plan that this is a view of, for whoever takes it as a whole. */
  stamp: string
}

/** How the page is looked at: which of the text's pages, and whether the whole text or the section. */
export type PlanLook = {
  isWhole?: boolean
  cited?: Range | null
  /** A page by number, else the one with a sentence that starts here, else with this commitment. */
  page?: number | null
  at?: number | null
  commitmentId?: string | null
}

/**
 * All that the review page of a report shows: the section's text with the state of each sentence, the commitments with their
 * drafts, the shortcomings with what answers them, and what stands against confirming; `look` says which page of the text. Throws `Refusal`: notAllowed, notFound.
 */
export async function viewPlan(
  actor: Actor,
  reportId: string,
  now: string,
  { isWhole = false, cited = null, ...asked }: PlanLook = {},
): Promise<PlanView> {
  ensureCan(actor, 'seeReports')
  const found = ensureFound(await findReport(reader(), visibleTo(actor), reportId))
  const { text, told: _told, ...report } = found
  const plan = await findPlan(reader(), visibleTo(actor), reportId)
  await yieldTurn()
  const rights = listRights(actor, found, plan)
  const section = sectionOf(found)
  const held = await listHeld(reader(), reportId)
  const standing = pickStanding(plan, held)
  const state = assessPlan(text, section, standing)
  await yieldTurn()
  const lights = report.status === 'registered' ? await listTaskLights(actor, reportId, now) : new Map()
  const units = await listUnits(reader())
  const cards = listCards(plan, lights, units)
  const choices = rights.isEditable ? await listChoices(actor, found.issuerPath, now) : noChoices
  return {
    report,
    ...showText(
      text,
      isWhole ? null : section,
      standing,
      { ...state, cited },
      findAsked(asked, cited, state, standing, rights),
    ),
    stepIds: plan.steps.map(({ id }) => id),
    ...state,
    decidedMarks: plan.marks.filter(({ markedBy }) => markedBy !== null),
    cards: cards.filter(({ status }) => status !== 'rejected'),
    rejected: cards.filter(({ status, task }) => status === 'rejected' && task),
    ...(await listShortcomings(plan, cards)),
    counts: countSentences(state),
    rights,
    ...choices,
    signWithin: (await loadLightTerms(now)).thresholds.signWithin,
    neighbours: await findNeighbours(actor, reportId),
    held,
    textNumber: await findNumber(reader(), reportId),
    proposedId: (isOffice(actor, found) && (await findProposedId(reader(), reportId))) || null,
    stamp: stampPlan(plan),
  }
}

function findAsked(
  { page, at, commitmentId }: PlanLook,
  cited: Range | null,
  { doubtful }: PlanState,
  { commitments }: Plan,
  { isEditable }: PlanRights,
): AskedPage {
  const startOf = (id: string | null | undefined) => commitments.find((each) => each.id === id)?.start
  const first = isEditable
    ? (startOf(doubtful[0]) ?? commitments.find(({ status }) => status === 'proposed')?.start)
    : null
  return { number: page, at: cited?.start ?? at ?? startOf(commitmentId) ?? first }
}

const sectionOf = ({ sectionStart: start, sectionEnd: end }: FoundReport): Range | null =>
  start === null || end === null ? null : { start, end }

type Linked = Pick<PlanView, 'shortcomings' | 'unanswered' | 'uncaused' | 'unlinked'>

async function listShortcomings(plan: Plan, cards: PlanCard[]): Promise<Linked> {
  const kept = cards.filter(({ status }) => status !== 'rejected')
  const nameOf = await namePeople(plan.shortcomings.map(({ causeBy }) => causeBy))
  const shortcomings = plan.shortcomings.map(({ id, start, end, text, cause, causeBy }, index) => ({
    ...{ id, start, end, text, cause },
    causeByName: nameOf(causeBy),
    number: index + 1,
    commitmentNumbers: kept.filter(({ shortcomingIds }) => shortcomingIds.includes(id)).map(({ number }) => number),
  }))
  const numbersOf = (lines: { number: number }[]) => lines.map(({ number }) => number)
  return {
    shortcomings,
    unanswered: numbersOf(shortcomings.filter(({ commitmentNumbers }) => !commitmentNumbers.length)),
    uncaused: numbersOf(shortcomings.filter(({ cause }) => !cause)),
    unlinked: shortcomings.length ? numbersOf(kept.filter(({ shortcomingIds }) => !shortcomingIds.length)) : [],
  }
}

/** Headings and shortcomings are no sentences that ask for a decision; the rest adds up to `sentences`. */
function countSentences({ sentences, open, doubtful }: PlanState): PlanCounts {
  const asked = sentences.filter(({ state }) => state !== 'heading' && state !== 'shortcoming')
  const linked = asked.filter(({ state }) => state === 'commitment')
  const proposed = open.filter(({ mark }) => mark !== null)
  return {
    sentences: asked.length,
    linked: linked.length,
    marked: asked.filter(({ state }) => state === 'marked').length,
    proposed: proposed.length,
    open: open.length - proposed.length,
    doubtful: doubtful.length,
  }
}

function listRights(actor: Actor, report: FoundReport, plan: Plan): PlanRights {
  const may = (deed: PlanDeed) => !findPlanRefusal(deed, report, actor)
  return {
    isEditable: may('review'),
    canWriteCause: may('writeCause'),
    canReopen: may('reopen'),
    canRegister: may('register'),
    isOwnPlan: findOwnPlanRefusal(report, listRegistrable(plan), actor) !== null,
  }
}

/** The office of the body, or of one above: it proposes a text or takes one over. */
const isOffice = (actor: Actor, report: FoundReport): boolean =>
  !findPlanRefusal('renew', report, actor) || !findPlanRefusal('takeOver', report, actor)

const noChoices = { units: [], leaders: [], handlers: [] }

async function listChoices(
  actor: Actor,
  issuerPath: string,
  now: string,
): Promise<Pick<PlanView, 'units' | 'leaders' | 'handlers'>> {
  const [units, leaders, handlers] = await Promise.all([
    listUnitsUnder(reader(), actor.unitPath),
    listLeaders(reader(), issuerPath, now),
    listPeople(reader(), dayOf(now), { roles: ['handler'], under: actor.unitPath }),
  ])
  return { units, leaders, handlers }
}
