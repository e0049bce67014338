import { type Actor, namesOf } from '@/domain/people'
import { ensureNone, Refusal } from '@/domain/refusal'
import { findMoveRow } from '../move/lifecycle'
import { findStandingRefusal, type PlacedDossier } from '../move/standing'
import type { SupportingUnit } from '../task'

/** Which part of a running task somebody reports on: the lead unit's as its handler, or a supporting unit's own. */
export type Part = { kind: 'lead' } | { kind: 'support'; row: SupportingUnit }

/** Why the actor has no part in reporting now, or null: moveNotFromHere when the task is not running, moveNotYours for anybody else. */
export function findPartRefusal(dossier: PlacedDossier, actor: Actor): Refusal | null {
  const row = findMoveRow('report', dossier.task.status)
  if (!row) return new Refusal('moveNotFromHere')
  return findStandingRefusal(row.who, dossier, actor) ?? (pickPart(dossier, actor) ? null : new Refusal('moveNotYours'))
}

/** The actor's part in reporting, null where there is none. */
export const findPart = (dossier: PlacedDossier, actor: Actor): Part | null =>
  findPartRefusal(dossier, actor) ? null : pickPart(dossier, actor)

/** The same; throws `Refusal` as `findPartRefusal`. */
export function ensurePart(dossier: PlacedDossier, actor: Actor): Part {
  ensureNone(findPartRefusal(dossier, actor))
  const part = pickPart(dossier, actor)
  if (!part) throw new Refusal('moveNotYours')
  return part
}

function pickPart({ task, supporting, units }: PlacedDossier, actor: Actor): Part | null {
  const isLead = units.leadPath === actor.unitPath
  if (isLead && actor.role === 'handler' && namesOf(actor).some((id) => id === task.handlerId)) return { kind: 'lead' }
  const row = supporting.find(({ unitId }) => unitId === actor.unitId)
  return row ? { kind: 'support', row } : null
}
