import type { Actor } from '@/domain/people'
import type { Finding } from '@/domain/plan/assignment/finding'
import type { LedgerFinding } from '@/domain/plan/ledger/problem'
import { Refusal } from '@/domain/refusal'
import { findPart, findPartRefusal } from '../figures/part'
import { findDeedRefusal, isDeedOf } from '../move/deeds'
import { findMoveRow } from '../move/lifecycle'
import type { PlacedDossier } from '../move/standing'
import type { Priority } from '../task'

/** What an edited row asks for, each by the use case that a page has for it. */
export type Edits = {
  note?: string
  priority?: Priority
  leaderId?: string | null
  supportingIds?: string[]
  handlerId?: string
  report?: { done: string; percent: number; fallReason?: string }
}
/** One line of a comparison: a column of the ledger, progress with its percent, or the whole row. */
export type EditedField = string
/** Why a cell cannot be taken. */
export type Why = { refusal: Refusal } | { finding: LedgerFinding | Finding }

/** Columns that belong to one act: a report says both. */
export const reportColumns: readonly string[] = ['progress', 'percent']
/** What the assignment table holds of a draft. */
const planned = [
  'title',
  'requiredResult',
  'standards',
  'kind',
  'leader',
  'leadUnit',
  'handler',
  'supporting',
  'due',
  'note',
]
const duties = ['title', 'requiredResult', 'standards', 'leadUnit']
const stages = ['status', 'assignedOn', 'signedOn', 'completedOn', 'closedOn']
const byDeed = ['note', 'leader', 'supporting']

/** The columns that somebody of this role changes in a sheet, where the task lets them. */
export const listEditable = (actor: Pick<Actor, 'role'>): string[] => [
  ...(isDeedOf(actor, 'change') ? byDeed : []),
  ...(isDeedOf(actor, 'assign') || isDeedOf(actor, 'reassign') ? ['handler'] : []),
  ...(isReporter(actor) ? reportColumns : []),
]

/** True of the role whose reports become the task's own. */
const isReporter = ({ role }: Pick<Actor, 'role'>): boolean =>
  !!findMoveRow('report', 'inProgress')?.who.some(([each, as]) => each === role && as === 'assignedHandler')

/** What stands against the actor's changing this of the task now, or null: the same that the page's own deed would refuse. */
export function findEditRefusal(field: EditedField, dossier: PlacedDossier, actor: Actor): Refusal | null {
  const isDraft = dossier.task.status === 'draft'
  if (isDraft && planned.includes(field)) return new Refusal('cellInPlan')
  if (field === 'report') return findReportRefusal(dossier, actor)
  if (byDeed.includes(field)) return findDeedRefusal('change', dossier, actor)
  if (field === 'handler') return findDeedRefusal(isDeedOf(actor, 'reassign') ? 'reassign' : 'assign', dossier, actor)
  return findFixed(field)
}

function findReportRefusal(dossier: PlacedDossier, actor: Actor): Refusal | null {
  const refusal = findPartRefusal(dossier, actor)
  if (refusal) return refusal
  return findPart(dossier, actor)?.kind === 'lead' ? null : new Refusal('reportOfSupport')
}

function findFixed(field: EditedField): Refusal {
  if (duties.includes(field)) return new Refusal('cellByDuty')
  if (stages.includes(field)) return new Refusal('cellByMove')
  if (field === 'due') return new Refusal('cellByExtension')
  return new Refusal(field === 'evidence' ? 'cellByEvidence' : 'cellDerived')
}
