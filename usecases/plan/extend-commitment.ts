import type { Actor } from '@/domain/people'
import { joinRanges } from '@/domain/plan/text/join-ranges'
import { listSentences } from '@/reader/list-sentences'
import type { Given } from '../steps/form-fields'
import { dropMarks, pickRange } from './add-commitment'
import type { rangeForm } from './plan-forms'
import { loadPieceReader, readItemWider } from './read-again'
import { changeItem } from './steps/change-item'
import { ensureSection, type LoadedPlan } from './steps/change-plan'
import { ensureFree } from './steps/ensure-free'
import { listTakenRanges } from './steps/list-taken-ranges'
import { type PlannedItem, saveItem } from './steps/pick-commitment'

export type Extension = Given<typeof rangeForm> & { commitmentId: string }

/**
 * Takes an open sentence beside a commitment into it (并入). Throws `Refusal`: rangeOutside, rangeTaken, notContiguous, staleVersion, notFound.
 */
export async function extendCommitment(actor: Actor, input: Extension, now: string): Promise<void> {
  return changeItem(actor, input, now, async (loaded, before) => {
    const range = pickRange(loaded, input)
    ensureFree(loaded, range, [input.commitmentId])
    const widened = readItemWider(widenItem(loaded, before, range), [before], loaded, await loadPieceReader(loaded))
    await saveItem(loaded, before, widened, { action: 'commitment.extend' })
    await dropMarks(loaded, range)
  })
}

function widenItem(loaded: LoadedPlan, item: PlannedItem, range: { start: number; end: number }): PlannedItem {
  const { text } = loaded.report
  const sentences = listSentences(text, ensureSection(loaded.report))
  const hull = joinRanges(text, [item.commitment, range], listTakenRanges(loaded, [item.commitment.id]), sentences)
  const source = text.slice(hull.start, hull.end)
  const isUntouched = item.task.requiredResult === item.commitment.text
  return {
    ...item,
    commitment: { ...item.commitment, ...hull, text: source },
    task: { ...item.task, requiredResult: isUntouched ? source : item.task.requiredResult },
  }
}
