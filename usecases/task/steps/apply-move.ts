import { listPeople } from '@/db/people/list-people'
import { findSpecialDays, findThresholds } from '@/db/settings/find-settings'
import { dayOf } from '@/domain/calendar'
import { defaultThresholds } from '@/domain/task/light'
import { decideMove, type MoveContext } from '@/domain/task/move/decide-move'
import type { MoveInput } from '@/domain/task/move/guards'
import { findMoveRow, type Guard, type Move, type MoveRow } from '@/domain/task/move/lifecycle'
import { followMove } from './follow-move'
import { isYearEnd } from './is-year-end'
import type { OpenTask } from './open-task'
import { recordTask } from './record-task'

export type MoveRequest = { move: Move; input: MoveInput }

/** Decides and saves one move of an open task: what follows from it, then the task with its event. Throws `Refusal` of `decideMove`, or staleVersion. */
export async function applyMove(open: OpenTask, { move, input }: MoveRequest): Promise<void> {
  const row = findMoveRow(move, open.dossier.task.status)
  const context = await loadMoveContext(open, input, row)
  const { task, action, note, declared, side, tell, ...change } = decideMove(move, context)
  const changes = await followMove(open, { task, action, ...change })
  await recordTask(open, { action: `task.${action}`, changes, after: declared, note, side: side ?? undefined, tell })
}

/** What a move's decision reads beside the dossier; with `row`, only what that row's guards ask for. */
export async function loadMoveContext(open: OpenTask, input: MoveInput, row?: MoveRow): Promise<MoveContext> {
  const { tx: on, actor, now, dossier } = open
  const today = dayOf(now)
  const asks = (...names: Guard[]) => !row || names.some((name) => row.guards.includes(name))
  const leadId = dossier.task.leadUnitId
  const [people, special, thresholds, isInYearEnd] = await Promise.all([
    leadId && (asks('handlerNamed') || row?.fields.includes('waiver'))
      ? listPeople(on, today, { unitId: leadId, roles: ['handler', 'head'] })
      : [],
    asks('complete') ? findSpecialDays(on) : new Map(),
    asks('complete') ? findThresholds(on, today) : defaultThresholds,
    asks('yearEnd') ? isYearEnd(on, now) : false,
  ])
  return {
    dossier,
    actor,
    input,
    now,
    special,
    signWithin: thresholds.signWithin,
    leadHandlers: people.filter(({ role }) => role === 'handler').map(({ userId }) => userId),
    leadPeople: [...new Set(people.map(({ userId }) => userId))],
    isYearEnd: isInYearEnd,
  }
}
