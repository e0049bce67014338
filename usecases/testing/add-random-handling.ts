import { transaction } from '@/db/client'
import { addMany } from '@/db/engine/add-many'
import { changeRequests, urges } from '@/db/schema'
import { type Dice, makeDice } from '@/domain/dice'
import { createChange } from '@/domain/task/testing'
import type { PlanTask } from './make-random-plans'

type At = { at: string }
/** What was done about a task and when; `replyDue` is the day by which its slip is to be answered. */
export type RandomHandling = {
  moved: (At & { state: 'granted' | 'refused' }) | null
  urge: (At & { replyDue: string; answeredAt: string | null }) | null
  proof: (At & { state: 'accepted' | 'pending' | 'rejected'; process: boolean; isOfStandard: boolean }) | null
}

const moments = ['2026-05-11T02:00:00.000Z', '2026-09-02T02:00:00.000Z']

/** Moves days, issues slips and hands in proof for random plans, the same for a seed. Gives what was done by task. */
export async function addRandomHandling(plans: PlanTask[], seed: number): Promise<Map<string, RandomHandling>> {
  const dice = makeDice(seed)
  const handled = new Map(plans.map(({ id }) => [id, roll(dice)]))
  await transaction(async (tx) => {
    const standards = plans.map(({ id }) => ({ id: `${id}-st`, taskId: id, position: 0, text: '有文可查' }))
    await addMany(tx, { standards, evidence: plans.flatMap((task) => proofOf(task, handled.get(task.id))) })
    for (const [sequence, task] of plans.entries()) {
      const { moved, urge } = handled.get(task.id) ?? roll(dice)
      const own = { id: `${task.id}-x`, taskId: task.id, askedBy: 'person', askedAt: moved?.at, since: moved?.at }
      if (moved) await tx.insert(changeRequests).values(createChange({ ...own, state: moved.state }))
      if (urge) await tx.insert(urges).values(slipOf(task, urge, sequence))
    }
  })
  return handled
}

function roll(dice: Dice): RandomHandling {
  const at = dice.pick(moments)
  const answeredAt = dice.pick([null, '2026-05-13T02:00:00.000Z', '2026-09-04T02:00:00.000Z'])
  const replyDue = `${at.slice(0, 7)}-${dice.pick(['14', '28'])}`
  const proof = { at, state: dice.pick(['accepted', 'pending', 'rejected'] as const) }
  return {
    moved: dice.chance(0.3) ? { at, state: dice.pick(['granted', 'refused']) } : null,
    urge: dice.chance(0.4) ? { at, replyDue, answeredAt: answeredAt && answeredAt > at ? answeredAt : null } : null,
    proof: dice.chance(0.7) ? { ...proof, process: dice.chance(0.2), isOfStandard: dice.chance(0.8) } : null,
  }
}

const proofOf = ({ id: taskId }: PlanTask, handling: RandomHandling | undefined) =>
  handling?.proof
    ? [
        {
          ...{ id: `${taskId}-e`, taskId, standardId: handling.proof.isOfStandard ? `${taskId}-st` : null },
          ...{
            kind: 'document' as const,
            title: '文件',
            process: handling.proof.process,
            reference: '1号',
            issuer: '',
          },
          ...{ state: handling.proof.state, reviewNote: '', uploadedBy: 'person', uploadedAt: handling.proof.at },
        },
      ]
    : []

function slipOf({ id: taskId }: PlanTask, urge: NonNullable<RandomHandling['urge']>, sequence: number) {
  const { at: issuedAt, replyDue, answeredAt } = urge
  return {
    ...{
      id: `${taskId}-u`,
      taskId,
      year: 2026,
      sequence,
      number: `督〔2026〕${sequence}号`,
      colour: 'yellow' as const,
    },
    ...{ reason: 'behind' as const, count: 1, demands: [], words: '', replyDue, unitId: 'market', answeredAt },
    ...{ issuedBy: 'person', issuedAt, issuedFor: issuedAt.slice(0, 10), answeredBy: answeredAt && 'person' },
  }
}
