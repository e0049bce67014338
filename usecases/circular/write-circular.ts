import { isDeepStrictEqual } from 'node:util'
import { saveCircular } from '@/db/circular/circulars'
import { findCircularWriteRefusal } from '@/domain/circular/circular-way'
import type { Actor } from '@/domain/people'
import { ensureNone, Refusal } from '@/domain/refusal'
import type { Given } from '../steps/form-fields'
import type { writeForm } from './circular-forms'
import {
  changeCircular,
  findOwnCircular,
  type OpenCircular,
  recordCircular,
  refuseStaleCircular,
} from './steps/change-circular'
import { takeOn } from './steps/take-on'

type Written = Given<typeof writeForm>

/**
 * Writes a circular's title, addressees and text over the version that was seen; what stood before is in the log. Its figures stay.
 * Sends it for review where that was pressed, with an event of its own.
 * Throws `Refusal`: notAllowed, notFound, circularNotDrafting, staleVersion, circularTitleMissing, circularAddresseesMissing, circularTextMissing.
 */
export async function writeCircular(actor: Actor, input: Written, now: string): Promise<void> {
  return changeCircular(actor, input, now, async (open) => {
    const { circular } = open
    ensureNone(findCircularWriteRefusal(circular, actor))
    ensureNone(findMistake(input))
    await refuseStaleCircular(open, input.version)
    await saveText(open, input)
    if (input.deed === 'submit') await submit(open, input)
  })
}

async function saveText(open: OpenCircular, { title, addressees, text }: Written): Promise<void> {
  const { tx, actor, circular } = open
  const { title: oldTitle, addressees: oldAddressees, text: oldText } = circular
  const before = { title: oldTitle, addressees: oldAddressees, text: oldText }
  const after = { title, addressees, text }
  // Who only sends it on has written nothing, and does not stand beside its writer.
  if (isDeepStrictEqual(before, after)) return
  const writers = [...new Set([...circular.writers, actor.userId])]
  await saveCircular(tx, circular, { ...after, writers })
  await recordCircular(open, { action: 'circular.write', before, after })
}

// The reviewer reads what stood in the form, saved before or not.
async function submit(open: OpenCircular, { asksLeader }: Written): Promise<void> {
  const circular = await findOwnCircular(open.tx, open.actor, open.circular.id)
  await takeOn({ ...open, circular }, { act: 'submit', note: '', asksLeader, number: '', day: '' })
}

function findMistake({ title, addressees, text }: Written): Refusal | null {
  if (!title) return new Refusal('circularTitleMissing', {}, 'title')
  if (!addressees) return new Refusal('circularAddresseesMissing', {}, 'addressees')
  return text ? null : new Refusal('circularTextMissing', {}, 'text')
}
