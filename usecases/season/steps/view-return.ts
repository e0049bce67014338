import { reader } from '@/db/client'
import { findProxyOfUpdate } from '@/db/proxy/proxy-reports'
import type { FoundSeason } from '@/db/season/seasons'
import { findUpdate, type ProgressUpdate } from '@/db/task/save-progress'
import type { Actor } from '@/domain/people'
import type { Refusal } from '@/domain/refusal'
import { findSendBackHindrance } from '@/domain/season/file-return'
import type { ReturnState } from '@/domain/season/season'
import { findAcceptanceRefusal } from '@/domain/task/move/deeds'
import type { Evidence, Standard } from '@/domain/task/task'
import { namePeople } from '../../people/steps/name-people'
import { findOwnDossier } from '../../task/steps/find-own-dossier'

/** The report that a return stands on, beside what was promised; `refusal`: what stands against reviewing it, null where it is open. */
export type ReturnDesk = {
  row: Row
  requiredResult: string
  standards: Standard[]
  update: ProgressUpdate
  byName: string
  /** The office entered it on the unit's behalf. */
  isByProxy: boolean
  /** What came with it, each piece in its newest version. */
  evidence: Evidence[]
  refusal: Refusal | null
  canSendBack: boolean
  /** What stands against sending it back where it could be decided on; null where nothing does. */
  backRefusal: Refusal | null
  /** The next task whose report waits, '' after the last. */
  next: string
}

type Row = { taskId: string; unitId: string; state: ReturnState; updateId: string | null } & {
  title: string
  number: string | null
  unitName: string
}

/** One return of a season opened for review; null where its task owes no report or filed none. */
export async function viewReturn(
  actor: Actor,
  { closedAt }: Pick<FoundSeason, 'closedAt'>,
  rows: readonly Row[],
  { taskId, unitId }: { taskId: string; unitId: string },
  now: string,
): Promise<ReturnDesk | null> {
  const row = rows.find((each) => each.taskId === taskId)
  if (!row?.updateId) return null
  const dossier = await findOwnDossier(reader(), actor, taskId, now)
  const update = await findUpdate(reader(), taskId, row.updateId)
  if (!update) return null
  const refusal = findAcceptanceRefusal(update, dossier, actor)
  const isOpen = !refusal && !closedAt && row.state === 'reported'
  const hindrance = findSendBackHindrance(dossier.task)
  return {
    row,
    requiredResult: dossier.task.requiredResult,
    standards: dossier.standards,
    update,
    byName: (await namePeople([update.userId]))(update.userId),
    isByProxy: Boolean(await findProxyOfUpdate(reader(), update.id)),
    evidence: dossier.evidence.filter(({ updateId, state }) => updateId === update.id && state !== 'superseded'),
    refusal,
    canSendBack: isOpen && !hindrance,
    backRefusal: isOpen ? hindrance : null,
    next: findNext(rows, row, unitId),
  }
}

function findNext(rows: readonly Row[], { taskId }: Row, unitId: string): string {
  const at = rows.findIndex((each) => each.taskId === taskId)
  const inTurn = [...rows.slice(at + 1), ...rows.slice(0, at)]
  return inTurn.find((each) => each.state === 'reported' && (!unitId || each.unitId === unitId))?.taskId ?? ''
}
