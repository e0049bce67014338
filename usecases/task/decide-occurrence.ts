import { saveOccurrence } from '@/db/task/save-occurrences'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureNone, Refusal } from '@/domain/refusal'
import type { NoticeGroup } from '@/domain/task/move/notices'
import { decideOccurrence as decide, type OccurrenceContext } from '@/domain/task/occurrence'
import { findInstanceRefusal, type SingleDeed } from '@/domain/task/occurrence-rights'
import type { Side } from '@/domain/task/task'
import { loadLightRules } from '../settings/load-light-rules'
import type { Given } from '../steps/form-fields'
import { type OpenTask, openTask } from './steps/open-task'
import { recordTask } from './steps/record-task'
import type { occurrenceForm } from './task-forms'

export type OccurrenceRequest = Given<typeof occurrenceForm>

/**
 * The handler explains an instance of a recurring duty; the head accepts what was filed or sends it back; the office accepts
 * an explanation or refuses it. Filing is `reportProgress`. Throws `Refusal`: notFound, or those of `findInstanceRefusal`
 * and of the domain's `decideOccurrence`.
 */
export async function decideOccurrence(
  actor: Actor,
  request: OccurrenceRequest,
  now: string,
): Promise<{ taskId: string }> {
  return openTask(actor, request, now, async (open) => {
    const { dossier, tx } = open
    const found = dossier.occurrences.find(({ id }) => id === request.occurrenceId)
    if (!found) throw new Refusal('notFound')
    ensureNone(findInstanceRefusal(request.deed, found, dossier, actor, dayOf(now)))
    const context = { ...(await loadOccurrenceContext(open)), note: request.reason }
    await saveOccurrence(tx, decide(request.deed, found, context))
    const { kind, to, side } = told[request.deed]
    const note = request.reason.trim()
    await recordTask(open, {
      action: `occurrence.${request.deed}`,
      side,
      after: { occurrence: found.label },
      note,
      tell: { to, kind, facts: { occurrence: found.label, reason: note } },
    })
    return { taskId: dossier.task.id }
  })
}

/** What a decision on an instance reads: the day, what counts as missed on it, who decides. */
export async function loadOccurrenceContext({ actor, now }: OpenTask): Promise<OccurrenceContext> {
  const { today, bounds } = await loadLightRules(now)
  return { today, occurrenceRedBefore: bounds.occurrenceRedBefore, userId: actor.userId, note: '' }
}

const told: Record<SingleDeed, { kind: string; to: NoticeGroup[]; side: Side }> = {
  explain: { kind: 'occurrenceExplained', to: ['coordinators', 'leadHeads'], side: 'work' },
  accept: { kind: 'occurrenceAccepted', to: ['handler'], side: 'unit' },
  sendBack: { kind: 'occurrenceSentBack', to: ['handler'], side: 'unit' },
  excuse: { kind: 'explanationAccepted', to: ['handler', 'leadHeads'], side: 'office' },
  refuse: { kind: 'explanationRefused', to: ['handler', 'leadHeads'], side: 'office' },
}
