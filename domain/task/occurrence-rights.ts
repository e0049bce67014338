import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { ensurePart, findPart } from './figures/part'
import { type Deed, ensureMayDo, mayDo } from './move/deeds'
import type { PlacedDossier } from './move/standing'
import { findOccurrenceRefusal, type OccurrenceDeed } from './occurrence'
import type { Occurrence } from './task'

/** What is done to an instance by itself; filing is part of a progress report. */
export const occurrenceDeeds = [
  'explain',
  'accept',
  'sendBack',
  'excuse',
  'refuse',
] as const satisfies readonly OccurrenceDeed[]
export type SingleDeed = (typeof occurrenceDeeds)[number]

/** The right that a deed takes and the side it is done from; the handler's own explanation is part of the work. */
const judging: Record<SingleDeed, Deed | null> = {
  explain: null,
  accept: 'judgeOccurrence',
  sendBack: 'judgeOccurrence',
  excuse: 'judgeExplanation',
  refuse: 'judgeExplanation',
}

/** Passes when the actor may do this to an instance; throws `Refusal`: issuerElsewhere, moveNotYours, moveNotFromHere, decidedBefore. */
export function ensureOccurrenceRight(deed: SingleDeed, dossier: PlacedDossier, actor: Actor): void {
  const right = judging[deed]
  if (right) ensureMayDo(right, dossier, actor)
  else if (ensurePart(dossier, actor).kind !== 'lead') throw new Refusal('moveNotYours')
}

/** What the actor may do to an instance today: the forms on the page, by the rules that check the requests. */
export const listOccurrenceDeeds = (
  occurrence: Occurrence,
  dossier: PlacedDossier,
  actor: Actor,
  today: string,
): SingleDeed[] =>
  occurrenceDeeds.filter((deed) => {
    const right = judging[deed]
    const isEntitled = right ? mayDo(right, dossier, actor) : findPart(dossier, actor)?.kind === 'lead'
    return isEntitled && !findOccurrenceRefusal(deed, occurrence, { today })
  })
