import { saveCircular } from '@/db/circular/circulars'
import { findCircularWriteRefusal } from '@/domain/circular/circular-way'
import type { Actor } from '@/domain/people'
import { ensureNone, Refusal } from '@/domain/refusal'
import type { Given } from '../steps/form-fields'
import type { writeForm } from './circular-forms'
import { changeCircular, recordCircular, refuseStaleCircular } from './steps/change-circular'

type Written = Given<typeof writeForm>

/**
 * Writes a circular's title, addressees and text over the version that was seen; what stood before is in the log. Its figures stay.
 * Throws `Refusal`: notAllowed, notFound, circularNotDrafting, staleVersion, circularTitleMissing, circularAddresseesMissing, circularTextMissing.
 */
export async function writeCircular(actor: Actor, input: Written, now: string): Promise<void> {
  return changeCircular(actor, input, now, async (open) => {
    const { tx, circular } = open
    ensureNone(findCircularWriteRefusal(circular, actor))
    ensureNone(findMistake(input))
    await refuseStaleCircular(open, input.version)
    const { title, addressees, text } = input
    const writers = [...new Set([...circular.writers, actor.userId])]
    await saveCircular(tx, circular, { title, addressees, text, writers })
    const { title: oldTitle, addressees: oldAddressees, text: oldText } = circular
    await recordCircular(open, {
      action: 'circular.write',
      before: { title: oldTitle, addressees: oldAddressees, text: oldText },
      after: { title, addressees, text },
    })
  })
}

function findMistake({ title, addressees, text }: Written): Refusal | null {
  if (!title) return new Refusal('circularTitleMissing', {}, 'title')
  if (!addressees) return new Refusal('circularAddresseesMissing', {}, 'addressees')
  return text ? null : new Refusal('circularTextMissing', {}, 'text')
}
