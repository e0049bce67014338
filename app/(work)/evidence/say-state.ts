import type { Evidence } from '@/domain/task/task'
import type { Dictionary } from '@/i18n'

/** How a piece stands; of one that was replaced also how it stood before. */
export function sayState({ state, heldState }: Pick<Evidence, 'state' | 'heldState'>, words: Dictionary): string {
  const { evidenceStates } = words.task
  return state === 'superseded' && heldState
    ? words.evidence.version.superseded({ held: evidenceStates[heldState] })
    : evidenceStates[state]
}
