import { newId } from '@/db/id'
import type { Step } from '@/db/plan/find-plan'
import { removeMarks } from '@/db/plan/save-marks'
import { addSteps } from '@/db/plan/save-outline'
import type { Actor } from '@/domain/people'
import { overlap } from '@/domain/plan/coverage'
import { draftTask } from '@/domain/plan/draft-task'
import { handMade } from '@/domain/plan/hand-made'
import { ensureRange, isBlank, trimRange } from '@/domain/plan/text/ensure-range'
import { Refusal } from '@/domain/refusal'
import { proposeTitle } from '@/reader/commitment/propose-title'
import type { Range } from '@/reader/report-text'
import type { Given } from '../steps/form-fields'
import type { rangeForm } from './plan-forms'
import { fillItem, loadPieceReader } from './read-again'
import { changePlan, ensureSection, type LoadedPlan } from './steps/change-plan'
import { ensureFree } from './steps/ensure-free'
import { addItem, type PlannedItem, recordItem } from './steps/pick-commitment'
import { renumberTasks } from './steps/renumber-tasks'

export type Addition = Given<typeof rangeForm>

/**
 * Makes a commitment of a range that a person selected in the section and reads its date, units and targets; a mark "no commitment" on it goes.
 * Throws `Refusal`: rangeOutside, rangeEmpty, rangeTaken (with the words of the commitment that holds a part of it).
 */
export async function addCommitment(actor: Actor, input: Addition, now: string): Promise<{ commitmentId: string }> {
  return changePlan(actor, 'review', input, now, async (loaded) => {
    const range = pickRange(loaded, input)
    ensureFree(loaded, range)
    const made = await makeItem(loaded, range)
    const read = await loadPieceReader(loaded)
    const item = fillItem(made, read(range), loaded.report.year + 1)
    await addItem(loaded, item)
    await dropMarks(loaded, range)
    await renumberTasks(loaded)
    await recordItem(loaded, item, { action: 'commitment.add', after: { source: item.commitment.text } })
    return { commitmentId: item.commitment.id }
  })
}

/** A selection without blank ends, inside the section and with words in it. */
export function pickRange({ report }: LoadedPlan, selection: Range): Range {
  ensureRange(report.text, selection, ensureSection(report))
  const range = trimRange(report.text, selection)
  if (isBlank(report.text, range)) throw new Refusal('rangeEmpty')
  return range
}

async function makeItem(loaded: LoadedPlan, range: Range): Promise<PlannedItem> {
  const { report, actor, now } = loaded
  const text = report.text.slice(range.start, range.end)
  const step = await findStep(loaded, range)
  const commitment = { id: newId(), reportId: report.id, stepId: step.id, ...range, text, ...undecided }
  const task = draftTask(
    { title: proposeTitle(text), requiredResult: text, kind: 'deliverable', leadUnitId: null, deadline: noDeadline },
    { ...placeOf(loaded), id: newId(), stepId: step.id, commitmentId: commitment.id, drafterId: actor.userId, now },
  )
  return { commitment, task, standards: [], supportingIds: [], shortcomingIds: [] }
}

const undecided = {
  status: 'proposed' as const,
  ...handMade,
  version: 1,
}
const noDeadline = { kind: 'unset', words: '', due: null, period: null } as const
const placeOf = ({ report, plan }: LoadedPlan) => ({
  reportId: report.id,
  position: plan.tasks.length + 1,
  planYear: report.year + 1,
})

/** The numbered heading above the range; a section without headings gets one step without words. */
async function findStep({ tx, plan, report }: LoadedPlan, range: Range): Promise<Step> {
  const above = plan.steps.filter(({ start }) => start !== null && start <= range.start).at(-1) ?? plan.steps[0]
  if (above) return above
  const step = { id: newId(), reportId: report.id, position: 1, start: null, end: null, heading: '' }
  await addSteps(tx, [step])
  return step
}

/** Takes away the marks that lie for the most part in a range which now is a commitment's. */
export const dropMarks = ({ tx, plan }: LoadedPlan, range: Range): Promise<void> =>
  removeMarks(
    tx,
    plan.marks.filter((mark) => overlap(mark, range) * 2 >= mark.end - mark.start),
  )
