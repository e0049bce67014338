import { reader } from '@/db/client'
import { changeOnce } from '@/db/notices/change-once'
import { findDossier } from '@/db/task/find-dossier'
import { findTaskSource } from '@/db/task/find-task-source'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureFound, Refusal } from '@/domain/refusal'
import type { ChangeRequest } from '@/domain/task/changing/change-request'
import { listChangeActs } from '@/domain/task/changing/stages'
import type { PlacedDossier } from '@/domain/task/move/standing'
import type { Given } from '../../steps/form-fields'
import type { hearForm } from './changing-forms'
import { actOnChange } from './decide-change'
import { nameDuty } from './name-duty'

/** What the head of a unit that is to take the lead reads of the task, which is not that unit's yet. */
export type Hearing = {
  task: Pick<PlacedDossier['task'], 'id' | 'number' | 'title' | 'requiredResult' | 'due' | 'percent'>
  change: ChangeRequest
  standards: string[]
  source: string
  leadUnitName: string
}

/** What a head is asked about taking the lead of a task. Throws `Refusal('notFound')` to everybody else, and once it is answered. */
export async function viewHearing(actor: Actor, taskId: string, changeId: string, now: string): Promise<Hearing> {
  const dossier = ensureFound(await findDossier(reader(), everywhere, taskId, dayOf(now)))
  const change = findHearing(dossier, actor, changeId)
  const source = ensureFound(await findTaskSource(taskId))
  const { id, number, title, requiredResult, due, percent } = dossier.task
  const [leadUnitName = ''] = await nameDuty(reader(), 'leadUnit', change.before)
  return {
    task: { id, number, title, requiredResult, due, percent },
    change,
    standards: dossier.standards.map(({ text }) => text),
    source: source.text.slice(source.start, source.end),
    leadUnitName,
  }
}

/** Says whether the own unit would take the lead: heard, and decided by others. Throws `Refusal`: notFound, reasonMissing. */
export async function hearChange(
  actor: Actor,
  { requestId, ...request }: Given<typeof hearForm>,
  now: string,
): Promise<{ taskId: string }> {
  return changeOnce(actor, requestId, now, async (tx) => {
    const dossier = ensureFound(await findDossier(tx, everywhere, request.taskId, dayOf(now)))
    findHearing(dossier, actor, request.changeId)
    return actOnChange({ tx, actor, now, dossier }, { ...request, due: '' })
  })
}

const everywhere = { kind: 'subtree', path: '/' } as const

function findHearing(dossier: PlacedDossier, actor: Actor, changeId: string): ChangeRequest {
  const change = dossier.changes.find(({ id, state }) => id === changeId && state === 'hearing')
  if (!change || !listChangeActs(change, dossier, actor).length) throw new Refusal('notFound')
  return change
}
