import { type SpecialDays, workingDaysLeft } from '@/domain/calendar'
import type { CellTexts, Offers } from './columns'
import { type Finding, find } from './finding'
import { isProcessOnly } from './process-only'
import { type CellValues, readCells } from './read-cells'

/** What checks of a row read beside its cells. */
export type RowFacts = {
  /** A person has not looked at the commitment yet, and must. */
  isDoubtful: boolean
  hasResult: boolean
  /** Words without content and without a figure beside them. */
  vague: string
}
export type CheckContext = {
  offers: Offers
  today: string
  special: SpecialDays
  /** Units in which somebody with an account can decide; those with a handler are known from the offers. */
  headUnitIds: ReadonlySet<string>
  /** False where the body does without the unit's review. */
  needsHead: boolean
}
export type CheckedRow = { values: CellValues; findings: Finding[] }

/** Fewer working days than these are worth a look. */
const shortTime = 15

/** All that is to be said of a row: what must be put right before it can be registered, then what is worth a look. */
export function checkRow(texts: CellTexts, facts: RowFacts, context: CheckContext): CheckedRow {
  const { values, findings } = readCells(texts, context.offers)
  const must = [
    ...findings,
    ...(facts.isDoubtful ? [find('title', 'doubtful', {})] : []),
    ...(facts.hasResult ? [] : [find('title', 'resultMissing', {})]),
  ]
  return { values, findings: [...must, ...warn(values, facts, context)] }
}

function warn(values: CellValues, facts: RowFacts, context: CheckContext): Finding[] {
  return [
    ...warnOfDue(values.deadline?.due ?? null, context),
    ...warnOfUnit('lead', values.leadUnitId, context),
    ...values.supportingIds.flatMap((id) => warnOfUnit('supporting', id, context)),
    ...values.standards.filter(isProcessOnly).map((text) => find('standards', 'processOnly', { text })),
    ...(facts.vague ? [find('standards', 'vague', { words: facts.vague })] : []),
  ]
}

function warnOfDue(due: string | null, { today, special }: CheckContext): Finding[] {
  const days = workingDaysLeft(today, due, special)
  if (due === null || days === null) return []
  if (due < today) return [find('due', 'duePast', { due })]
  return days < shortTime ? [find('due', 'dueSoon', { due, days })] : []
}

/** A supporting unit answers by anybody; the lead unit needs somebody who signs and works, and somebody who approves. */
function warnOfUnit(column: 'lead' | 'supporting', id: string | null, context: CheckContext): Finding[] {
  const unit = context.offers.units.find((each) => each.id === id)?.label
  if (!id || !unit) return []
  const [hasHead, hasHandler] = [
    context.headUnitIds.has(id),
    context.offers.handlers.some(({ unitId }) => unitId === id),
  ]
  if (!hasHead && !hasHandler) return [find(column, 'nobody', { unit })]
  if (column === 'supporting') return []
  if (!hasHead && context.needsHead) return [find(column, 'noHead', { unit })]
  return hasHandler ? [] : [find(column, 'noHandler', { unit })]
}
