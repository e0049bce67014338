import { reader } from '@/db/client'
import type { FoundDossier } from '@/db/task/find-dossier'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import type { Refusal } from '@/domain/refusal'
import { type DutyKind, dutyKinds } from '@/domain/task/changing/change-request'
import { findDutyRefusal } from '@/domain/task/changing/duty'
import { findExtensionRefusal } from '@/domain/task/changing/extension'
import { findPart } from '@/domain/task/figures/part'
import { findObstacle, listAnswers, listFields, listOpenMoves, type MoveContext } from '@/domain/task/move/decide-move'
import { type Deed, mayDo } from '@/domain/task/move/deeds'
import { listNeeds, type MoveOfTask } from '@/domain/task/move/lifecycle'
import type { MoveField } from '@/domain/task/move/move-input'
import { leadsTo } from '@/domain/task/move/move-row'
import { findAnswerRefusal, findAskRefusal, findWithdrawalRefusal } from '@/domain/task/move/request'
import { type Outcome, outcomes, type RequestKind, requestKinds, type TaskStatus } from '@/domain/task/task'
import { listLeaders } from '../../people/steps/ensure-offered'
import { loadMoveFacts } from './load-move-facts'
import { type Choice, listFitUnits, listHandlers, toChoice } from './task-choices'

/** A move as it stands open: where it leads, what is in its way, what its form asks for, and the outcomes that it takes. */
export type OpenMove = {
  row: MoveOfTask
  leadsTo: TaskStatus
  obstacle: Refusal | null
  fields: MoveField[]
  outcomes: Outcome[]
}

/** What this actor may do with a task now, and what their forms offer to choose from. */
export type TaskRights = {
  moves: OpenMove[]
  part: 'lead' | 'support' | null
  canChange: boolean
  canRevise: boolean
  canReassign: boolean
  /** What the actor may ask for, with what stands against it now. */
  asks: { kind: RequestKind; obstacle: Refusal | null }[]
  /** Open requests that the actor may refuse; agreeing is a move. */
  refusable: RequestKind[]
  /** What stands against asking for a later day; undefined where that is not the actor's at all. */
  extension: { obstacle: Refusal | null } | undefined
  /** What the actor may ask to be changed beside the date. */
  duties: DutyKind[]
  /** Open requests of the actor's own. */
  withdrawable: RequestKind[]
  handlers: Choice[]
  leaders: Choice[]
  /** Units that may lead or support. */
  units: Choice[]
}

/** Reads the actor's rights from the same table and guards that check the requests. */
export async function findTaskRights(actor: Actor, dossier: FoundDossier, now: string): Promise<TaskRights> {
  const open = listOpenMoves({ dossier, actor })
  const facts = await loadMoveFacts({ tx: reader(), actor, now, dossier }, [...listNeeds(open), 'isYearEnd'])
  const context = { dossier, actor, now, input: {}, facts }
  const may = (deed: Deed) => mayDo(deed, dossier, actor)
  const [canChange, canRevise, canReassign] = [may('change'), may('revise'), may('reassign')]
  const duties = dutyKinds.filter((kind) => !findDutyRefusal(kind, dossier, actor))
  const moves = open.map((row) => openMove(row, context))
  return {
    moves,
    part: findPart(dossier, actor)?.kind ?? null,
    canChange,
    canRevise,
    canReassign,
    ...listRequestRights(context),
    extension: offerExtension(context),
    duties,
    handlers:
      moves.some(({ fields }) => fields.includes('handlerId')) || canReassign ? await listHandlers(dossier, now) : [],
    leaders:
      canChange || duties.includes('leader')
        ? (await listLeaders(reader(), dossier.units.issuerPath, now)).map(toChoice)
        : [],
    units: canChange || canRevise ? await listFitUnits(actor) : [],
  }
}

const openMove = (row: MoveOfTask, context: MoveContext): OpenMove => ({
  row,
  leadsTo: leadsTo(row, context.dossier),
  obstacle: findObstacle(row, context),
  fields: listFields(row, context),
  outcomes: listAnswers(row, context, 'outcome', outcomes),
})

function listRequestRights({ dossier, actor, facts }: MoveContext) {
  const asked = requestKinds.map((kind) => ({ kind, obstacle: findAskRefusal(kind, dossier, actor, facts.isYearEnd) }))
  return {
    // What is not the actor's to ask, or not now, is not shown at all; what an earlier decision bars is shown with why.
    asks: asked.filter(({ obstacle }) => !obstacle || obstacle.code === 'decidedBefore'),
    refusable: requestKinds.filter((kind) => !findAnswerRefusal(kind, dossier, actor)),
    withdrawable: requestKinds.filter((kind) => !findWithdrawalRefusal(kind, dossier, actor)),
  }
}

// Whoever asks for the unit sees why not; others see nothing, and nobody where the task does not run.
function offerExtension({ dossier, actor, now }: MoveContext): TaskRights['extension'] {
  const obstacle = findExtensionRefusal(dossier, actor, dayOf(now))
  const isNobodys = obstacle && ['moveNotYours', 'moveNotFromHere', 'extensionNoDue'].includes(obstacle.code)
  return isNobodys ? undefined : { obstacle }
}
