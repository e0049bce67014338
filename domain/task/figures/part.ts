import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { findMoveRow } from '../move/lifecycle'
import { findStandingRefusal, isEntitled, type PlacedDossier } from '../move/standing'
import type { SupportingUnit } from '../task'

/** Which part of a running task somebody reports on: the lead unit's as its handler, or a supporting unit's own. */
export type Part = { kind: 'lead' } | { kind: 'support'; row: SupportingUnit }

/** The actor's part in reporting; throws `moveNotFromHere` when the task is not running, `moveNotYours` for anybody else. */
export function ensurePart(dossier: PlacedDossier, actor: Actor): Part {
  const { task } = dossier
  const row = findMoveRow('report', task.status)
  if (!row) throw new Refusal('moveNotFromHere')
  const refusal = findStandingRefusal(row.who, dossier, actor)
  const part = refusal ? null : pickPart(dossier, actor)
  if (!part) throw refusal ?? new Refusal('moveNotYours')
  return part
}

/** The same, null where the actor has none. */
export function findPart(dossier: PlacedDossier, actor: Actor): Part | null {
  const row = findMoveRow('report', dossier.task.status)
  return row && isEntitled(row.who, dossier, actor) ? pickPart(dossier, actor) : null
}

function pickPart({ task, supporting, units }: PlacedDossier, actor: Actor): Part | null {
  const isLead = units.leadPath === actor.unitPath
  if (isLead && actor.role === 'handler' && task.handlerId === actor.userId) return { kind: 'lead' }
  const row = supporting.find(({ unitId }) => unitId === actor.unitId)
  return row ? { kind: 'support', row } : null
}
