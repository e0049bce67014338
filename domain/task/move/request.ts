import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import type { RequestKind, Side, TaskStatus } from '../task'
import { findOpenRequest, findUnaskedRefusal } from './asked'
import { findMoveRow, moveTable } from './lifecycle'
import { findSideRefusal } from './sides'
import { type Entitled, findStandingRefusal, type PlacedDossier } from './standing'

type RequestRow = {
  who: Entitled
  /** Where whoever asks stands in the task from then on. */
  side: Side
  /** Asking is a decision: refused to one who stands on another side. A unit's own statement is none. */
  isDecision: boolean
  inYearEnd: boolean
}

/**
 * Who asks for a move that another person then makes. A kind is named after its move: agreeing is making that move (guard
 * `asked`), in the states of the move's row and by those that the row names; they may refuse instead.
 */
export const requestTable: Record<RequestKind, RequestRow> = {
  cancel: { who: [['director', 'oversight']], side: 'direction', isDecision: true, inYearEnd: false },
  concludeYear: {
    // Where the body does without the unit's review, its units may have no head to speak for them.
    who: [
      ['head', 'leadUnit'],
      ['handler', 'leadUnitForHead'],
    ],
    side: 'unit',
    isDecision: false,
    inYearEnd: true,
  },
}

/** The refusal for one who would ask now, or null: issuerElsewhere, moveNotYours, moveNotFromHere, decidedBefore, askedBefore, outsideYearEnd. */
export function findAskRefusal(
  kind: RequestKind,
  dossier: PlacedDossier,
  actor: Actor,
  isYearEnd: boolean,
): Refusal | null {
  const { who, side, isDecision, inYearEnd } = requestTable[kind]
  const standing = findStandingRefusal(who, dossier, actor)
  if (standing) return standing
  if (!findMoveRow(kind, dossier.task.status)) return new Refusal('moveNotFromHere')
  if (findOpenRequest(kind, dossier)) return new Refusal('askedBefore')
  const taken = isDecision ? findSideRefusal(side, dossier, actor) : null
  return taken ?? (inYearEnd && !isYearEnd ? new Refusal('outsideYearEnd') : null)
}

/** The refusal for one who would say no to the request that was read, or null: as `findUnaskedRefusal`, and what keeps one from agreeing to it. */
export function findAnswerRefusal(
  kind: RequestKind,
  dossier: PlacedDossier,
  actor: Actor,
  readId?: string,
): Refusal | null {
  const row = findMoveRow(kind, dossier.task.status)
  if (!row) return new Refusal('moveNotFromHere')
  return (
    findStandingRefusal(row.who, dossier, actor) ??
    findUnaskedRefusal(kind, dossier, readId) ??
    (row.side ? findSideRefusal(row.side, dossier, actor) : null)
  )
}

/** The refusal for one who would take a request back, or null: only the one who asked may, in the capacity that asks. */
export function findWithdrawalRefusal(kind: RequestKind, dossier: PlacedDossier, actor: Actor): Refusal | null {
  const standing = findStandingRefusal(requestTable[kind].who, dossier, actor)
  if (standing) return standing
  const open = findOpenRequest(kind, dossier)
  if (!open) return new Refusal('notAsked', { move: kind })
  return open.askedBy === actor.userId ? null : new Refusal('requestNotYours')
}

/** What becomes of the open requests with a move: the one it agrees to, and those that no longer can be agreed to. */
export function settleRequests(
  { requests }: Pick<PlacedDossier, 'requests'>,
  { move, status }: { move: string; status: TaskStatus },
): { id: string; state: 'agreed' | 'lapsed' }[] {
  return requests
    .filter(({ state, kind }) => state === 'open' && (kind === move || !isAgreeable(kind, status)))
    .map(({ id, kind }) => ({ id, state: kind === move ? 'agreed' : 'lapsed' }))
}

const isAgreeable = (kind: RequestKind, status: TaskStatus): boolean =>
  moveTable.some((row) => row.move === kind && row.from.includes(status))
