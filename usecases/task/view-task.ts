import { type AuditEvent, listEventsOf } from '@/db/audit/list-events'
import { reader } from '@/db/client'
import { listUserNames } from '@/db/people/list-user-names'
import type { FoundDossier } from '@/db/task/find-dossier'
import { findNeighbours, findTaskSource, listShortcomingsOf, type TaskSource } from '@/db/task/find-task-source'
import { type UpdateLine as FoundUpdate, listUpdates } from '@/db/task/list-updates'
import { listUnits } from '@/db/unit/list-units'
import { workingDaysLeft } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { visibleTo } from '@/domain/scope'
import { daysLate } from '@/domain/task/closure'
import { findJudgeRefusal, findRenewalRefusal, findTakeBackRefusal } from '@/domain/task/evidence-rights'
import { calendarPercent, computeLight, type Light, type LightBounds } from '@/domain/task/light'
import { findAcceptanceRefusal, findWaiverRefusal } from '@/domain/task/move/deeds'
import { type OccurrenceState, openOccurrenceDueOf, stateOfOccurrence } from '@/domain/task/occurrence'
import { findInstanceRefusal, listOccurrenceDeeds, type SingleDeed } from '@/domain/task/occurrence-rights'
import { type Quote, quoteSource } from '@/domain/task/quote'
import type { Closure, Evidence, Occurrence, Standard, SupportingUnit, Task, TaskRequest } from '@/domain/task/task'
import { nameEventIds } from '../audit/name-event-ids'
import { loadLightRules } from '../settings/load-light-rules'
import { findOwnDossier } from './steps/find-own-dossier'
import { findTaskPeople, type TaskPeople } from './steps/find-task-people'
import { findTaskRights, type TaskRights } from './steps/find-task-rights'
import { loadMoveFacts } from './steps/load-move-facts'

export type { AuditEvent } from '@/db/audit/list-events'

export type EvidenceLine = Evidence & {
  uploaderName: string
  reviewerName: string
  canJudge: boolean
  canWithdraw: boolean
  canRenew: boolean
}
export type UpdateLine = FoundUpdate & { canAccept: boolean }
export type ClosureLine = Closure & {
  daysLate: number
  completedByName: string
  closedByName: string
  reopenedByName: string
}
/** An instance as it stands, with what the actor may do to it. */
export type OccurrenceLine = Occurrence & {
  state: OccurrenceState
  open: SingleDeed[]
  canFile: boolean
  filedByName: string
  acceptedByName: string
  explainedByName: string
  verdictByName: string
}
export type SupportLine = SupportingUnit & { unitName: string; isOwn: boolean; canWaive: boolean }

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
  occurrences: OccurrenceLine[]
  /** What was asked about it, newest first. */
  requests: RequestLine[]
  updates: UpdateLine[]
  /** Newest first. */
  events: AuditEvent[]
  people: TaskPeople
  rights: TaskRights
  /** Names of people and units that events speak of by id. */
  names: Record<string, string>
  /** Working days to sign for the task and to review it, by the settings of today. */
  limits: { sign: number; unit: number; office: number }
  neighbours: { previous: string | null; next: string | null }
}

/** Everything about one task as this actor sees it, with what is open to them. Throws `Refusal('notFound')`. */
export async function viewTask(actor: Actor, taskId: string, now: string): Promise<TaskPage> {
  const dossier = await findOwnDossier(reader(), actor, taskId)
  const { task } = dossier
  const [source, events, updates, people, rights, neighbours, clock] = await Promise.all([
    findSource(task),
    listEventsOf(reader(), 'task', taskId),
    listUpdates(taskId),
    findTaskPeople(dossier, now),
    findTaskRights(actor, dossier, now),
    findNeighbours(visibleTo(actor), task),
    judgeTime(actor, dossier, now),
  ])
  const evidence = await nameEvidence(actor, dossier, updates)
  return {
    task,
    ...clock,
    source,
    standards: dossier.standards.map((standard) => ({
      ...standard,
      evidence: evidence.filter(({ standardId }) => standardId === standard.id),
    })),
    closures: await nameClosures(dossier),
    otherEvidence: evidence.filter(({ standardId }) => standardId === null),
    supporting: await nameSupport(actor, dossier, now),
    requests: await nameRequests(dossier),
    updates: updates.map((update) => ({ ...update, canAccept: !findAcceptanceRefusal(update, dossier, actor) })),
    events: events.reverse(),
    people,
    rights,
    names: await nameEventIds(events),
    neighbours,
  }
}

