import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { findStandingRefusal, type PlacedDossier } from '../move/standing'
import type { Task } from '../task'
import { type ChangeKind, type Decider, type DutyKind, isOpenChange } from './change-request'
import { askers } from './stages'

/** What stands against asking for a change of a duty now, or null: moveNotYours, moveNotFromHere, changeAsked. */
export function findDutyRefusal(kind: DutyKind, dossier: PlacedDossier, actor: Actor): Refusal | null {
  const standing = findStandingRefusal(askers, dossier, actor)
  if (standing) return standing
  if (dossier.task.status !== 'inProgress') return new Refusal('moveNotFromHere')
  const isAsked = dossier.changes.some((each) => each.kind === kind && isOpenChange(each))
  return isAsked ? new Refusal('changeAsked') : null
}

/** Who decides: the office, on the lead unit a director, of a key task a leader. */
export function findDutyDecider(kind: DutyKind, { task }: PlacedDossier): Decider {
  if (kind !== 'leadUnit') return 'coordinator'
  return task.priority === 'key' ? 'leader' : 'director'
}

/** What holds of a date or a duty now, as a request writes it. */
export const readHeld = (kind: ChangeKind, dossier: PlacedDossier): string =>
  kind === 'extension' ? (dossier.task.due ?? '') : readDuty(kind, dossier)

function readDuty(kind: DutyKind, { task, standards, supporting }: PlacedDossier): string {
  switch (kind) {
    case 'leadUnit':
      return task.leadUnitId ?? ''
    case 'leader':
      return task.leaderId ?? ''
    case 'supporting':
      return writeLines(supporting.map(({ unitId }) => unitId).sort())
    case 'standards':
      return writeLines(standards.map(({ text }) => text))
    default:
      return task[kind]
  }
}

/** Several ids or texts of a request in one: a line each. */
export const writeLines = (lines: readonly string[]): string => lines.join('\n')
export const readLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** On which day the unit that leads a task now signed for it: after a change of the lead nobody has, until it signs anew. */
export const signedOnOf = ({ status, signedOn }: Pick<Task, 'status' | 'signedOn'>): string | null =>
  status === 'assigned' ? null : signedOn

/** The unit that led a task before the last change of its lead, null where it never changed. */
export function findFormerLead({ changes }: Pick<PlacedDossier, 'changes'>): string | null {
  return changes.findLast(({ kind, state }) => kind === 'leadUnit' && state === 'granted')?.before ?? null
}
