import { findVersion, saveDecision } from '@/db/report/versions'
import type { Actor } from '@/domain/people'
import { ensureFound, ensureNone, Refusal } from '@/domain/refusal'
import { findVersionRefusal } from '@/domain/report/version/version-rights'
import { visibleTo } from '@/domain/scope'
import { changePlan, recordPlan } from '../../plan/steps/change-plan'
import { tellOfPlan } from '../../plan/steps/tell-of-plan'
import type { Given } from '../../steps/form-fields'
import type { endVersionForm } from './version-forms'

/**
 * A proposed text is not taken over: a director refuses it with a reason, or the office takes it back. It stays on record; coordinators are told of a
 * refusal. Throws `Refusal`: notAllowed, notFound, reportNotRegistered, versionDecided, ownVersion, reasonMissing.
 */
export async function endVersion(actor: Actor, input: Given<typeof endVersionForm>, now: string): Promise<void> {
  const isDeclined = input.act === 'decline'
  return changePlan(actor, isDeclined ? 'takeOver' : 'renew', input, now, async (loaded) => {
    const { tx, report } = loaded
    const version = ensureFound(await findVersion(tx, visibleTo(actor), input.versionId))
    if (version.reportId !== report.id) throw new Refusal('notFound')
    ensureNone(findVersionRefusal(input.act, report, version, actor))
    if (isDeclined && !input.reason) throw new Refusal('reasonMissing', {}, 'reason')
    const state = isDeclined ? 'declined' : 'withdrawn'
    await saveDecision(tx, version, { state, decidedBy: actor.userId, decidedAt: now, note: input.reason })
    await recordPlan(loaded, {
      action: isDeclined ? 'report.declineVersion' : 'report.withdrawVersion',
      before: { file: version.fileHash, number: version.number },
      note: input.reason,
    })
    if (isDeclined) await tellOfPlan(loaded, 'coordinator', { kind: 'versionDeclined', reason: input.reason })
  })
}
