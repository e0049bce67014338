import type { EventRow } from '@/db/audit/hash-event'
import type { ManyRows } from '@/db/engine/add-many'
import { addDays } from '@/domain/calendar'
import type { Dice } from '@/domain/dice'
import type { Actor } from '@/domain/people'
import type { Move } from '@/domain/task/move/lifecycle'
import type { Outcome, TaskKind, TaskStatus } from '@/domain/task/task'
import type { ManyPeople, ManyUnit } from './many-people'
import type { ManyReport, Promised } from './many-report'
import { proofs } from './many-words'

export type ManyTasks = { rows: Required<Pick<ManyRows, Parts>>; events: EventRow[] }
type Parts =
  | 'tasks'
  | 'standards'
  | 'supportingUnits'
  | 'occurrences'
  | 'progressUpdates'
  | 'evidence'
  | 'notifications'
type Lot = { people: ManyPeople; report: ManyReport; today: string; dice: Dice }
type Course = {
  id: string
  unit: ManyUnit
  handler: Actor
  status: TaskStatus
  kind: TaskKind
  due: string | null
  finishedOn: string | null
  percent: number
  submittedOn: string | null
}

/** The tasks of a report in every state a year leaves them in, with standards, updates, proof and one event per step. */
export function makeTasks(lot: Lot, firstSequence: number): ManyTasks {
  const made: ManyTasks = {
    rows: {
      tasks: [],
      standards: [],
      supportingUnits: [],
      occurrences: [],
      progressUpdates: [],
      evidence: [],
      notifications: [],
    },
    events: [],
  }
  for (const [index, promised] of lot.report.promises.entries()) {
    const course = chooseCourse(lot, `task-${promised.commitmentId.slice('report-'.length)}`)
    made.rows.tasks.push(toTask(lot, promised, course, index, firstSequence + index))
    addParts(made, lot, promised, course)
    made.events.push(...listEvents(lot, promised, course))
  }
  return made
}

function chooseCourse({ people, report, today, dice }: Lot, id: string): Course {
  const unit = dice.pick(people.units)
  const kind = dice.pick(['deliverable', 'deliverable', 'deliverable', 'recurring', 'metric', 'ongoing'] as const)
  const isPast = today > `${report.planYear}-12-31`
  const due =
    kind === 'ongoing'
      ? null
      : kind === 'recurring'
        ? `${report.planYear}-12-31`
        : dice.pick([6, 9, 10, 11, 12].map((month) => `${report.planYear}-${String(month).padStart(2, '0')}-30`))
  const status = isPast ? dice.pick(pastStatuses) : dice.pick(presentStatuses)
  const isFinished = status === 'done' || status === 'closed'
  const dueOrEnd = due ?? `${report.planYear}-12-20`
  const planned = addDays(dueOrEnd, dice.chance(0.8) ? -dice.below(40) : dice.below(25))
  const finishedOn = !isFinished ? null : planned < today ? planned : addDays(today, -1 - dice.below(30))
  const isInReview = status === 'unitReview' || status === 'officeReview' || status === 'leaderReview'
  return {
    id,
    unit,
    kind,
    status,
    due,
    finishedOn,
    handler: dice.pick(unit.handlers),
    percent: isFinished || isInReview ? 100 : status === 'assigned' ? 0 : 20 + dice.below(70),
    submittedOn: finishedOn ?? (isInReview ? addDays(today, -1 - dice.below(10)) : null),
  }
}

const pastStatuses: TaskStatus[] = [...Array<TaskStatus>(17).fill('closed'), 'carriedOver', 'cancelled', 'done']
const presentStatuses: TaskStatus[] = [
  'assigned',
  'inProgress',
  'inProgress',
  'inProgress',
  'inProgress',
  'inProgress',
  'inProgress',
  'unitReview',
  'officeReview',
  'leaderReview',
  'done',
  'done',
  'closed',
  'closed',
  'closed',
  'suspended',
]

