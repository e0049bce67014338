import { newId } from '@/db/id'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureNone, Refusal } from '@/domain/refusal'
import {
  countDecided,
  findExtensionDecider,
  findExtensionRefusal,
  findNewDayMistake,
} from '@/domain/task/changing/extension'
import { findFirstState } from '@/domain/task/changing/stages'
import type { Given } from '../../steps/form-fields'
import { actOnTask } from '../steps/act-on-task'
import type { extensionForm } from './changing-forms'
import { recordAsking } from './record-asking'

/**
 * Asks for a later day of a running task, before the day that holds is past. Neither date nor light moves before it is granted.
 * Throws `Refusal`: notFound, staleVersion, moveNotYours, moveNotFromHere, extensionNoDue, extensionTooLate, extensionsUsed, changeAsked,
 * newDayMissing, extensionNotLater, reasonMissing.
 */
export async function askExtension(
  actor: Actor,
  request: Given<typeof extensionForm>,
  now: string,
): Promise<{ taskId: string; changeId: string }> {
  return actOnTask(actor, request, now, async (loaded) => {
    const { task, changes } = loaded.dossier
    const { due: wanted, reasonClass, basis } = request
    const [today, before] = [dayOf(now), task.due ?? '']
    ensureNone(findExtensionRefusal(loaded.dossier, actor, today) ?? findNewDayMistake(wanted, before, today))
    const reason = request.reason.trim()
    if (!reason) throw new Refusal('reasonMissing', {}, 'reason')
    const change = await recordAsking(loaded, {
      ...{ id: newId(), taskId: task.id, kind: 'extension', state: findFirstState(loaded.dossier, actor) },
      ...{ before, wanted, reasonClass, reason, basis: basis.trim() },
      decider: findExtensionDecider(countDecided(changes) + 1, before, wanted),
    })
    return { taskId: task.id, changeId: change.id }
  })
}
