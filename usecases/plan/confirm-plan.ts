import { appendEvent } from '@/db/audit/append-event'
import { addNotifications } from '@/db/notices/notifications'
import { listPeople } from '@/db/people/list-people'
import { saveReport } from '@/db/report/save-report'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { assessPlan, type PlanState } from '@/domain/plan/assess-plan'
import { Refusal } from '@/domain/refusal'
import { changePlan, ensureSection, type OpenPlan, type PlanKey } from './steps/change-plan'
import { pickCommitment, saveItem } from './steps/pick-commitment'
import { ensureSeen } from './steps/stamp-plan'

/**
 * A coordinator takes the plan as a whole, as they saw it (`stamp`): every proposed commitment becomes confirmed, the directors are told.
 * Throws `Refusal`: planChanged, planNotReady (which sentences are open, which commitments doubtful), planEmpty, sectionMissing, planNotOpen.
 */
export async function confirmPlan(
  actor: Actor,
  input: PlanKey & { stamp?: string },
  now: string,
): Promise<{ reportId: string }> {
  return changePlan(actor, input, now, async (open) => {
    ensureSeen(open.plan, input.stamp)
    ensureReady(open, assessPlan(open.report.text, ensureSection(open.report), open.plan))
    await confirmProposed(open)
    await saveReport(open.tx, open.report, { status: 'confirmed', confirmedBy: actor.userId, confirmedAt: now })
    await appendEvent(open.tx, actor, now, {
      action: 'report.confirm',
      objectType: 'report',
      objectId: open.report.id,
      objectName: open.report.title,
      before: { status: 'parsed' },
      after: { status: 'confirmed' },
    })
    await tellDirectors(open)
    return { reportId: open.report.id }
  })
}

function ensureReady({ plan }: OpenPlan, { open, doubtful }: PlanState): void {
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

const shorten = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text)

async function confirmProposed(open: OpenPlan): Promise<void> {
  for (const { id } of open.plan.commitments.filter(({ status }) => status === 'proposed')) {
    const item = pickCommitment(open, id)
    const commitment = { ...item.commitment, status: 'confirmed' as const }
    await saveItem(open, item, { ...item, commitment }, { action: 'commitment.confirm' })
  }
}

async function tellDirectors({ tx, actor, report, now }: OpenPlan): Promise<void> {
  const directors = await listPeople(tx, dayOf(now), { roles: ['director'], over: report.issuerPath })
  const facts = { title: report.title, number: '', by: actor.name }
  const ids = [...new Set(directors.map(({ userId }) => userId))].filter((userId) => userId !== actor.userId)
  await addNotifications(
    tx,
    ids.map((userId) => ({ userId, kind: 'planConfirmed', facts, reportId: report.id })),
    now,
  )
}
