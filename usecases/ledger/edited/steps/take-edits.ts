import type { Database } from '@/db/client'
import type { Actor } from '@/domain/people'
import type { Edits } from '@/domain/task/edited/edits'
import { isDeedOf } from '@/domain/task/move/deeds'
import { assignLoaded } from '../../../task/assign-tasks'
import { changeLoaded } from '../../../task/change-task'
import { reassignLoaded } from '../../../task/reassign-handler'
import { reportLoaded } from '../../../task/report-progress'
import { type LoadedTask, loadTask } from '../../../task/steps/act-on-task'
import type { EditedTake } from '../check-edited'

/** Does what an edited row asks of a task, each by the use case of its page, with its event; the first over the version that was shown. Gives how many acts it took. */
export async function takeEdits(tx: Database, actor: Actor, { taskId, version, edits }: EditedTake, now: string) {
  const acts = listActs(actor, edits)
  for (const [index, act] of acts.entries())
    await act(await loadTask(tx, actor, { taskId, version: index ? undefined : version }, now))
  return acts.length
}

/** What the form of a report asks beside. */
const unsaid = { problems: '', next: '', occurrenceId: null, sources: [] }

type Act = (loaded: LoadedTask) => Promise<unknown>

function listActs(actor: Actor, edits: Edits): Act[] {
  const { handlerId, report } = edits
  const isChange =
    edits.note !== undefined ||
    edits.priority !== undefined ||
    edits.leaderId !== undefined ||
    edits.supportingIds !== undefined
  const giveTo = isDeedOf(actor, 'reassign') ? reassignLoaded : assignLoaded
  return [
    ...(handlerId ? [(loaded: LoadedTask) => giveTo(loaded, handlerId)] : []),
    ...(isChange ? [(loaded: LoadedTask) => changeLoaded(loaded, completeEdit(loaded, edits))] : []),
    ...(report ? [(loaded: LoadedTask) => reportLoaded(loaded, { ...report, ...unsaid })] : []),
  ]
}

/** The form of the page with what the row leaves as it is. */
function completeEdit(
  { dossier: { task, supporting } }: LoadedTask,
  { note, priority, leaderId, supportingIds }: Edits,
) {
  return {
    ...{ priority: priority ?? task.priority, needsLeader: task.needsLeader, newStandards: [] },
    leaderId: leaderId === undefined ? task.leaderId : leaderId,
    note: note ?? task.note,
    supportingUnitIds: supportingIds ?? supporting.map(({ unitId }) => unitId),
  }
}
