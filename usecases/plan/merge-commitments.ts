import { removeCommitment } from '@/db/plan/save-commitment'
import { removeDraftTask } from '@/db/task/save-task'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import type { Given } from '../steps/form-fields'
import type { mergeForm } from './plan-forms'
import { loadPieceReader, readItemWider } from './read-again'
import { changeItem } from './steps/change-item'
import type { LoadedPlan } from './steps/change-plan'
import { mergeItems } from './steps/merge-items'
import { listFields, type PlannedItem, pickKept, recordItem, saveItem } from './steps/pick-commitment'
import { renumberTasks } from './steps/renumber-tasks'

export type Merge = Given<typeof mergeForm>

/**
 * Makes one commitment of several that follow each other; it keeps the fields of `commitmentId` and takes over the units,
 * standards and shortcomings of the others. Throws `Refusal`: staleVersion, notFound, mergeNothing, notContiguous (with the words between).
 */
export async function mergeCommitments(actor: Actor, input: Merge, now: string): Promise<void> {
  return changeItem(actor, input, now, async (loaded, kept) => {
    const others = [...new Set(input.withId)]
      .filter((id) => id !== input.commitmentId)
      .map((id) => pickKept(loaded, id))
    if (!others.length) throw new Refusal('mergeNothing')
    const merged = readItemWider(
      mergeItems(loaded, kept, others),
      [kept, ...others],
      loaded,
      await loadPieceReader(loaded),
    )
    for (const other of others) await removeItem(loaded, other)
    await saveItem(loaded, kept, merged, {
      action: 'commitment.merge',
      note: others.map(({ task }) => task.title).join(' / '),
    })
    await renumberTasks(loaded)
  })
}

async function removeItem(loaded: LoadedPlan, item: PlannedItem): Promise<void> {
  await removeDraftTask(loaded.tx, item.task.id)
  await removeCommitment(loaded.tx, item.commitment.id)
  await recordItem(loaded, item, { action: 'commitment.mergeAway', before: listFields(item) })
}