function toTask(
  { people, report, dice, today }: Lot,
  promised: Promised,
  course: Course,
  position: number,
  sequence: number,
): ManyTasks['rows']['tasks'][number] {
  const { status, due, kind, finishedOn } = course
  const isTaken = status !== 'assigned'
  const progress = isTaken ? progressWords(promised, course.percent) : ''
  return {
    id: course.id,
    number: `云督〔${report.planYear}〕${sequence}号`,
    numberYear: report.planYear,
    numberSeq: sequence,
    reportId: promised.reportId,
    stepId: promised.stepId,
    commitmentId: promised.commitmentId,
    position,
    title: promised.title,
    requiredResult: promised.result,
    kind,
    status,
    outcome: outcomeOf(status, sequence),
    priority: dice.chance(0.15) ? 'key' : 'normal',
    needsLeader: status === 'leaderReview',
    leadUnitId: course.unit.id,
    leaderId: dice.pick(people.leaders).userId,
    handlerId: isTaken ? course.handler.userId : null,
    drafterId: people.coordinator.userId,
    deadlineKind: kind === 'ongoing' ? 'ongoing' : kind === 'recurring' ? 'recurring' : 'fixed',
    deadlineWords: '年内',
    period: kind === 'recurring' || kind === 'ongoing' ? 'quarter' : null,
    due,
    originalDue: due,
    percent: course.percent,
    latestProgress: progress,
    latestProgressAt: isTaken ? at(finishedOn ?? addDays(today, -dice.below(60))) : null,
    assignedOn: report.registeredOn,
    signDue: status === 'assigned' ? addDays(today, dice.below(5) - 2) : addDays(report.registeredOn, 5),
    signedOn: isTaken ? addDays(report.registeredOn, 1 + dice.below(5)) : null,
    submittedOn: course.submittedOn,
    submittedBy: course.submittedOn ? course.handler.userId : null,
    completedOn: finishedOn,
    completedBy: finishedOn ? people.coordinator.userId : null,
    closedOn: status === 'closed' ? finishedOn : null,
    closedBy: status === 'closed' ? people.director.userId : null,
    heldStatus: status === 'suspended' ? 'inProgress' : null,
    stateSince: at(finishedOn ?? addDays(today, -1 - dice.below(30))),
  }
}

// Most promises are kept; of ten that end one ends in each other way. Not rolled, so that the dice fall as before.
function outcomeOf(status: TaskStatus, sequence: number): Outcome | null {
  if (status === 'carriedOver') return sequence % 2 ? 'partly' : 'notFulfilled'
  if (status !== 'closed') return null
  return (['partly', 'ongoing', 'notFulfilled', 'notApplicable'] as const)[sequence % 10] ?? 'fulfilled'
}

