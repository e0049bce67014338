import { reader } from '@/db/client'
import { listPeople, type Person } from '@/db/people/list-people'
import type { FoundDossier } from '@/db/task/find-dossier'
import { listUnitsUnder } from '@/db/unit/list-units'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import type { Refusal } from '@/domain/refusal'
import { findPart } from '@/domain/task/figures/part'
import { findObstacle, listOpenMoves, type MoveContext } from '@/domain/task/move/decide-move'
import { type Deed, findWaiverRefusal, mayDo } from '@/domain/task/move/deeds'
import { asksWaiver } from '@/domain/task/move/guards'
import type { MoveRow } from '@/domain/task/move/lifecycle'
import { findAnswerRefusal, findAskRefusal, findWithdrawalRefusal } from '@/domain/task/move/request'
import { type RequestKind, requestKinds } from '@/domain/task/task'
import { listLeaders } from '../../people/steps/ensure-offered'
import { loadMoveContext } from './apply-move'
import { findWaiverFacts } from './find-waiver-facts'

export type Choice = { value: string; label: string }
export type OpenMove = { row: MoveRow; obstacle: Refusal | null; needsWaiver: boolean }

/** What this actor may do with a task now, and what their forms offer to choose from. */
export type TaskRights = {
  moves: OpenMove[]
  part: 'lead' | 'support' | null
  canJudge: boolean
  canAccept: boolean
  canChange: boolean
  canRevise: boolean
  canReassign: boolean
  /** Ids of the supporting units' rows that the actor may waive. */
  waivable: string[]
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
  const context = await loadMoveContext({ tx: reader(), actor, now, dossier }, {})
  const may = (deed: Deed, isAlone = false) => mayDo(deed, dossier, actor, isAlone)
  const [canChange, canRevise, canReassign] = [may('change'), may('revise'), may('reassign')]
  const moves = listMoves(context)
  const asks = (field: string) => moves.some(({ row }) => row.fields.some((each) => each === field))
  return {
    moves,
    part: findPart(dossier, actor)?.kind ?? null,
    canJudge: may('judgeEvidence'),
    canAccept: may('acceptProgress'),
    canChange,
    canRevise,
    canReassign,
    waivable: may('waiveSupport', true) ? await listWaivable(actor, dossier, now) : [],
    ...listRequestRights(context),
    handlers: asks('handlerId') || canReassign ? await listHandlers(dossier, now) : [],
    leaders: canChange ? (await listLeaders(reader(), dossier.units.issuerPath, now)).map(toChoice) : [],
    units: canChange || canRevise ? await listFitUnits(actor) : [],
  }
}

function listMoves(context: MoveContext): OpenMove[] {
  const { dossier, actor } = context
  return listOpenMoves(context).map((row) => ({
    row,
    obstacle: findObstacle(row, context),
    needsWaiver: asksWaiver(row, dossier, actor),
  }))
}

function listRequestRights({ dossier, actor, isYearEnd }: MoveContext) {
  const asked = requestKinds.map((kind) => ({ kind, obstacle: findAskRefusal(kind, dossier, actor, isYearEnd) }))
  return {
    // What is not the actor's to ask, or not now, is not shown at all; what an earlier decision bars is shown with why.
    asks: asked.filter(({ obstacle }) => !obstacle || obstacle.code === 'decidedBefore'),
    refusable: requestKinds.filter((kind) => !findAnswerRefusal(kind, dossier, actor)),
    withdrawable: requestKinds.filter((kind) => !findWithdrawalRefusal(kind, dossier, actor)),
  }
}

async function listWaivable(actor: Actor, dossier: FoundDossier, now: string): Promise<string[]> {
  const facts = await findWaiverFacts(reader(), actor, dossier, now)
  return dossier.supporting.filter((row) => !findWaiverRefusal(row, dossier, actor, facts)).map(({ id }) => id)
}

const toChoice = ({ userId, name, post }: Person): Choice => ({
  value: userId,
  label: post ? `${name}　${post}` : name,
})

async function listHandlers({ task }: FoundDossier, now: string): Promise<Choice[]> {
  const unitId = task.leadUnitId ?? ''
  return (await listPeople(reader(), dayOf(now), { roles: ['handler'], unitId })).map(toChoice)
}

async function listFitUnits({ unitPath }: Actor): Promise<Choice[]> {
  return (await listUnitsUnder(reader(), unitPath)).map(({ id, shortName }) => ({ value: id, label: shortName }))
}
