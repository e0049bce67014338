import { removeMarks } from '@/db/plan/save-marks'
import type { Actor } from '@/domain/people'
import { overlap } from '@/domain/plan/coverage'
import { joinRanges } from '@/domain/plan/text/join-ranges'
import { listSentences } from '@/reader/list-sentences'
import { ensureFree } from '../people/steps/ensure-free'
import type { Given } from '../steps/form-fields'
import { pickRange } from './add-commitment'
import type { rangeForm } from './plan-forms'
import { openReader, readItemWider } from './read-again'
import { changePlan, ensureSection, type OpenPlan } from './steps/change-plan'
import { listTakenRanges } from './steps/list-taken-ranges'
import { ensureFresh, type PlannedItem, pickKept, saveItem } from './steps/pick-commitment'

export type Extension = Given<typeof rangeForm> & { commitmentId: string }

/**
 * Takes an open sentence beside a commitment into it (并入). Throws `Refusal`: rangeOutside, rangeTaken, notContiguous, staleVersion, notFound.
 */
export async function extendCommitment(actor: Actor, input: Extension, now: string): Promise<{ commitmentId: string }> {
  return changePlan(actor, input, now, async (open) => {
    const before = pickKept(open, input.commitmentId)
    await ensureFresh(open, before.commitment, input.version)
    const range = pickRange(open, input)
    ensureFree(open, range, [input.commitmentId])
    const widened = readItemWider(widenItem(open, before, range), [before], open, await openReader(open))
    await saveItem(open, before, widened, { action: 'commitment.extend' })
    const covered = open.plan.marks.filter((mark) => overlap(mark, range) * 2 >= mark.end - mark.start)
    await removeMarks(
      open.tx,
      covered.map(({ id }) => id),
    )
    return { commitmentId: input.commitmentId }
  })
}

function widenItem(open: OpenPlan, item: PlannedItem, range: { start: number; end: number }): PlannedItem {
  const { text } = open.report
  const sentences = listSentences(text, ensureSection(open.report))
  const hull = joinRanges(text, [item.commitment, range], listTakenRanges(open, [item.commitment.id]), sentences)
  const source = text.slice(hull.start, hull.end)
  const isUntouched = item.task.requiredResult === item.commitment.text
  return {
    ...item,
    commitment: { ...item.commitment, ...hull, text: source },
    task: { ...item.task, requiredResult: isUntouched ? source : item.task.requiredResult },
  }
}
