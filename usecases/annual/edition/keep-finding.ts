import { saveReason } from '@/db/annual/reasons'
import { keyOfFinding, levelOf } from '@/domain/annual/checks/finding'
import { findArrangeRefusal } from '@/domain/annual/edition-rights'
import type { Actor } from '@/domain/people'
import { ensureNone, Refusal } from '@/domain/refusal'
import type { Given } from '../../steps/form-fields'
import type { keepForm } from './edition-forms'
import { changeEdition, recordEdition } from './steps/change-edition'
import { viewEdition } from './view-edition'

/**
 * Keeps a sentence that a check says must be mended, with the reason; once the sentence is another, the reason holds no more.
 * Throws `Refusal`: notAllowed, notFound, editionNotDrafting, keptReasonMissing, findingGone.
 */
export async function keepFinding(actor: Actor, input: Given<typeof keepForm>, now: string): Promise<void> {
  const { findings } = await viewEdition(actor, input.editionId, now)
  return changeEdition(actor, input, now, async (open) => {
    ensureNone(findArrangeRefusal(open.edition, actor))
    if (!input.reason) throw new Refusal('keptReasonMissing', {}, 'reason')
    const found = findings.find((each) => levelOf[each.check] === 'must' && keyOfFinding(each) === input.finding)
    if (!found) throw new Refusal('findingGone')
    const { id: editionId } = open.edition
    await saveReason(open.tx, {
      ...{ editionId, finding: input.finding, reason: input.reason },
      ...{ writtenBy: actor.userId, writtenAt: now },
    })
    await recordEdition(open, { action: 'annual.keep', after: { text: found.sentence }, note: input.reason })
  })
}
