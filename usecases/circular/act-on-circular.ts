import { saveCircular } from '@/db/circular/circulars'
import { hashText } from '@/db/files/hash-text'
import { dayOf } from '@/domain/calendar'
import type { Circular, CircularStation } from '@/domain/circular/circular'
import { circularAfter, findCircularRefusal } from '@/domain/circular/circular-way'
import type { Actor } from '@/domain/people'
import { ensureNone, Refusal } from '@/domain/refusal'
import type { Given } from '../steps/form-fields'
import type { actForm } from './circular-forms'
import { changeCircular, type OpenCircular, recordCircular, refuseStaleCircular } from './steps/change-circular'
import { tellOfCircular } from './steps/tell-of-circular'

type Act = Given<typeof actForm>

/**
 * Takes a circular a step on: submits, endorses, approves, sends back, issues. An issued one never changes; the units in it are told. One event.
 * Throws `Refusal`: notFound, those of `findCircularRefusal`, staleVersion, circularBackReasonMissing, issueDayMissing, issueDayAhead, issueDayEarly.
 */
export async function actOnCircular(actor: Actor, input: Act, now: string): Promise<void> {
  return changeCircular(actor, input, now, async (open) => {
    const { tx, circular } = open
    ensureNone(findCircularRefusal(input.act, circular, actor))
    ensureNone(findMistake(input, circular, now))
    await refuseStaleCircular(open, input.version)
    const asksLeader = input.act === 'submit' || input.act === 'endorse' ? input.asksLeader : circular.asksLeader
    const state = circularAfter(input.act, { ...circular, asksLeader })
    const issued = state === 'issued' ? issue(circular, input) : {}
    await saveCircular(tx, circular, {
      state,
      since: now,
      asksLeader,
      way: [...circular.way, toStation(open, input)],
      ...issued,
    })
    await recordCircular(open, {
      action: `circular.${input.act}`,
      before: { state: circular.state },
      after: { state, ...(state === 'issued' ? { number: input.number, day: input.day, file: issued.textHash } : {}) },
      note: input.note,
    })
    await tellOfCircular(open, state, input)
  })
}

function findMistake({ act, note, day }: Act, { asOf }: Circular, now: string): Refusal | null {
  if (act === 'sendBack' && !note) return new Refusal('circularBackReasonMissing', {}, 'note')
  if (act !== 'issue') return null
  const today = dayOf(now)
  if (!day) return new Refusal('issueDayMissing', {}, 'day')
  if (day > today) return new Refusal('issueDayAhead', { today }, 'day')
  // It tells of the end of that day, and a wrong year could not be mended any more.
  return day <= asOf ? new Refusal('issueDayEarly', { asOf }, 'day') : null
}

const issue = ({ title, addressees, opening, text }: Circular, { number, day }: Act): Partial<Circular> => ({
  ...{ number, issuedOn: day },
  textHash: hashText([title, addressees, opening, text].join('\n')),
})

const toStation = ({ actor, now }: OpenCircular, { act, note }: Act): CircularStation => ({
  ...{ act, by: actor.userId, role: actor.role, at: now, note, deputyFor: actor.deputyFor?.name ?? '' },
})
