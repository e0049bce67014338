import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { findMoveRow } from './lifecycle'
import { isEntitled, type TaskUnits } from './standing'
import type { Dossier, SupportingUnit } from './task'

/** Which part of a running task somebody reports on: the lead unit's as its handler, or a supporting unit's own. */
export type Part = { kind: 'lead' } | { kind: 'support'; row: SupportingUnit }

/** The actor's part in reporting; throws `moveNotFromHere` when the task is not running, `moveNotYours` for anybody else. */
export function ensurePart(dossier: Dossier & { units: TaskUnits }, actor: Actor): Part {
  const { task, units } = dossier
  const row = findMoveRow('report', task.status)
  if (!row) throw new Refusal('moveNotFromHere', { move: 'report', status: task.status })
  const part = isEntitled(row, dossier, units, actor) ? findPart(dossier, actor) : null
  if (!part) throw new Refusal('moveNotYours', { move: 'report', role: actor.role })
  return part
}

function findPart({ task, supporting, units }: Dossier & { units: TaskUnits }, actor: Actor): Part | null {
  const isLead = units.leadPath === actor.unitPath
  if (isLead && actor.role === 'handler' && task.handlerId === actor.userId) return { kind: 'lead' }
  const row = supporting.find(({ unitId }) => unitId === actor.unitId)
  return row ? { kind: 'support', row } : null
}
