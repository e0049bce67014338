import { saveChange } from '@/db/task/change-requests'
import type { Actor } from '@/domain/people'
import { ensureFound, Refusal } from '@/domain/refusal'
import { decideChange as decide } from '@/domain/task/changing/decide-change'
import type { Given } from '../../steps/form-fields'
import { actOnTask, type LoadedTask } from '../steps/act-on-task'
import { recordTask } from '../steps/record-task'
import { applyChange } from './apply-change'
import type { actForm } from './changing-forms'
import { hasHead } from './has-head'
import { tellValues } from './record-asking'
import { tellOf } from './tell-of-change'
import { tellReceiver } from './tell-receiver'

/**
 * One act on the way of a request: the head signs it or turns it down, the office advises, whoever decides grants or refuses it. What is
 * granted takes effect in the same transaction.
 * Throws `Refusal`: notFound, changeSettled, issuerElsewhere, moveNotYours, moveNotFromHere, ownChange, decidedBefore, reasonMissing, extensionNotLater,
 * duePast, extensionBeyondOffice, and what no longer can be done: choiceUnknown, supportAnswered, nothingChanged.
 */
export async function decideChange(
  actor: Actor,
  request: Given<typeof actForm>,
  now: string,
): Promise<{ taskId: string }> {
  return actOnTask(actor, request, now, (loaded) => actOnChange(loaded, request))
}

/** The same on a task that is loaded already. */
export async function actOnChange(loaded: LoadedTask, request: Given<typeof actForm>): Promise<{ taskId: string }> {
  const { dossier, tx, actor, now } = loaded
  const found = ensureFound(dossier.changes.find(({ id }) => id === request.changeId))
  const receiverHasHead = await hasHead(tx, found, now)
  const { change, side, isGranted } = decide(found, { ...request, dossier, actor, now, receiverHasHead })
  if (!(await saveChange(tx, change, found))) throw new Refusal('changeSettled')
  const note = request.note.trim()
  const changes = isGranted ? await applyChange(loaded, change) : undefined
  await recordTask(loaded, {
    action: isGranted ? (change.kind === 'extension' ? 'task.extend' : 'task.grant') : `change.${request.act}`,
    changes,
    after: await tellValues(loaded, change),
    note,
    side,
    tell: await tellOf(tx, change, note),
  })
  await tellReceiver(loaded, change)
  return { taskId: dossier.task.id }
}
