import type { FoundDossier } from '@/db/task/find-dossier'
import type { Actor } from '@/domain/people'
import type { Refusal } from '@/domain/refusal'
import { computeLight, type Light } from '@/domain/task/light'
import { openOccurrenceDueOf } from '@/domain/task/occurrence'
import { chooseUrge, proposeUrge, type Standing } from '@/domain/task/urging/situation'
import type { Urge } from '@/domain/task/urging/urge'
import { findUrgeRefusal, type UrgeChoice, workingDayOf } from '@/domain/task/urging/urge-rights'
import type { LightTerms } from '../../settings/load-light-terms'

/** How a task stands to being urged today: what stands against it, and the slip that it would get, null where there is no ground for one. */
export type UrgeJudgement = { light: Light; refusal: Refusal | null; standing: Standing | null }

/** Judges a task by the same rules for the preview and for the deed. */
export function judgeUrge(
  dossier: FoundDossier,
  urges: readonly Urge[],
  choice: UrgeChoice,
  actor: Actor,
  { today, special, bounds }: LightTerms,
): UrgeJudgement {
  const { task, occurrences } = dossier
  const light = computeLight({ ...task, openOccurrenceDue: openOccurrenceDueOf(task, occurrences) }, bounds)
  const proposed = proposeUrge({ task, light, urges }, today)
  return {
    light,
    refusal: findUrgeRefusal(dossier, urges, actor, workingDayOf(today, special)),
    standing: choice === 'asFits' ? proposed : chooseUrge(proposed, choice),
  }
}
