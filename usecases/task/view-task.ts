import { type AuditEvent, listEventsOf } from '@/db/audit/list-events'
import { reader } from '@/db/client'
import { listSharing } from '@/db/evidence/list-sharing'
import { listReturnsOf, type TaskReturn } from '@/db/season/returns'
import type { FoundDossier } from '@/db/task/find-dossier'
import { findNeighbours, findTaskSource, listShortcomingsOf, type TaskSource } from '@/db/task/find-task-source'
import { type UpdateLine as FoundUpdate, listSources, listUpdates, type UpdateSource } from '@/db/task/list-updates'
import { keepUnits } from '@/db/unit/keep-units'
import { dayOf, daysBetween, workingDaysLeft } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { trimHeading } from '@/domain/plan/text/heading'
import { visibleTo } from '@/domain/scope'
import { type ReturnState, stateOfReturn } from '@/domain/season/season'
import type { ChangeAct, ChangeRequest, Opinion } from '@/domain/task/changing/change-request'
import { findChangeWithdrawalRefusal, listChangeActs } from '@/domain/task/changing/stages'
import { daysLate } from '@/domain/task/closure'
import { type ReviewLevel, reviewLevels } from '@/domain/task/levels'
import { calendarPercent, computeLight, type Light } from '@/domain/task/light'
import { findAcceptanceRefusal, findWaiverRefusal } from '@/domain/task/move/deeds'
import { openOccurrenceDueOf } from '@/domain/task/occurrence'
import { type Quote, quoteSource } from '@/domain/task/quote'
import {
  type Closure,
  reviewStatuses,
  type Standard,
  type SupportingUnit,
  type Task,
  type TaskRequest,
} from '@/domain/task/task'
import { reviewDueOf } from '@/domain/task/todo'
import { listEventPeople, nameEventIds } from '../audit/name-event-ids'
import { namePeople } from '../people/steps/name-people'
import { loadLightTerms } from '../settings/load-light-terms'
import { nameDuty } from './changing/name-duty'
import { type EvidenceLine, mostShared, nameEvidence } from './evidence/name-evidence'
import { findMilestonesDeed, nameOccurrences, type OccurrenceLine } from './name-occurrences'
import { type Proxies, viewProxies } from './proxy/view-proxies'
import { findOwnDossier } from './steps/find-own-dossier'
import { findTaskPeople, type TaskPeople } from './steps/find-task-people'
import { findTaskRights, type TaskRights } from './steps/find-task-rights'
import { loadMoveFacts } from './steps/load-move-facts'
import { type Talk, viewTalk } from './talk/view-talk'
import { type Urging, viewUrging } from './urging/view-urging'

export type { AuditEvent } from '@/db/audit/list-events'
export type { EvidenceLine } from './evidence/name-evidence'

/** `sources`: whose reports its words draw on. */
export type UpdateLine = FoundUpdate & { canAccept: boolean; sources: UpdateSource[] }
export type ClosureLine = Closure & {
  daysLate: number
  completedByName: string
  closedByName: string
  reopenedByName: string
}
export type SupportLine = SupportingUnit & { unitName: string; isOwn: boolean; canWaive: boolean }

/** A request to move something, with who gave which opinion and what the actor may do with it now. */
export type ChangeLine = Omit<ChangeRequest, 'opinions'> & {
  askerName: string
  opinions: (Opinion & { name: string })[]
  /** What holds and what is asked for (or was given), by names, a text for each line. */
  says: { before: string[]; wanted: string[] }
  acts: readonly ChangeAct[]
  canWithdraw: boolean
}

export type RequestLine = TaskRequest & { askerName: string; answererName: string }

