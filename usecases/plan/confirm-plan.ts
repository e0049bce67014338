import { findPlan } from '@/db/plan/find-plan'
import { saveReport } from '@/db/report/save-report'
import type { Actor } from '@/domain/people'
import { assessPlan, type PlanState } from '@/domain/plan/assess-plan'
import { listMissing } from '@/domain/plan/list-missing'
import { Refusal } from '@/domain/refusal'
import { visibleTo } from '@/domain/scope'
import { type SentCells, saveCells } from './assignment/save-cells'
import { changePlan, ensureSection, type LoadedPlan, type PlanKey, recordPlan } from './steps/change-plan'
import { confirmItems, pickCommitment } from './steps/pick-commitment'
import { ensureSeen } from './steps/stamp-plan'
import { tellOfPlan } from './steps/tell-of-plan'

/**
 * A coordinator takes the plan as a whole, as they saw it (`stamp`) and with what they typed into its grid (`cells`): every proposed
 * commitment becomes confirmed, the directors are told. Gives how many cells were saved with it.
 * Throws `Refusal`: planChanged, planNotReady (which sentences are open, which commitments doubtful), planEmpty, rowsIncomplete (of the grid: which rows lack what), sectionMissing, planNotOpen, or as `saveCells`.
 */
export async function confirmPlan(
  actor: Actor,
  input: PlanKey & { stamp?: string; cells?: SentCells },
  now: string,
): Promise<{ reportId: string; count: string }> {
  return changePlan(actor, 'review', input, now, async (seen) => {
    ensureSeen(seen.plan, input.stamp)
    const { cells } = input.cells ? await saveCells(seen, input.cells) : { cells: 0 }
    const loaded = cells ? { ...seen, plan: await findPlan(seen.tx, visibleTo(actor), seen.report.id) } : seen
    ensureReady(loaded, assessPlan(loaded.report.text, ensureSection(loaded.report), loaded.plan))
    if (input.cells) ensureAssigned(loaded)
    const proposed = loaded.plan.commitments.filter(({ status }) => status === 'proposed')
    await confirmItems(
      loaded,
      proposed.map(({ id }) => pickCommitment(loaded, id)),
    )
    const settled = { returnNote: '', returnedBy: null }
    await saveReport(loaded.tx, loaded.report, {
      status: 'confirmed',
      confirmedBy: actor.userId,
      confirmedAt: now,
      ...settled,
    })
    const [before, after] = [{ status: 'parsed' }, { status: 'confirmed' }]
    await recordPlan(loaded, { action: 'report.confirm', before, after })
    await tellOfPlan(loaded, 'director', { kind: 'planConfirmed' })
    return { reportId: loaded.report.id, count: String(cells) }
  })
}

function ensureReady({ plan }: LoadedPlan, { open, doubtful }: PlanState): void {
  const kept = plan.commitments.filter(({ status }) => status !== 'rejected')
  if (open.length || doubtful.length)
    throw new Refusal('planNotReady', {
      open: open.length,
      doubtful: doubtful.length,
      sentences: open.slice(0, 3).map(({ text }) => shorten(text)),
      numbers: doubtful.map((id) => kept.findIndex((each) => each.id === id) + 1),
    })
  if (!kept.length) throw new Refusal('planEmpty')
}

/** Who sends the grid has every row in view: none goes on that a director could only send back. */
function ensureAssigned(loaded: LoadedPlan): void {
  const kept = loaded.plan.commitments.filter(({ status }) => status !== 'rejected')
  const lacking = kept.flatMap(({ id }, index) => {
    const { task, standards } = pickCommitment(loaded, id)
    const missing = listMissing(task, standards.length)
    return missing.length ? [{ number: index + 1, missing }] : []
  })
  if (lacking.length) throw new Refusal('rowsIncomplete', { lacking })
}

const shorten = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text)
