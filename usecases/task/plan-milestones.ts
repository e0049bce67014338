import { addMilestones, removeMilestones } from '@/db/task/save-occurrences'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import {
  isMilestone,
  isReplaceable,
  mostMilestones,
  planMilestones as plan,
  type StageRow,
} from '@/domain/task/milestone'
import { ensureMayDo } from '@/domain/task/move/deeds'
import type { Given } from '../steps/form-fields'
import { actOnTask } from './steps/act-on-task'
import { recordTask } from './steps/record-task'
import type { milestonesForm } from './task-forms'

/**
 * The lead unit names the milestones of a task that it signs or signed for; once they stand, the office alone plans anew, with a reason, those whose
 * day has not passed and of which nothing was reported. Throws `Refusal`: notFound, staleVersion, moveNotYours, moveNotFromHere, issuerElsewhere,
 * decidedBefore, reasonMissing, or those of the domain's `planMilestones`.
 */
export async function planMilestones(actor: Actor, given: Given<typeof milestonesForm>, now: string): Promise<void> {
  return actOnTask(actor, given, now, async (loaded) => {
    const { dossier, tx } = loaded
    const [today, standing] = [dayOf(now), dossier.occurrences.filter(isMilestone)]
    ensureMayDo(standing.length ? 'replanMilestones' : 'planMilestones', dossier, actor)
    const note = given.reason.trim()
    if (standing.length && !note) throw new Refusal('reasonMissing', {}, 'reason')
    const gone = standing.filter((each) => isReplaceable(each, today))
    const kept = dossier.occurrences.filter((each) => !gone.includes(each))
    const planned = plan(readRows(given), { task: dossier.task, kept, today })
    await removeMilestones(
      tx,
      gone.map(({ id }) => id),
    )
    await addMilestones(tx, dossier.task.id, planned)
    await recordTask(loaded, {
      action: 'milestone.plan',
      changes: {},
      before: gone.length ? { milestones: gone.map(say) } : {},
      after: { milestones: planned.map(say) },
      note,
      tell: {
        to: standing.length ? ['leadHeads', 'handler'] : ['coordinators'],
        kind: 'milestonesPlanned',
        facts: { reason: note },
      },
    })
  })
}

const say = ({ label, due, weight }: { label: string; due: string; weight: number | null }): string =>
  `${label} ${due} ${weight}%`

const readRows = (given: Pick<Given<typeof milestonesForm>, 'label.*' | 'day.*' | 'weight.*'>): StageRow[] =>
  Array.from({ length: mostMilestones }, (_, at) => ({
    label: given['label.*'][at]?.trim() ?? '',
    day: given['day.*'][at] ?? '',
    weight: given['weight.*'][at] ?? null,
  }))
