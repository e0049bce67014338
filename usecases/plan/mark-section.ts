import { appendEvent } from '@/db/audit/append-event'
import { saveReport } from '@/db/report/save-report'
import type { Actor } from '@/domain/people'
import { ensureRange, isBlank, trimRange } from '@/domain/plan/text/ensure-range'
import { Refusal } from '@/domain/refusal'
import type { Given } from '../steps/form-fields'
import type { rangeForm } from './plan-forms'
import { changePlan } from './steps/change-plan'
import { proposeSection } from './steps/propose-section'

/**
 * A person says where the next steps stand in a report in which the reader found none. What the reader finds there is
 * proposed, where nothing was made of the report yet; the rest is open until a person decides.
 * Throws `Refusal`: rangeOutside, rangeEmpty, sectionHolds (commitments lie outside).
 */
export async function markSection(
  actor: Actor,
  input: Given<typeof rangeForm>,
  now: string,
): Promise<{ reportId: string }> {
  return changePlan(actor, input, now, async (open) => {
    const { tx, report, plan } = open
    ensureRange(report.text, input, { start: 0, end: report.text.length })
    const section = trimRange(report.text, input)
    if (isBlank(report.text, section)) throw new Refusal('rangeEmpty')
    const outside = plan.commitments.find(({ start, end }) => start < section.start || end > section.end)
    if (outside) throw new Refusal('sectionHolds', { words: outside.text.slice(0, 40) })
    await saveReport(tx, report, { sectionStart: section.start, sectionEnd: section.end })
    const proposed = plan.commitments.length === 0 ? await proposeSection(open, section) : 0
    await appendEvent(tx, actor, now, {
      action: 'report.markSection',
      objectType: 'report',
      objectId: report.id,
      objectName: report.title,
      before: { start: report.sectionStart, end: report.sectionEnd },
      after: { ...section, commitments: proposed },
    })
    return { reportId: report.id }
  })
}
