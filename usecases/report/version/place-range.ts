import { findChainLinks } from '@/db/plan/chain-links'
import { listHeld, removeHeld } from '@/db/report/held-ranges'
import type { Actor } from '@/domain/people'
import { overlap } from '@/domain/plan/coverage'
import { Refusal } from '@/domain/refusal'
import { findSentence } from '@/domain/report/version/find-sentence'
import { listLostFigures } from '@/domain/report/version/list-lost-figures'
import type { Placed } from '@/domain/report/version/version'
import { changePlan, type LoadedPlan, recordPlan } from '../../plan/steps/change-plan'
import { ensureRanges } from '../../plan/steps/ensure-ranges'
import type { Given } from '../../steps/form-fields'
import { refuseStale } from '../../steps/refuse-stale'
import { pickStanding } from './steps/move-work'
import { saveMoved } from './steps/save-moved'
import type { placeForm } from './version-forms'

/** `figures`: what the task still states of the sentence of before and its new one does not say, joined by spaces; '' for nothing. */
export type PlacedRange = { figures: string }

/**
 * A person says at which sentence of the text in force something stands that an earlier text holds: a commitment, shortcoming or heading. Its words
 * are that sentence's from now on, and nothing of a task changes. Throws `Refusal`: notAllowed, notFound, reportNotRegistered, staleVersion,
 * placeDecided where it stands in the text in force by now, placeMissing, placeUnknown, placeTaken.
 */
export async function placeRange(actor: Actor, input: Given<typeof placeForm>, now: string): Promise<PlacedRange> {
  return changePlan(actor, 'place', input, now, async (loaded) => {
    const { tx, report, plan } = loaded
    if (input.version !== undefined) await refuseStale(tx, { type: 'report', ...report }, input.version)
    const held = await listHeld(tx, report.id)
    const item = held.find(({ itemId }) => itemId === input.itemId)
    const before = item && findPiece(loaded, input.itemId)
    if (!before) throw new Refusal('placeDecided')
    const found = findSentence(report.text, report.language, input)
    ensureFree({ ...loaded, plan: pickStanding(plan, held) }, before.kind, found)
    const piece = { ...found, kind: before.kind, id: before.id }
    ensureRanges(report.text, [piece])
    const links = [...(await findChainLinks(tx, report.id)).values()]
    await saveMoved({ ...loaded, links }, [piece])
    await removeHeld(tx, [piece.id])
    const [was, is] = [{ text: before.text, number: item.number }, { text: found.text }]
    await recordPlan(loaded, { action: 'report.placeRange', before: was, after: is })
    return { figures: listLostFigures(before.text, found.text, listStated(loaded, piece.id)).join(' ') }
  })
}

function findPiece({ plan }: LoadedPlan, id: string): Pick<Placed, 'kind' | 'id' | 'text'> | undefined {
  const commitment = plan.commitments.find((each) => each.id === id)
  if (commitment) return { kind: 'commitment', id, text: commitment.text }
  const shortcoming = plan.shortcomings.find((each) => each.id === id)
  if (shortcoming) return { kind: 'shortcoming', id, text: shortcoming.text }
  const step = plan.steps.find((each) => each.id === id)
  return step && { kind: 'step', id, text: step.heading }
}

/** What the task of a commitment says of itself. */
function listStated({ plan }: LoadedPlan, commitmentId: string): string[] {
  const task = plan.tasks.find((each) => each.commitmentId === commitmentId)
  const standards = plan.standards.filter(({ taskId }) => taskId === task?.id)
  return task ? [task.title, task.requiredResult, ...standards.map(({ text }) => text)] : []
}

/** Passes a sentence that nothing of the kind holds already. */
function ensureFree({ plan }: LoadedPlan, kind: Placed['kind'], range: { start: number; end: number }): void {
  const steps = plan.steps.flatMap(({ start, end, heading }) =>
    start === null || end === null ? [] : [{ start, end, text: heading }],
  )
  const commitments = plan.commitments.filter(({ status }) => status !== 'rejected')
  const holders = kind === 'step' ? steps : kind === 'shortcoming' ? plan.shortcomings : commitments
  const holder = holders.find((each) => overlap(each, range) > 0)
  if (holder) throw new Refusal('placeTaken', { words: holder.text.slice(0, 40) }, 'quote')
}
