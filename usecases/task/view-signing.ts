import { reader } from '@/db/client'
import { listPeople } from '@/db/people/list-people'
import { listTodoRows, type TodoRow } from '@/db/task/list-todo'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { mostAtOnce } from './assign-tasks'
import { listItems } from './view-todo'

export type SigningView = {
  lines: (TodoRow & { signDue: string | null })[]
  handlers: { value: string; label: string }[]
}

/** The tasks that wait for this person's unit to sign, the first due first, and who of the unit can handle them. Throws `Refusal('notAllowed')`. */
export async function viewSigning(actor: Actor, now: string): Promise<SigningView> {
  ensureCan(actor, 'haveTodo')
  const waiting = (await listItems(actor, now)).filter(({ ask }) => ask === 'sign').slice(0, mostAtOnce)
  const rows = await listTodoRows(waiting.map(({ taskId }) => taskId))
  const lines = waiting.flatMap(({ taskId, due }) => {
    const row = rows.get(taskId)
    return row ? [{ ...row, signDue: due }] : []
  })
  const people = await listPeople(reader(), dayOf(now), { roles: ['handler'], unitId: actor.unitId })
  return {
    lines: lines.sort((a, b) => (a.signDue ?? '9').localeCompare(b.signDue ?? '9') || a.id.localeCompare(b.id)),
    handlers: lines.length ? people.map(({ userId, name }) => ({ value: userId, label: name })) : [],
  }
}
