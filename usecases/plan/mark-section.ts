import { reader } from '@/db/client'
import { findPlan } from '@/db/plan/find-plan'
import { saveReport } from '@/db/report/save-report'
import type { Actor } from '@/domain/people'
import { ensureRange, isBlank, trimRange } from '@/domain/plan/text/ensure-range'
import { Refusal } from '@/domain/refusal'
import { visibleTo } from '@/domain/scope'
import type { MarkedSection } from '@/reader/read-marked-section'
import type { Range } from '@/reader/report-text'
import type { Given } from '../steps/form-fields'
import type { rangeForm } from './plan-forms'
import { changePlan, findChangeable, recordPlan } from './steps/change-plan'
import { proposeSection, readSection } from './steps/propose-section'

export type SectionMarking = Given<typeof rangeForm>

/**
 * A person says where the next steps stand in a report in which the reader found none. What the reader finds there is
 * proposed, where nothing was made of the report yet; the rest is open until a person decides.
 * Throws `Refusal`: rangeOutside, rangeEmpty, sectionHolds (commitments lie outside).
 */
export async function markSection(actor: Actor, input: SectionMarking, now: string): Promise<void> {
  const read = await readAhead(actor, input)
  return changePlan(actor, 'review', input, now, async (loaded) => {
    const { tx, report, plan } = loaded
    const section = pickSection(report.text, input)
    const outside = plan.commitments.find(({ start, end }) => start < section.start || end > section.end)
    if (outside) throw new Refusal('sectionHolds', { words: outside.text.slice(0, 40) })
    await saveReport(tx, report, { sectionStart: section.start, sectionEnd: section.end })
    const commitments = read && !plan.commitments.length ? await proposeSection(loaded, read) : 0
    const before = { start: report.sectionStart, end: report.sectionEnd }
    await recordPlan(loaded, { action: 'report.markSection', before, after: { ...section, commitments } })
  })
}

async function readAhead(actor: Actor, input: SectionMarking): Promise<MarkedSection | null> {
  const report = await findChangeable(reader(), actor, input.reportId, 'review')
  const { commitments, shortcomings } = await findPlan(reader(), visibleTo(actor), report.id)
  return commitments.length ? null : readSection(actor, report, pickSection(report.text, input), shortcomings)
}

function pickSection(text: string, selection: Range): Range {
  ensureRange(text, selection, { start: 0, end: text.length })
  const section = trimRange(text, selection)
  if (isBlank(text, section)) throw new Refusal('rangeEmpty')
  return section
}
