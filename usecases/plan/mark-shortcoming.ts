import { newId } from '@/db/id'
import { addShortcomings, renumberShortcomings, saveShortcomingRange } from '@/db/plan/save-outline'
import type { Actor } from '@/domain/people'
import { overlap } from '@/domain/plan/coverage'
import { ensureRange, isBlank, trimRange } from '@/domain/plan/text/ensure-range'
import { Refusal } from '@/domain/refusal'
import type { Range } from '@/reader/report-text'
import type { Given } from '../steps/form-fields'
import { dropMarks } from './add-commitment'
import type { rangeForm } from './plan-forms'
import { changePlan, type LoadedPlan, recordPlan } from './steps/change-plan'
import { ensureFree } from './steps/ensure-free'

/**
 * A person says that a stretch of the report, in whichever section, is a shortcoming. Over one that is known, its words become these;
 * cause and links stay. Throws `Refusal`: rangeOutside, rangeEmpty, rangeTaken, shortcomingsSeveral.
 */
export async function markShortcoming(
  actor: Actor,
  input: Given<typeof rangeForm>,
  now: string,
): Promise<{ shortcomingId: string }> {
  return changePlan(actor, 'review', input, now, async (loaded) => {
    const { tx, report, plan } = loaded
    const range = pickPiece(report.text, input)
    ensureFree(loaded, range)
    const text = report.text.slice(range.start, range.end)
    const [known, other] = plan.shortcomings.filter((each) => overlap(each, range) > 0)
    if (other) throw new Refusal('shortcomingsSeveral')
    const shortcomingId = known?.id ?? newId()
    if (known) await saveShortcomingRange(tx, { id: known.id, ...range, text })
    else await addShortcomings(tx, [{ id: shortcomingId, reportId: report.id, ...range, text, ...fresh }])
    await settle(loaded, range)
    const before = known ? { text: known.text } : undefined
    await recordPlan(loaded, { action: 'report.markShortcoming', before, after: { text } })
    return { shortcomingId }
  })
}

const fresh = { position: 0, cause: '', causeBy: null }

function pickPiece(text: string, selection: Range): Range {
  ensureRange(text, selection, { start: 0, end: text.length })
  const range = trimRange(text, selection)
  if (isBlank(text, range)) throw new Refusal('rangeEmpty')
  return range
}

async function settle(loaded: LoadedPlan, range: Range): Promise<void> {
  await dropMarks(loaded, range)
  await renumberShortcomings(loaded.tx, loaded.report.id)
}
