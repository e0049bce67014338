import type { Plan } from '@/db/plan/find-plan'
import { type Doubt, listDoubts } from '@/domain/plan/doubt'
import { lintDraft } from '@/domain/plan/lint-draft'
import { listMissing, type Missing } from '@/domain/plan/list-missing'
import type { CommitmentStatus, Reason } from '@/domain/plan/plan'
import { trimHeading } from '@/domain/plan/text/heading'
import type { Light } from '@/domain/task/light'
import type { Task } from '@/domain/task/task'
import type { Unit } from '@/domain/unit'
import { proposeTitle } from '@/reader/commitment/propose-title'
import type { PromiseLint } from '@/reader/lint-promise'

/** A commitment as the review page shows it: its place in the text, the draft of its task, what is doubtful or missing. */
export type PlanCard = {
  id: string
  /** Its place among the commitments that are kept, from 1; 0 for a rejected one. */
  number: number
  version: number
  start: number
  end: number
  text: string
  stepId: string
  heading: string
  status: CommitmentStatus
  rejectReason: string
  confidence: number
  why: Reason[]
  namedUnits: string[]
  targets: string[]
  days: string[]
  doubts: Doubt[]
  missing: Missing[]
  /** What its words leave open; null where they can be checked as they stand. */
  lint: PromiseLint | null
  title: string
  /** Null where the actor may read the report but not this task. */
  task: Task | null
  leadUnitName: string
  light: Light | null
  standards: string[]
  supportingIds: string[]
  shortcomingIds: string[]
}

/** The cards of a plan in the order of the text; `lights` are those of its tasks once it is registered. */
export function listCards(
  plan: Plan,
  lights: ReadonlyMap<string, Light>,
  units: Pick<Unit, 'id' | 'shortName'>[],
): PlanCard[] {
  const unitNames = new Map(units.map(({ id, shortName }) => [id, shortName]))
  const around = groupAround(plan)
  let number = 0
  return plan.commitments.map((commitment) => {
    const task = around.taskOf.get(commitment.id) ?? null
    if (commitment.status !== 'rejected') number += 1
    const leadUnitName = unitNames.get(task?.leadUnitId ?? '') ?? ''
    const standards = around.standardsOf.get(task?.id ?? '') ?? []
    const { reportId: _reportId, ...fields } = commitment
    return {
      ...fields,
      number: commitment.status === 'rejected' ? 0 : number,
      heading: trimHeading(around.headingOf.get(commitment.stepId) ?? ''),
      doubts: listDoubts(commitment, task),
      missing: task ? listMissing(task, standards.length) : [],
      lint: task && lintDraft(commitment, task, leadUnitName),
      title: task?.title ?? proposeTitle(commitment.text),
      task,
      leadUnitName,
      light: lights.get(task?.id ?? '') ?? null,
      standards,
      supportingIds: around.supportingOf.get(task?.id ?? '') ?? [],
      shortcomingIds: around.linksOf.get(commitment.id) ?? [],
    }
  })
}

function groupAround(plan: Plan) {
  return {
    taskOf: new Map(plan.tasks.map((task) => [task.commitmentId, task])),
    headingOf: new Map(plan.steps.map(({ id, heading }) => [id, heading])),
    standardsOf: group(plan.standards.map(({ taskId, text }) => [taskId, text])),
    supportingOf: group(plan.supporting.map(({ taskId, unitId }) => [taskId, unitId])),
    linksOf: group(plan.links.map(({ commitmentId, shortcomingId }) => [commitmentId, shortcomingId])),
  }
}

function group(pairs: [string, string][]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value])
  return groups
}