/** All that the page of a task shows. */
export type TaskPage = {
  task: Task
  today: string
  light: Light
  /** The calendar's share of the time, or null without dates. */
  calendar: number | null
  /** Working days to the due day, negative when past; null without one. */
  workingDaysLeft: number | null
  source: Omit<TaskSource, 'text'> & {
    quote: Quote
    shortcomings: { id: string; position: number; text: string; cause: string }[]
  }
  standards: (Standard & { evidence: EvidenceLine[] })[]
  /** Earlier closings that a reopening took back, newest first. */
  closures: ClosureLine[]
  /** Evidence tied to no standard. */
  otherEvidence: EvidenceLine[]
  supporting: SupportLine[]
  /** The names of those who may waive a supporting unit's answer. */
  waivers: string[]
  occurrences: OccurrenceLine[]
  /** Whether the reader may name milestones, or plan anew those that stand. */
  milestonesTo: 'plan' | 'replan' | null
  /** What was asked about it, newest first. */
  requests: RequestLine[]
  /** What was asked to be moved of it, newest first. */
  changes: ChangeLine[]
  updates: UpdateLine[]
  /** What was entered on behalf of units and waits, or came back. */
  proxies: Proxies
  urging: Urging
  talk: Talk
  /** What it owes or owed to feedback seasons, the newest first. */
  returns: (TaskReturn & { state: ReturnState })[]
  /** Newest first. */
  events: AuditEvent[]
  people: TaskPeople
  rights: TaskRights
  /** Names of people and units that events speak of by id. */
  names: Record<string, string>
  /** Working days to sign for the task and to review it, by the settings of today. */
  limits: { sign: number; unit: number; office: number }
  /** The levels of review that its issuer does without today. */
  withoutLevels: ReviewLevel[]
  neighbours: { previous: string | null; next: string | null }
  /** Of a task under review: the reviewer's last day and working days left (null: no limit), since when, and days late at its handing in. */
  review: { due: string | null; left: number | null; since: string; daysLate: number } | null
}

/** Everything about one task as this actor sees it, with what is open to them, and one sheet of its comments. Throws `Refusal('notFound')`. */
export async function viewTask(actor: Actor, taskId: string, now: string, sheet = 1): Promise<TaskPage> {
  const dossier = await findOwnDossier(reader(), actor, taskId, now)
  const { task } = dossier
  const [source, events, updates, sources, rights, neighbours, returns, sharing] = await Promise.all([
    findSource(task),
    listEventsOf(reader(), 'task', taskId),
    listUpdates(taskId),
    listSources(taskId),
    findTaskRights(actor, dossier, now),
    findNeighbours(visibleTo(actor), task),
    listReturnsOf(reader(), taskId),
    dossier.evidence.some(({ fileHash }) => fileHash) ? listSharing(visibleTo(actor), taskId, mostShared) : [],
  ])
  const nameOf = await namePeople([...listPeopleOf(dossier), ...listEventPeople(events)])
  const [people, clock, urging, proxies, talk] = await Promise.all([
    findTaskPeople(dossier, nameOf, now),
    judgeTime(actor, dossier, nameOf, now),
    viewUrging(actor, dossier, now),
    viewProxies(actor, dossier, now),
    viewTalk(actor, dossier, now, sheet),
  ])
  const evidence = nameEvidence(actor, dossier, { updates, sharing, nameOf })
  return {
    task,
    ...clock,
    source,
    standards: dossier.standards.map((standard) => ({
      ...standard,
      evidence: evidence.filter(({ standardId }) => standardId === standard.id),
    })),
    closures: nameClosures(dossier, nameOf),
    otherEvidence: evidence.filter(({ standardId }) => standardId === null),
    supporting: await nameSupport(actor, dossier, now),
    waivers: (dossier.levels.unit ? people.heads : people.coordinators).map(({ name }) => name),
    requests: nameRequests(dossier, nameOf),
    changes: await nameChanges(actor, dossier, nameOf),
    updates: updates.map((update) => ({
      ...update,
      canAccept: !findAcceptanceRefusal(update, dossier, actor),
      sources: sources.filter(({ updateId }) => updateId === update.id),
    })),
    proxies,
    urging,
    talk,
    returns: returns.map((row) => ({ ...row, state: stateOfReturn(row, task.status) })),
    events: events.reverse(),
    people,
    rights,
    names: await nameEventIds(events, nameOf),
    neighbours,
  }
}