async function findSource(task: Task): Promise<TaskPage['source']> {
  const found = await findTaskSource(task.id)
  if (!found) throw new Error(`task ${task.id} has no source`)
  const { text, ...source } = found
  return { ...source, quote: quoteSource(text, source), shortcomings: await listShortcomingsOf(source.commitmentId) }
}

async function judgeTime(actor: Actor, dossier: FoundDossier, now: string) {
  const { today, special, thresholds, limits, bounds } = await loadLightRules(now)
  const { task, occurrences } = dossier
  return {
    today,
    light: computeLight({ ...task, openOccurrenceDue: openOccurrenceDueOf(task, occurrences) }, bounds),
    calendar: calendarPercent(task, today),
    limits: { sign: thresholds.signWithin, ...limits },
    occurrences: await nameOccurrences(actor, dossier, bounds),
    workingDaysLeft: workingDaysLeft(today, task.due, special),
  }
}

async function nameEvidence(actor: Actor, dossier: FoundDossier, updates: FoundUpdate[]): Promise<EvidenceLine[]> {
  const { evidence } = dossier
  const updateOf = new Map(updates.map((update) => [update.id, update]))
  const ids = evidence.flatMap(({ uploadedBy, reviewedBy }) => [uploadedBy, reviewedBy])
  const names = new Map(await listUserNames(reader(), ids))
  return evidence.map((item) => ({
    ...item,
    uploaderName: names.get(item.uploadedBy) ?? '',
    reviewerName: names.get(item.reviewedBy ?? '') ?? '',
    canJudge: item.state === 'pending' && !findJudgeRefusal(item, dossier, actor),
    canWithdraw: !findTakeBackRefusal(item, updateOf.get(item.updateId ?? ''), dossier, actor),
    canRenew: !findRenewalRefusal(item, dossier, actor),
  }))
}

async function nameClosures({ closures }: FoundDossier): Promise<ClosureLine[]> {
  const names = new Map(
    await listUserNames(
      reader(),
      closures.flatMap(({ completedBy, closedBy, reopenedBy }) => [completedBy, closedBy, reopenedBy]),
    ),
  )
  const nameOf = (id: string | null) => names.get(id ?? '') ?? ''
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

async function nameOccurrences(actor: Actor, dossier: FoundDossier, bounds: LightBounds): Promise<OccurrenceLine[]> {
  const { occurrences } = dossier
  const ids = occurrences.flatMap(({ filedBy, acceptedBy, explainedBy, verdictBy }) => [
    filedBy,
    acceptedBy,
    explainedBy,
    verdictBy,
  ])
  const names = new Map(await listUserNames(reader(), ids))
  const nameOf = (id: string | null) => names.get(id ?? '') ?? ''
  return occurrences.map((row) => ({
    ...row,
    state: stateOfOccurrence(row, bounds),
    open: listOccurrenceDeeds(row, dossier, actor, bounds.today),
    canFile: !findInstanceRefusal('file', row, dossier, actor, bounds.today),
    filedByName: nameOf(row.filedBy),
    acceptedByName: nameOf(row.acceptedBy),
    explainedByName: nameOf(row.explainedBy),
    verdictByName: nameOf(row.verdictBy),
  }))
}

async function nameRequests({ requests }: FoundDossier): Promise<RequestLine[]> {
  if (!requests.length) return []
  const ids = requests.flatMap(({ askedBy, answeredBy }) => [askedBy, answeredBy])
  const names = new Map(await listUserNames(reader(), ids))
  const nameOf = (id: string | null) => names.get(id ?? '') ?? ''
  return requests
    .map((row) => ({ ...row, askerName: nameOf(row.askedBy), answererName: nameOf(row.answeredBy) }))
    .reverse()
}

async function nameSupport(actor: Actor, dossier: FoundDossier, now: string): Promise<SupportLine[]> {
  const { supporting } = dossier
  if (!supporting.length) return []
  const facts = await loadMoveFacts({ tx: reader(), actor, now, dossier }, ['leadPeople', 'ownUnitIds'])
  const names = new Map((await listUnits(reader())).map(({ id, shortName }) => [id, shortName]))
  return supporting.map((row) => ({
    ...row,
    unitName: names.get(row.unitId) ?? '',
    isOwn: row.unitId === actor.unitId,
    canWaive: !findWaiverRefusal(row, dossier, actor, facts),
  }))
}
