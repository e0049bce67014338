import { reader } from '@/db/client'
import { listPeople, type Person } from '@/db/people/list-people'
import type { FoundDossier } from '@/db/task/find-dossier'
import { listUnitsUnder } from '@/db/unit/list-units'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import type { Refusal } from '@/domain/refusal'
import { findPart } from '@/domain/task/figures/part'
import { findObstacle, listAnswers, listFields, listOpenMoves, type MoveContext } from '@/domain/task/move/decide-move'
import { type Deed, mayDo } from '@/domain/task/move/deeds'
import { listNeeds, type MoveOfTask } from '@/domain/task/move/lifecycle'
import type { MoveField } from '@/domain/task/move/move-row'
import { findAnswerRefusal, findAskRefusal, findWithdrawalRefusal } from '@/domain/task/move/request'
import { type Outcome, outcomes, type RequestKind, requestKinds } from '@/domain/task/task'
import { gap } from '@/i18n/glue'
import { listLeaders } from '../../people/steps/ensure-offered'
import { loadMoveFacts } from './load-move-facts'

export type Choice = { value: string; label: string }
/** A move as it stands open: what is in its way, what its form asks for, and the outcomes that it takes. */
export type OpenMove = { row: MoveOfTask; obstacle: Refusal | null; fields: MoveField[]; outcomes: Outcome[] }

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
  const moves = open.map((row) => openMove(row, context))
  return {
    moves,
    part: findPart(dossier, actor)?.kind ?? null,
    canChange,
    canRevise,
    canReassign,
    ...listRequestRights(context),
    handlers:
      moves.some(({ fields }) => fields.includes('handlerId')) || canReassign ? await listHandlers(dossier, now) : [],
    leaders: canChange ? (await listLeaders(reader(), dossier.units.issuerPath, now)).map(toChoice) : [],
    units: canChange || canRevise ? await listFitUnits(actor) : [],
  }
}

const openMove = (row: MoveOfTask, context: MoveContext): OpenMove => ({
  row,
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

const toChoice = ({ userId, name, post }: Person): Choice => ({
  value: userId,
  label: post ? `${name}${gap}${post}` : name,
})

async function listHandlers({ task }: FoundDossier, now: string): Promise<Choice[]> {
  const unitId = task.leadUnitId ?? ''
  return (await listPeople(reader(), dayOf(now), { roles: ['handler'], unitId })).map(toChoice)
}

async function listFitUnits({ unitPath }: Actor): Promise<Choice[]> {
  return (await listUnitsUnder(reader(), unitPath)).map(({ id, shortName }) => ({ value: id, label: shortName }))
}
