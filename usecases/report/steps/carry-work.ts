import type { Plan, Shortcoming, Step } from '@/db/plan/find-plan'
import { withChangedText } from '@/domain/plan/changed-text'
import { overlap } from '@/domain/plan/coverage'
import { indexRanges } from '@/domain/plan/text/index-ranges'
import type { Relocator } from '@/domain/report/relocate'
import type { Range } from '@/reader/report-text'
import type { PlannedItem } from '../../plan/steps/pick-commitment'
import { type Reading, refreshItem } from '../../plan/steps/refresh-item'
import type { BuiltPlan } from './build-plan'

/** What had been made of the older text; `read` says how the reader reads a stretch of it, null where only the outcome is asked for. */
export type OldWork = Pick<Plan, 'steps' | 'shortcomings' | 'marks'> & {
  items: PlannedItem[]
  read: ((range: Range) => Reading) | null
}
/** The newer text with what the reader made of it, and how it reads a stretch of it; null where it found nothing there. */
export type NewText = BuiltPlan & { text: string; read: (range: Range) => Reading | null }

/** The plan of the newer text with the work carried over, and what became of it. */
export type CarriedPlan = BuiltPlan & {
  kept: PlannedItem[]
  changed: PlannedItem[]
  gone: PlannedItem[]
  added: PlannedItem[]
}

/**
 * Carries what people did over to a newer text of the report: what stands on sentences that stayed is kept as it is, with its people; a
 * commitment whose sentence is said otherwise keeps what a person wrote, is read anew for the rest, and has to be looked at again; what
 * has no sentence left is gone; whatever else the reader finds is proposed.
 */
export function carryWork(old: OldWork, fresh: NewText, { unchanged, successor }: Relocator): CarriedPlan {
  const lacks = carryShortcomings(old.shortcomings, fresh, { unchanged, successor })
  const marks = old.marks.filter(({ markedBy }) => markedBy !== null).flatMap((mark) => move(mark, fresh, unchanged))
  const kept = old.items.flatMap((item) => moveItem(item, old, fresh, unchanged))
  const keptIds = new Set(kept.map(({ commitment }) => commitment.id))
  const isFree = notIn([...kept.map(({ commitment }) => commitment), ...lacks.moved, ...marks])
  const free = fresh.items.filter(({ commitment }) => isFree(commitment))
  const lost = old.items.filter(({ commitment }) => !keptIds.has(commitment.id) && commitment.status !== 'rejected')
  const pairs = pairItems(lost, free, successor)
  const changed = lost.flatMap((item) => {
    const heir = pairs.get(item)
    return heir ? [takeOver(item, heir, old, fresh)] : []
  })
  const heirs = new Set(pairs.values())
  const added = free.filter((item) => !heirs.has(item))
  const linked = [...kept, ...changed, ...added].map((item) => relink(item, lacks.idOf))
  const steps = fresh.steps.length ? fresh.steps : old.steps.flatMap((step) => moveStep(step, fresh, unchanged))
  const items = placeItems(linked, fresh, steps)
  const isUnmarked = notIn([...marks, ...items.map(({ commitment }) => commitment), ...lacks.all])
  return {
    steps,
    shortcomings: lacks.all,
    items,
    marks: [...marks, ...fresh.marks.filter(isUnmarked)],
    ...{ kept, changed, gone: lost.filter((item) => !pairs.has(item)), added },
  }
}

type Find = Relocator['unchanged']

function move<Piece extends Range & { text: string }>(piece: Piece, { text }: NewText, find: Find): Piece[] {
  const at = find(piece)
  return at ? [{ ...piece, ...at, text: text.slice(at.start, at.end) }] : []
}

/** What nobody confirmed yet is read anew: its year, or the words around it, may be others now. */
function moveItem(item: PlannedItem, old: OldWork, fresh: NewText, find: Find): PlannedItem[] {
  return move(item.commitment, fresh, find).map((moved) => {
    const commitment = { ...moved, version: moved.version + 1 }
    const reading = moved.status === 'proposed' ? fresh.read(moved) : null
    const anew = reading && old.read ? refreshItem(item, old.read(item.commitment), reading) : item
    return { ...anew, commitment }
  })
}

function moveStep(step: Step, { text }: NewText, find: Find): Step[] {
  const { start, end } = step
  const at = start === null || end === null ? null : find({ start, end })
  return [{ ...step, start: null, end: null, ...at, heading: at ? text.slice(at.start, at.end) : step.heading }]
}

