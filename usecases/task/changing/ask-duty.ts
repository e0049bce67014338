import { newId } from '@/db/id'
import type { Actor } from '@/domain/people'
import { ensureNone, Refusal } from '@/domain/refusal'
import type { ChangeRequest } from '@/domain/task/changing/change-request'
import { findSignedState } from '@/domain/task/changing/decide-change'
import { findDutyDecider, findDutyRefusal, readHeld } from '@/domain/task/changing/duty'
import { findFirstState } from '@/domain/task/changing/stages'
import type { Given } from '../../steps/form-fields'
import { actOnTask, type LoadedTask } from '../steps/act-on-task'
import type { dutyForm } from './changing-forms'
import { hasHead } from './has-head'
import { readWanted } from './read-wanted'
import { recordAsking } from './record-asking'

/**
 * Asks for a change of a running task's units, leader, content or standards. Nothing changes before it is granted.
 * Throws `Refusal`: notFound, staleVersion, moveNotYours, moveNotFromHere, changeAsked, changeEmpty, unitNotFound, choiceUnknown,
 * nothingChanged, reasonMissing.
 */
export async function askDuty(
  actor: Actor,
  request: Given<typeof dutyForm>,
  now: string,
): Promise<{ taskId: string; changeId: string }> {
  return actOnTask(actor, request, now, async (loaded) => {
    const { dossier } = loaded
    const { kind, reasonClass, basis } = request
    ensureNone(findDutyRefusal(kind, dossier, actor))
    const [before, wanted] = [readHeld(kind, dossier), await readWanted(kind, loaded, request)]
    if (wanted === before) throw new Refusal('nothingChanged')
    const reason = request.reason.trim()
    if (!reason) throw new Refusal('reasonMissing', {}, 'reason')
    const change = await recordAsking(loaded, {
      ...{ id: newId(), taskId: dossier.task.id, kind, state: await findState(loaded, { kind, wanted }) },
      ...{ decider: findDutyDecider(kind, dossier), before, wanted, reasonClass, reason, basis: basis.trim() },
    })
    return { taskId: dossier.task.id, changeId: change.id }
  })
}

async function findState(
  { tx, dossier, actor, now }: LoadedTask,
  change: Pick<ChangeRequest, 'kind' | 'wanted'>,
): Promise<ChangeRequest['state']> {
  const first = findFirstState(dossier, actor)
  return first === 'asked'
    ? first
    : findSignedState(change, await hasHead(tx, { ...change, askedBy: actor.userId }, now))
}
