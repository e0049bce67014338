import { saveCircular } from '@/db/circular/circulars'
import { hashText } from '@/db/files/hash-text'
import { dayOf } from '@/domain/calendar'
import type { Circular, CircularStation } from '@/domain/circular/circular'
import { circularAfter, findCircularRefusal } from '@/domain/circular/circular-way'
import { ensureNone, Refusal } from '@/domain/refusal'
import type { Given } from '../../steps/form-fields'
import type { actForm } from '../circular-forms'
import { type OpenCircular, recordCircular, refuseStaleCircular } from './change-circular'
import { tellOfCircular } from './tell-of-circular'

export type CircularStep = Pick<Given<typeof actForm>, 'act' | 'note' | 'asksLeader' | 'number' | 'day'>

/**
 * Takes an open circular, of which the version `seen` was read, a step on and tells whom it concerns. One event.
 * Throws `Refusal`: those of `findCircularRefusal`, staleVersion, circularBackReasonMissing, issueDayMissing, issueDayAhead, issueDayEarly.
 */
export async function takeOn(open: OpenCircular, input: CircularStep, seen?: number): Promise<void> {
  const { tx, actor, circular, now } = open
  ensureNone(findCircularRefusal(input.act, circular, actor))
  ensureNone(findMistake(input, circular, now))
  await refuseStaleCircular(open, seen)
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
}

function findMistake({ act, note, day }: CircularStep, { asOf }: Circular, now: string): Refusal | null {
  if (act === 'sendBack' && !note) return new Refusal('circularBackReasonMissing', {}, 'note')
  if (act !== 'issue') return null
  const today = dayOf(now)
  if (!day) return new Refusal('issueDayMissing', {}, 'day')
  if (day > today) return new Refusal('issueDayAhead', { today }, 'day')
  // It tells of the end of that day, and a wrong year could not be mended any more.
  return day <= asOf ? new Refusal('issueDayEarly', { asOf }, 'day') : null
}

const issue = ({ title, addressees, opening, text }: Circular, { number, day }: CircularStep): Partial<Circular> => ({
  ...{ number, issuedOn: day },
  textHash: hashText([title, addressees, opening, text].join('\n')),
})

const toStation = ({ actor, now }: OpenCircular, { act, note }: CircularStep): CircularStation => ({
  ...{ act, by: actor.userId, role: actor.role, at: now, note, deputyFor: actor.deputyFor?.name ?? '' },
})