/** The shortcomings of the newer text under the ids of those that they were, with the causes that people wrote. */
function carryShortcomings(old: Shortcoming[], fresh: NewText, { unchanged, successor }: Relocator) {
  const moved = old.flatMap((lack) => move(lack, fresh, unchanged))
  const isHeld = notIn(moved)
  const movedIds = new Set(moved.map(({ id }) => id))
  const nearFresh = indexRanges(fresh.shortcomings.filter(isHeld))
  const idOf = new Map<string, string>(moved.map(({ id }) => [id, id]))
  const nearMoved = indexRanges(moved)
  for (const lack of fresh.shortcomings) {
    const [first] = nearMoved(lack)
    if (first) idOf.set(lack.id, first.id)
  }
  const heirs = new Map<Shortcoming, Shortcoming>()
  for (const lack of old.filter(({ id }) => !movedIds.has(id))) {
    const at = successor(lack)
    const heir = at && nearFresh(at).find((each) => !heirs.has(each))
    if (heir) heirs.set(heir, lack)
  }
  const renewed = fresh.shortcomings.filter(isHeld).map((lack) => {
    const before = heirs.get(lack)
    idOf.set(lack.id, before?.id ?? lack.id)
    if (!before) return lack
    idOf.set(before.id, before.id)
    const cause = before.causeBy ? { cause: before.cause, causeBy: before.causeBy } : {}
    return { ...lack, id: before.id, ...cause }
  })
  const all = [...moved, ...renewed].sort(byStart).map((lack, index) => ({ ...lack, position: index + 1 }))
  return { moved, all, idOf }
}

/** For each commitment that lost its sentence the one that the reader found in what the sentence became. */
function pairItems(lost: PlannedItem[], free: PlannedItem[], successor: Find): Map<PlannedItem, PlannedItem> {
  const byRange = new Map(free.map((item) => [item.commitment, item]))
  const near = indexRanges([...byRange.keys()])
  const taken = new Set<PlannedItem>()
  const pairs = new Map<PlannedItem, PlannedItem>()
  for (const item of lost) {
    const at = successor(item.commitment)
    const heirs = at ? near(at).flatMap((range) => byRange.get(range) ?? []) : []
    const heir = heirs.find((each) => !taken.has(each))
    if (!heir) continue
    taken.add(heir)
    pairs.set(item, heir)
  }
  return pairs
}

function takeOver(item: PlannedItem, heir: PlannedItem, old: OldWork, fresh: NewText): PlannedItem {
  const reading = fresh.read(heir.commitment)
  const kept = reading && old.read ? refreshItem(item, old.read(item.commitment), reading) : item
  const { id, version } = item.commitment
  const why = withChangedText(heir.commitment.why, item.commitment.text)
  return { ...kept, commitment: { ...heir.commitment, id, version: version + 1, status: 'proposed', why } }
}

function relink(item: PlannedItem, idOf: ReadonlyMap<string, string>): PlannedItem {
  return { ...item, shortcomingIds: [...new Set(item.shortcomingIds.flatMap((id) => idOf.get(id) ?? []))] }
}

/** Items in the order of the text, each under the heading that it now stands below, their tasks numbered so. */
function placeItems(items: PlannedItem[], fresh: NewText, steps: Step[]): PlannedItem[] {
  const starts = fresh.items.map(({ commitment }) => commitment)
  const stepAt = (start: number): string => {
    const above = starts.filter((each) => each.start <= start).at(-1) ?? starts[0]
    const under = steps.filter((step) => step.start !== null && step.start <= start).at(-1)
    return above?.stepId ?? under?.id ?? steps[0]?.id ?? ''
  }
  const ordered = [...items].sort((a, b) => byStart(a.commitment, b.commitment))
  return ordered.map((item, index) => {
    const stepId = stepAt(item.commitment.start)
    return { ...item, commitment: { ...item.commitment, stepId }, task: { ...item.task, stepId, position: index + 1 } }
  })
}

const byStart = (a: Range, b: Range): number => a.start - b.start

/** True of what shares no character with any of these. */
function notIn(ranges: readonly Range[]): (range: Range) => boolean {
  const near = indexRanges(ranges)
  return (range) => near(range).every((each) => overlap(each, range) === 0)
}