// Every name on the page is read at once.
function listPeopleOf({ task, evidence, closures, occurrences, requests, changes }: FoundDossier): (string | null)[] {
  return [
    ...[task.leaderId, task.handlerId, task.completedBy, task.closedBy],
    ...evidence.flatMap(({ uploadedBy, reviewedBy }) => [uploadedBy, reviewedBy]),
    ...closures.flatMap(({ completedBy, closedBy, reopenedBy }) => [completedBy, closedBy, reopenedBy]),
    ...occurrences.flatMap((each) => [each.filedBy, each.acceptedBy, each.explainedBy, each.verdictBy]),
    ...requests.flatMap(({ askedBy, answeredBy }) => [askedBy, answeredBy]),
    ...changes.flatMap(({ opinions }) => opinions.map(({ by }) => by)),
  ]
}

async function findSource(task: Task): Promise<TaskPage['source']> {
  const found = await findTaskSource(task.id)
  if (!found) throw new Error(`task ${task.id} has no source`)
  const { text, ...source } = found
  const heading = trimHeading(source.heading)
  const shortcomings = await listShortcomingsOf(source.commitmentId)
  return { ...source, heading, quote: quoteSource(text, source), shortcomings }
}

async function judgeTime(actor: Actor, dossier: FoundDossier, nameOf: NameOf, now: string) {
  const { today, special, thresholds, limits, bounds } = await loadLightTerms(now)
  const { task, occurrences } = dossier
  return {
    today,
    light: computeLight({ ...task, openOccurrenceDue: openOccurrenceDueOf(task, occurrences) }, bounds),
    calendar: calendarPercent(task, today),
    limits: { sign: thresholds.signWithin, ...limits },
    withoutLevels: reviewLevels.filter((level) => !dossier.levels[level]),
    occurrences: nameOccurrences(actor, dossier, bounds, nameOf),
    milestonesTo: findMilestonesDeed(actor, dossier),
    workingDaysLeft: workingDaysLeft(today, task.due, special),
    review: judgeReview(task, reviewDueOf(task, limits, special), (due) => workingDaysLeft(today, due, special)),
  }
}

type NameOf = (id: string | null) => string

function judgeReview(task: Task, due: string | null, left: (due: string | null) => number | null): TaskPage['review'] {
  if (!reviewStatuses.some((status) => status === task.status)) return null
  const late = task.due && task.submittedOn ? daysBetween(task.due, task.submittedOn) : 0
  return { due, left: left(due), since: dayOf(task.stateSince), daysLate: Math.max(0, late) }
}

function nameClosures({ closures }: FoundDossier, nameOf: NameOf): ClosureLine[] {
  return closures
    .map((closure) => ({
      ...closure,
      daysLate: daysLate(closure),
      completedByName: nameOf(closure.completedBy),
      closedByName: nameOf(closure.closedBy),
      reopenedByName: nameOf(closure.reopenedBy),
    }))
    .reverse()
}

function nameRequests({ requests }: FoundDossier, nameOf: NameOf): RequestLine[] {
  return requests
    .map((row) => ({ ...row, askerName: nameOf(row.askedBy), answererName: nameOf(row.answeredBy) }))
    .reverse()
}

async function nameChanges(actor: Actor, dossier: FoundDossier, nameOf: NameOf): Promise<ChangeLine[]> {
  const lines = dossier.changes.map(
    async (change): Promise<ChangeLine> => ({
      ...change,
      says: {
        before: await nameDuty(reader(), change.kind, change.before),
        wanted: await nameDuty(reader(), change.kind, change.granted || change.wanted),
      },
      askerName: nameOf(change.askedBy),
      opinions: change.opinions.map((opinion) => ({ ...opinion, name: nameOf(opinion.by) })),
      acts: listChangeActs(change, dossier, actor),
      canWithdraw: !findChangeWithdrawalRefusal(change, dossier, actor),
    }),
  )
  return (await Promise.all(lines)).reverse()
}

async function nameSupport(actor: Actor, dossier: FoundDossier, now: string): Promise<SupportLine[]> {
  const { supporting } = dossier
  if (!supporting.length) return []
  const facts = await loadMoveFacts({ tx: reader(), actor, now, dossier }, ['leadPeople', 'ownUnitIds'])
  const names = new Map((await keepUnits()).map(({ id, shortName }) => [id, shortName]))
  return supporting.map((row) => ({
    ...row,
    unitName: names.get(row.unitId) ?? '',
    isOwn: row.unitId === actor.unitId,
    canWaive: !findWaiverRefusal(row, dossier, actor, facts),
  }))
}
