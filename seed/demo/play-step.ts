import type { FoundDossier } from '@/db/task/find-dossier'
import { listUpdates } from '@/db/task/list-updates'
import { addDays, dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { calendarPercent } from '@/domain/task/light'
import { listReady } from '@/domain/task/merge-answers'
import { decideOccurrence } from '@/usecases/task/decide-occurrence'
import type { NewEvidence } from '@/usecases/task/evidence/plan-evidence'
import { reviewEvidence } from '@/usecases/task/evidence/review-evidence'
import { moveTask } from '@/usecases/task/move-task'
import { planMilestones } from '@/usecases/task/plan-milestones'
import { reportProgress } from '@/usecases/task/report-progress'
import { askRequest } from '@/usecases/task/request/ask-request'
import { reviseTask } from '@/usecases/task/revise-task'
import type { Scene } from './demo-scene'
import type { DemoPromise, DemoReport, DemoStep } from './demo-story'
import { findTask, makeEvidence } from './make-evidence'
import { playEntry } from './play-entry'
import { playEvidence } from './play-evidence'
import { playUrging } from './play-urging'

/** Lets the person whose turn it is do one step of a promise's story, through the use case that the product itself uses. */
export async function playStep(scene: Scene, promise: DemoPromise, step: DemoStep, now: string): Promise<void> {
  const taskId = scene.tasks.get(promise)
  if (!taskId) throw new Error(`${promise.title} has no task yet`)
  const { district } = scene
  const coordinator = district.actorOf('zhoujing')
  switch (step.act) {
    case 'move':
      await moveTask(
        findMover(scene, promise, step.by),
        { taskId, move: step.move, input: fillInput(scene, promise, step, now) },
        now,
      )
      return
    case 'report':
      await tellProgress(scene, promise, step, taskId, now)
      return
    case 'stages':
      await nameStages(scene, promise, step.stages, taskId, now)
      return
    case 'answer': {
      const done = scene.calendar.moveYears(step.done)
      const told = { done, percent: 100, problems: '', next: '', occurrenceId: null, evidence: [] }
      await reportProgress(district.reporterIn(step.unit), { taskId, ...told }, now)
      return
    }
    case 'enter':
      return playEntry(scene, promise, step, taskId, now)
    case 'ask': {
      const by = step.kind === 'cancel' ? findMover(scene, promise, 'director') : findMover(scene, promise, 'head')
      await askRequest(by, { taskId, kind: step.kind, reason: scene.calendar.moveYears(step.reason) }, now)
      return
    }
    case 'accept': {
      const { evidence } = await findTask(scene, taskId, now)
      const evidenceIds = evidence.filter(({ state }) => state === 'pending').map(({ id }) => id)
      await reviewEvidence(coordinator, { taskId, evidenceIds, state: 'accepted', note: '' }, now)
      return
    }
    case 'reject': {
      const { evidence } = await findTask(scene, taskId, now)
      const evidenceIds = evidence.filter(({ title }) => title === step.title).map(({ id }) => id)
      await reviewEvidence(coordinator, { taskId, evidenceIds, state: 'rejected', note: step.note }, now)
      return
    }
    case 'replace':
    case 'reuse':
      return playEvidence(scene, promise, step, taskId, now)
    case 'revise': {
      const { task } = await findTask(scene, taskId, now)
      const leadUnitId = district.unitOf(step.unit).id
      await reviseTask(
        coordinator,
        { taskId, leadUnitId, requiredResult: task.requiredResult, due: task.due ?? '' },
        now,
      )
      return
    }
    default:
      await playUrging(scene, promise, step, taskId, now)
  }
}

function findMover({ district }: Scene, promise: DemoPromise, by: (DemoStep & { act: 'move' })['by']): Actor {
  if (by === 'handler') return district.actorOf(promise.handler, 'handler')
  if (by === 'head') return district.headOf(promise.lead)
  if (by === 'leader') return district.actorOf(promise.leader, 'leader')
  return by === 'director' ? district.actorOf('liguodong') : district.actorOf('zhoujing')
}

function fillInput(scene: Scene, promise: DemoPromise, { move, fields }: DemoStep & { act: 'move' }, now: string) {
  const { district, calendar } = scene
  const { due, reason, ...rest } = fields ?? {}
  return {
    ...rest,
    ...(move === 'sign' ? { handlerId: district.actorOf(promise.handler, 'handler').userId } : {}),
    ...(move === 'submit' ? { belowFull: 'on' } : {}),
    ...(typeof due === 'string' ? { due: calendar.place(due, Number(dayOf(now).slice(0, 4))) } : {}),
    ...(typeof reason === 'string' ? { reason: calendar.moveYears(reason) } : {}),
  }
}

async function nameStages(
  scene: Scene,
  promise: DemoPromise,
  stages: (DemoStep & { act: 'stages' })['stages'],
  taskId: string,
  now: string,
): Promise<void> {
  const { due } = (await findTask(scene, taskId, now)).task
  const year = Number(dayOf(now).slice(0, 4))
  const place = (day: string): string => [scene.calendar.place(day, year), due ?? '9999'].sort()[0] ?? ''
  const rows = {
    'label.*': Object.fromEntries(stages.map(([label], at) => [at, label])),
    'day.*': Object.fromEntries(stages.map(([, day], at) => [at, place(day)])),
    'weight.*': Object.fromEntries(stages.map(([, , weight], at) => [at, weight])),
  }
  await planMilestones(scene.district.headOf(promise.lead), { taskId, ...rows, reason: '' }, now)
}

// What was filed in these last days still waits for the head.
const lately = 30

async function tellProgress(scene: Scene, promise: DemoPromise, told: DemoReport, taskId: string, now: string) {
  const dossier = await findTask(scene, taskId, now)
  const { calendar } = scene
  const evidence: NewEvidence[] = []
  for (const proof of told.proofs ?? [])
    evidence.push(await makeEvidence(scene, promise, proof, { dossier, words: told.done, now }))
  const report = {
    taskId,
    done: calendar.moveYears(told.done),
    percent: readPercent(told.percent, dossier, calendar.today),
    problems: told.problems ?? '',
    next: told.next ?? '',
    appended: told.takesAnswers ? await listAnswers(dossier) : [],
    occurrenceId: findInstance(dossier, told.occurrence ?? ''),
    evidence,
    // What is told as behind the calendar may be less than what was told before, by the day on which the district is made.
    fallReason: '按复核后的实际进度填报。',
  }
  await reportProgress(scene.district.actorOf(promise.handler, 'handler'), report, now)
  const { occurrenceId } = report
  if (!occurrenceId || dayOf(now) > addDays(calendar.today, -lately)) return
  const deed = { taskId, occurrenceId, deed: 'accept', reason: '' } as const
  await decideOccurrence(scene.district.headOf(promise.lead), deed, now)
}

const findInstance = ({ occurrences }: FoundDossier, named: string): string | null =>
  occurrences.find(({ label }) => label === named || label.slice(4) === named)?.id ?? null

async function listAnswers({ task }: FoundDossier): Promise<string[]> {
  return listReady(await listUpdates(task.id), task.leadUnitId).map(({ id }) => id)
}

function readPercent(percent: DemoReport['percent'], { task }: FoundDossier, today: string): number {
  if (typeof percent === 'number') return percent
  return Math.max(5, (calendarPercent(task, today) ?? 60) - percent.behind)
}
