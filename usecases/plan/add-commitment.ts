import { appendEvent } from '@/db/audit/append-event'
import { newId } from '@/db/id'
import type { Step } from '@/db/plan/find-plan'
import { removeMarks } from '@/db/plan/save-marks'
import { addSteps } from '@/db/plan/save-outline'
import type { Actor } from '@/domain/people'
import { overlap } from '@/domain/plan/coverage'
import { draftTask } from '@/domain/plan/draft-task'
import { ensureRange, isBlank, trimRange } from '@/domain/plan/text/ensure-range'
import { Refusal } from '@/domain/refusal'
import { draftTitle } from '@/reader/commitment/draft-title'
import type { Range } from '@/reader/report-text'
import { ensureFree } from '../people/steps/ensure-free'
import type { Given } from '../steps/form-fields'
import type { rangeForm } from './plan-forms'
import { fillItem, openReader } from './read-again'
import { changePlan, ensureSection, type OpenPlan } from './steps/change-plan'
import { addItem, type PlannedItem } from './steps/pick-commitment'
import { renumberTasks } from './steps/renumber-tasks'

export type Addition = Given<typeof rangeForm>

/**
 * Makes a commitment of a range that a person selected in the section and reads its date, units and targets; a mark "no commitment" on it goes.
 * Throws `Refusal`: rangeOutside, rangeEmpty, rangeTaken (with the words of the commitment that holds a part of it).
 */
export async function addCommitment(actor: Actor, input: Addition, now: string): Promise<{ commitmentId: string }> {
  return changePlan(actor, input, now, async (open) => {
    const range = pickRange(open, input)
    ensureFree(open, range)
    const made = await makeItem(open, range)
    const read = await openReader(open)
    const item = fillItem(made, read(range), open.report.year + 1)
    await addItem(open, item)
    await dropMarks(open, range)
    await renumberTasks(open)
    await appendEvent(open.tx, actor, now, {
      action: 'commitment.add',
      objectType: 'commitment',
      objectId: item.commitment.id,
      objectName: item.task.title,
      after: { source: item.commitment.text },
    })
    return { commitmentId: item.commitment.id }
  })
}

/** A selection without blank ends, inside the section and with words in it. */
export function pickRange({ report }: OpenPlan, selection: Range): Range {
  ensureRange(report.text, selection, ensureSection(report))
  const range = trimRange(report.text, selection)
  if (isBlank(report.text, range)) throw new Refusal('rangeEmpty')
  return range
}

async function makeItem(open: OpenPlan, range: Range): Promise<PlannedItem> {
  const { report, actor, now } = open
  const text = report.text.slice(range.start, range.end)
  const step = await findStep(open, range)
  const commitment = { id: newId(), reportId: report.id, stepId: step.id, ...range, text, ...undecided }
  const task = draftTask(
    { title: draftTitle(text), requiredResult: text, kind: 'deliverable', leadUnitId: null, deadline: noDeadline },
    { ...placeOf(open), id: newId(), stepId: step.id, commitmentId: commitment.id, drafterId: actor.userId, now },
  )
  return { commitment, task, standards: [], supportingIds: [], shortcomingIds: [] }
}

const undecided = {
  status: 'proposed' as const,
  rejectReason: '',
  confidence: 1,
  why: [],
  namedUnits: [],
  targets: [],
  version: 1,
}
const noDeadline = { kind: 'unset', words: '', due: null, period: null } as const
const placeOf = ({ report, plan }: OpenPlan) => ({
  reportId: report.id,
  position: plan.tasks.length + 1,
  planYear: report.year + 1,
})

/** The numbered heading above the range; a section without headings gets one step without words. */
async function findStep({ tx, plan, report }: OpenPlan, range: Range): Promise<Step> {
  const above = plan.steps.filter(({ start }) => start !== null && start <= range.start).at(-1) ?? plan.steps[0]
  if (above) return above
  const step = { id: newId(), reportId: report.id, position: 1, start: null, end: null, heading: '' }
  await addSteps(tx, [step])
  return step
}

async function dropMarks({ tx, plan }: OpenPlan, range: Range): Promise<void> {
  const covered = plan.marks.filter((mark) => overlap(mark, range) * 2 >= mark.end - mark.start)
  await removeMarks(
    tx,
    covered.map(({ id }) => id),
  )
}
