import { newId } from '@/db/id'
import type { AnnualParagraph, Wording, WordingAct } from '@/domain/annual/edition'
import type { Actor } from '@/domain/people'

type Written = Pick<AnnualParagraph, 'id' | 'version' | 'sentences'>

/** The wording of a paragraph at a version, with who wrote it and for whom. */
export const makeWording = (
  actor: Actor,
  { id: paragraphId, version, sentences }: Written,
  act: WordingAct,
  now: string,
  reason = '',
): Wording => ({
  ...{ id: newId(), paragraphId, version, act, sentences, reason },
  ...{ writtenBy: actor.userId, writtenAt: now, deputyFor: actor.deputyFor?.name ?? '' },
})
