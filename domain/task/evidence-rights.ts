import { type Actor, namesOf } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { findPart, findPartRefusal } from './figures/part'
import { findDeedRefusal } from './move/deeds'
import type { PlacedDossier } from './move/standing'
import { isAcceptedReport } from './occurrence'
import type { Evidence } from './task'

/** What stands against judging a piece of evidence, or null: as the deed has it, one's own, judged before, or history, which is no proof until it was handed in again. */
export function findJudgeRefusal(item: Evidence, dossier: PlacedDossier, actor: Actor): Refusal | null {
  const { title, uploadedBy, state } = item
  const refusal = findDeedRefusal('judgeEvidence', dossier, actor)
  if (refusal) return refusal
  if (namesOf(actor).includes(uploadedBy)) return new Refusal('ownEvidence', { title })
  if (state === 'lapsed') return new Refusal('evidenceLapsed', { title })
  if (state === 'superseded') return new Refusal('evidenceSuperseded', { title })
  return state === 'pending' ? null : new Refusal('verdictGiven', { title })
}

/**
 * What stands against taking back a piece of evidence, or null: another's, judged, or with a report (`update`) that was accepted, where
 * it came with that report and not after it as a newer version.
 */
export function findTakeBackRefusal(
  { title, uploadedBy, state, replacesId }: Evidence,
  update: Parameters<typeof isAcceptedReport>[0] | undefined,
  dossier: PlacedDossier,
  actor: Actor,
): Refusal | null {
  if (uploadedBy !== actor.userId) return new Refusal('evidenceNotYours')
  const refusal = findPartRefusal(dossier, actor)
  if (refusal) return refusal
  if (update && !replacesId && isAcceptedReport(update, dossier.occurrences))
    return new Refusal('evidenceOfAccepted', { title })
  if (state === 'superseded') return new Refusal('evidenceSuperseded', { title })
  return state === 'pending' ? null : new Refusal('evidenceJudged', { title })
}

/**
 * What stands against putting a newer version in a piece's place, or null: whoever runs the task may for all of it, a supporting unit's
 * person for what they handed in themselves; what was replaced once is replaced by its newest version.
 */
export function findReplaceRefusal(item: Evidence, dossier: PlacedDossier, actor: Actor): Refusal | null {
  const { title, uploadedBy, state } = item
  const refusal = findPartRefusal(dossier, actor)
  if (refusal) return refusal
  if (findPart(dossier, actor)?.kind === 'support' && !namesOf(actor).includes(uploadedBy))
    return new Refusal('replaceNotYours', { title })
  return state === 'superseded' ? new Refusal('evidenceSuperseded', { title }) : null
}

/** What stands against handing in again what a reopening made history, or null. */
export function findRenewalRefusal(item: Evidence, dossier: PlacedDossier, actor: Actor): Refusal | null {
  const { title } = item
  return (
    findPartRefusal(dossier, actor) ??
    (isToRenew(item, dossier.evidence) ? null : new Refusal('evidenceNotLapsed', { title }))
  )
}

/** True of proof from before a reopening that nobody has handed in again since. */
export const isToRenew = (item: Evidence, all: readonly Evidence[]): boolean =>
  item.state === 'lapsed' && !all.some((other) => isGiven(other) && isSame(other, item))

const isGiven = ({ state }: Evidence): boolean => state === 'pending' || state === 'accepted'

const isSame = (a: Evidence, b: Evidence): boolean =>
  a.standardId === b.standardId && a.title === b.title && a.fileHash === b.fileHash && a.reference === b.reference
