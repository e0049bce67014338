import { saveOccurrence } from '@/db/task/save-occurrences'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureFound, ensureNone } from '@/domain/refusal'
import type { NoticeGroup } from '@/domain/task/move/notices'
import { decideOccurrence as decide, type OccurrenceContext } from '@/domain/task/occurrence'
import { findInstanceRefusal, type SingleDeed, sideOfInstanceDeed } from '@/domain/task/occurrence-rights'
import { loadLightTerms } from '../settings/load-light-terms'
import type { Given } from '../steps/form-fields'
import { actOnTask, type LoadedTask } from './steps/act-on-task'
import { recordTask } from './steps/record-task'
import type { occurrenceForm } from './task-forms'

export type OccurrenceRequest = Given<typeof occurrenceForm>

/**
 * The handler explains an instance of a recurring duty; the head accepts what was filed or sends it back; the office accepts
 * an explanation or refuses it. Filing is `reportProgress`. Throws `Refusal`: notFound, or those of `findInstanceRefusal`
 * and of the domain's `decideOccurrence`.
 */
export async function decideOccurrence(actor: Actor, request: OccurrenceRequest, now: string): Promise<void> {
  return actOnTask(actor, request, now, async (loaded) => {
    const { dossier, tx } = loaded
    const found = ensureFound(dossier.occurrences.find(({ id }) => id === request.occurrenceId))
    ensureNone(findInstanceRefusal(request.deed, found, dossier, actor, dayOf(now)))
    const context = { ...(await loadOccurrenceContext(loaded)), note: request.reason }
    await saveOccurrence(tx, decide(request.deed, found, context))
    const { kind, to } = told[request.deed]
    const note = request.reason.trim()
    await recordTask(loaded, {
      action: `occurrence.${request.deed}`,
      side: sideOfInstanceDeed(request.deed, actor),
      after: { occurrence: found.label },
      note,
      tell: { to, kind, facts: { occurrence: found.label, reason: note } },
    })
  })
}

/** What a decision on an instance reads: the day, what counts as missed on it, who decides. */
export async function loadOccurrenceContext({ actor, now }: LoadedTask): Promise<OccurrenceContext> {
  const { today, bounds } = await loadLightTerms(now)
  return { today, occurrenceRedBefore: bounds.occurrenceRedBefore, userId: actor.userId, note: '' }
}

const told: Record<SingleDeed, { kind: string; to: NoticeGroup[] }> = {
  explain: { kind: 'occurrenceExplained', to: ['coordinators', 'leadHeads'] },
  accept: { kind: 'occurrenceAccepted', to: ['handler'] },
  sendBack: { kind: 'occurrenceSentBack', to: ['handler'] },
  excuse: { kind: 'explanationAccepted', to: ['handler', 'leadHeads'] },
  refuse: { kind: 'explanationRefused', to: ['handler', 'leadHeads'] },
}
