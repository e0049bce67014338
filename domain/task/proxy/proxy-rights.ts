import { type Actor, namesOf } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import type { Part } from '../figures/part'
import { findDeedRefusal, hasEntered } from '../move/deeds'
import type { PlacedDossier } from '../move/standing'
import type { Side } from '../task'
import type { ProxyDeed, ProxyReport } from './proxy-report'

/** The part of a task for which a unit reports, or null where it has none. */
export function findUnitPart({ task, supporting }: PlacedDossier, unitId: string): Part | null {
  if (task.leadUnitId === unitId) return { kind: 'lead' }
  const row = supporting.find((each) => each.unitId === unitId)
  return row ? { kind: 'support', row } : null
}

/** What stands against this deed on what was entered, or null: the unit confirms or returns it, never by who entered it; the office takes its own entry back. */
export function findProxyRefusal(
  deed: ProxyDeed,
  proxy: ProxyReport,
  dossier: PlacedDossier,
  actor: Actor,
): Refusal | null {
  const refusal =
    deed === 'takeBack' ? findDeedRefusal('takeBackProxy', dossier, actor) : findAnswerRefusal(proxy, dossier, actor)
  return refusal ?? (proxy.state === 'open' ? null : new Refusal('proxySettled'))
}

/** The side of the task on which somebody stands who confirms: a head speaks for the unit, whoever does the work stays with it. */
export const sideOfProxy = ({ kind }: Part, { role }: Pick<Actor, 'role'>): Side =>
  kind === 'lead' && role === 'head' ? 'unit' : 'work'

function findAnswerRefusal(proxy: ProxyReport, dossier: PlacedDossier, actor: Actor): Refusal | null {
  const refusal = findDeedRefusal('answerProxy', dossier, actor)
  if (refusal) return refusal
  if (proxy.unitId !== actor.unitId || !mayAnswerFor(dossier, actor)) return new Refusal('moveNotYours')
  return hasEntered(proxy, actor) ? new Refusal('proxyOwn') : null
}

// Of the unit that leads it is the head or the task's handler; one that supports names no handler.
function mayAnswerFor({ task }: PlacedDossier, actor: Actor): boolean {
  if (task.leadUnitId !== actor.unitId || actor.role === 'head') return true
  return namesOf(actor).some((id) => id === task.handlerId)
}
