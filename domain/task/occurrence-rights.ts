import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { findPart, findPartRefusal } from './figures/part'
import { type Deed, findDeedRefusal, sideOfDeed } from './move/deeds'
import type { PlacedDossier } from './move/standing'
import { findOccurrenceRefusal, type OccurrenceDeed } from './occurrence'
import type { Occurrence, Side } from './task'

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
const judging: Record<OccurrenceDeed, Deed | null> = {
  file: null,
  explain: null,
  accept: 'judgeOccurrence',
  sendBack: 'judgeOccurrence',
  excuse: 'judgeExplanation',
  refuse: 'judgeExplanation',
}

/** The side on which somebody stands once they did this to an instance. */
export function sideOfInstanceDeed(deed: OccurrenceDeed, actor: Actor): Side | undefined {
  const right = judging[deed]
  return right ? sideOfDeed(right, actor) : 'work'
}

/** What stands against doing this to an instance today, or null: issuerElsewhere, moveNotYours, moveNotFromHere, decidedBefore, or as `findOccurrenceRefusal`. */
export function findInstanceRefusal(
  deed: OccurrenceDeed,
  occurrence: Occurrence,
  dossier: PlacedDossier,
  actor: Actor,
  today: string,
): Refusal | null {
  const right = judging[deed]
  const refusal = right ? findDeedRefusal(right, dossier, actor) : findLeadRefusal(dossier, actor)
  return refusal ?? findOccurrenceRefusal(deed, occurrence, { today })
}

// Filing and explaining are work on the lead part.
const findLeadRefusal = (dossier: PlacedDossier, actor: Actor): Refusal | null =>
  findPartRefusal(dossier, actor) ?? (findPart(dossier, actor)?.kind === 'lead' ? null : new Refusal('moveNotYours'))

/** What the actor may do to an instance today: the forms on the page, by the rules that check the requests. */
export const listOccurrenceDeeds = (
  occurrence: Occurrence,
  dossier: PlacedDossier,
  actor: Actor,
  today: string,
): SingleDeed[] => occurrenceDeeds.filter((deed) => !findInstanceRefusal(deed, occurrence, dossier, actor, today))