function addParts({ rows }: ManyTasks, { people, report, dice, today }: Lot, promised: Promised, course: Course): void {
  const { id: taskId, unit, handler, finishedOn } = course
  const isDone = finishedOn !== null
  const standards = [promised.result, `${promised.title}有文可查`].map((text, position) => ({
    id: `${taskId}-s${position}`,
    taskId,
    position,
    text,
  }))
  rows.standards.push(...standards)
  for (const other of new Set([dice.pick(people.units), dice.pick(people.units)]))
    if (other.id !== unit.id && dice.chance(0.6))
      rows.supportingUnits.push({
        id: `${taskId}-u${other.id.slice(-2)}`,
        taskId,
        unitId: other.id,
        answer: isDone ? '已配合完成' : '',
        answeredAt: isDone ? at(finishedOn) : null,
      })
  if (course.kind === 'recurring')
    for (const quarter of [1, 2, 3, 4]) {
      const due =
        quarter === 4
          ? `${report.planYear + 1}-01-08`
          : `${report.planYear}-${String(quarter * 3 + 1).padStart(2, '0')}-10`
      const filedOn = isDone || (due < today && dice.chance(0.85)) ? addDays(due, -2) : null
      const accepted = filedOn ? { filedBy: handler.userId, acceptedOn: filedOn, acceptedBy: unit.head.userId } : {}
      rows.occurrences.push({
        ...accepted,
        id: `${taskId}-o${quarter}`,
        taskId,
        label: `${report.planYear}Q${quarter}`,
        start: `${report.planYear}-${String(quarter * 3 - 2).padStart(2, '0')}-01`,
        end: `${report.planYear}-${String(quarter * 3).padStart(2, '0')}-${quarter === 1 || quarter === 4 ? 31 : 30}`,
        due,
        filedOn,
      })
    }
  if (course.status === 'assigned') return
  const updates = [1, 2, 3].map((part) => ({
    id: `${taskId}-p${part}`,
    taskId,
    unitId: unit.id,
    userId: handler.userId,
    at: at(addDays(report.registeredOn, part * 30)),
    done: progressWords(promised, Math.round((course.percent * part) / 3)),
    percent: Math.round((course.percent * part) / 3),
    problems: part === 2 ? '个别单位报送较慢' : '',
    next: '按计划继续推进',
    acceptedAt: isDone ? at(finishedOn) : null,
    acceptedBy: isDone ? people.coordinator.userId : null,
  }))
  rows.progressUpdates.push(...updates)
  for (const standard of standards)
    rows.evidence.push({
      id: `${standard.id}-e`,
      taskId,
      standardId: standard.id,
      updateId: `${taskId}-p3`,
      kind: 'document',
      title: `${promised.title}${dice.pick(proofs)}`,
      process: false,
      reference: `云政发〔${report.planYear}〕${1 + dice.below(90)}号`,
      issuer: unit.name,
      issuedOn: addDays(report.registeredOn, 90),
      state: isDone ? 'accepted' : 'pending',
      reviewNote: '',
      reviewedBy: isDone ? people.coordinator.userId : null,
      uploadedBy: handler.userId,
      uploadedAt: at(addDays(report.registeredOn, 90)),
    })
  if (!isDone)
    rows.notifications.push({
      id: `${taskId}-n`,
      userId: handler.userId,
      kind: 'sign',
      facts: { title: promised.title, by: unit.head.name },
      taskId,
      reportId: null,
      createdAt: at(report.registeredOn),
    })
}

function listEvents({ people, report }: Lot, promised: Promised, course: Course): EventRow[] {
  const { unit, handler, finishedOn, submittedOn, status } = course
  const steps: [Move, Actor, string, TaskStatus][] = [['register', people.director, report.registeredOn, 'assigned']]
  if (status !== 'assigned') {
    steps.push(['sign', unit.head, addDays(report.registeredOn, 2), 'inProgress'])
    for (const part of [1, 2, 3]) steps.push(['report', handler, addDays(report.registeredOn, part * 30), 'inProgress'])
  }
  if (submittedOn) steps.push(['submit', handler, submittedOn, 'unitReview'])
  if (submittedOn && status !== 'unitReview') steps.push(['approveUnit', unit.head, submittedOn, 'officeReview'])
  if (submittedOn && status === 'leaderReview') steps.push(['complete', people.coordinator, submittedOn, status])
  if (finishedOn) steps.push(['complete', people.coordinator, finishedOn, 'done'])
  if (status === 'closed' && finishedOn) steps.push(['close', people.director, finishedOn, status])
  const ending = endings[status]
  if (ending) steps.push([ending, people.director, addDays(report.registeredOn, 91), status])
  return steps.map(([move, actor, day, after], index) => ({
    at: at(day),
    userId: actor.userId,
    userName: actor.name,
    role: actor.role,
    unitId: actor.unitId,
    unitName: actor.unitName,
    address: actor.address,
    action: `task.${move}`,
    objectType: 'task',
    objectId: course.id,
    objectName: promised.title,
    before: { status: steps[index - 1]?.[3] ?? 'draft' },
    after: { status: after },
    note: '',
  }))
}

const endings: Partial<Record<TaskStatus, Move>> = {
  suspended: 'suspend',
  cancelled: 'cancel',
  carriedOver: 'carryOver',
}

const at = (day: string): string => `${day}T02:00:00.000Z`
const progressWords = ({ title }: Promised, percent: number): string =>
  `${title}已完成${percent}%，累计${percent + 2}项`
