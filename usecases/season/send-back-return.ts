import { findReturn, saveReturn } from '@/db/season/returns'
import { findSeason } from '@/db/season/seasons'
import { findSpecialDays } from '@/db/settings/find-settings'
import { findUpdate } from '@/db/task/save-progress'
import type { Actor } from '@/domain/people'
import { ensureFound, ensureNone } from '@/domain/refusal'
import { findSendBackHindrance, findSendBackMistake, sendBackReturn } from '@/domain/season/file-return'
import { ensureDeedOf, findAcceptanceRefusal, sideOfDeed } from '@/domain/task/move/deeds'
import type { Given } from '../steps/form-fields'
import { actOnTask } from '../task/steps/act-on-task'
import { recordTask } from '../task/steps/record-task'
import type { sendBackForm } from './season-forms'

/**
 * Whoever may accept a report sends it back within a season: the return is owed again, with the reason, and the handler is told. The report itself stays.
 * Throws `Refusal`: notAllowed, notFound, issuerElsewhere, decidedBefore, ownProgress, seasonClosed, returnNotFiled, returnReviewed, returnReasonMissing,
 * returnNotUnderWay.
 */
export async function sendBackFromSeason(
  actor: Actor,
  { seasonId, ...given }: Given<typeof sendBackForm>,
  now: string,
): Promise<void> {
  ensureDeedOf(actor, 'acceptProgress')
  return actOnTask(actor, given, now, async (loaded) => {
    const { tx, dossier } = loaded
    const season = ensureFound(await findSeason(tx, seasonId))
    const held = ensureFound(await findReturn(tx, seasonId, dossier.task.id))
    ensureNone(findSendBackMistake(held, season, given.reason))
    const update = ensureFound(await findUpdate(tx, dossier.task.id, held.updateId ?? ''))
    ensureNone(findAcceptanceRefusal(update, dossier, actor))
    ensureNone(findSendBackHindrance(dossier.task))
    const sent = sendBackReturn(held, given.reason, now, await findSpecialDays(tx))
    await saveReturn(tx, sent)
    await recordTask(loaded, {
      action: 'progress.sendBack',
      side: sideOfDeed('acceptProgress', actor),
      after: { season: season.name, due: sent.due },
      note: given.reason,
      tell: {
        to: ['handler', 'leadHeads'],
        kind: 'progressSentBack',
        facts: { season: season.name, due: sent.due, reason: given.reason },
      },
    })
  })
}
