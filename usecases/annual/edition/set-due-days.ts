import { saveEdition } from '@/db/annual/editions'
import { findDaysRefusal } from '@/domain/annual/edition-rights'
import { findDaysMistake } from '@/domain/annual/own-days'
import type { Actor } from '@/domain/people'
import { ensureNone } from '@/domain/refusal'
import type { Given } from '../../steps/form-fields'
import { refuseStale } from '../../steps/refuse-stale'
import type { dueDaysForm } from './edition-forms'
import { changeEdition, recordEdition } from './steps/change-edition'

/**
 * Sets the days by which a body's report is to be handed up and made public, where the body above asks for others than 1 March and 1 April; the
 * editions of later years begin from them. One event. Throws `Refusal`: notAllowed, notFound, staleVersion, editionPublished, ownDayMissing, ownDaysWrong.
 */
export async function setDueDays(actor: Actor, input: Given<typeof dueDaysForm>, now: string): Promise<void> {
  return changeEdition(actor, { ...input, ability: 'runAnnual' }, now, async (open) => {
    const { tx, edition } = open
    ensureNone(findDaysRefusal(edition, actor))
    await refuseStale(tx, { type: 'annual', ...edition }, input.version ?? edition.version)
    ensureNone(findDaysMistake(edition.year, input))
    const { reportDue, publishDue } = input
    await saveEdition(tx, edition, { reportDue, publishDue })
    const before = { reportDue: edition.reportDue, publishDue: edition.publishDue }
    await recordEdition(open, { action: 'annual.dueDays', before, after: { reportDue, publishDue } })
  })
}
