import { joinRanges } from '@/domain/plan/text/join-ranges'
import { listSentences } from '@/reader/list-sentences'
import { ensureSection, type LoadedPlan } from './change-plan'
import { listTakenRanges } from './list-taken-ranges'
import type { PlannedItem } from './pick-commitment'

/** One item of several that follow each other, with the id and the own fields of `kept`. Throws `Refusal` notContiguous. */
export function mergeItems(loaded: LoadedPlan, kept: PlannedItem, others: PlannedItem[]): PlannedItem {
  const all = [kept, ...others].sort((a, b) => a.commitment.start - b.commitment.start)
  const { text } = loaded.report
  const range = joinRanges(
    text,
    all.map(({ commitment }) => commitment),
    listTakenRanges(
      loaded,
      all.map(({ commitment }) => commitment.id),
    ),
    listSentences(text, ensureSection(loaded.report)),
  )
  const source = text.slice(range.start, range.end)
  return {
    ...kept,
    ...joinLists(all, kept),
    commitment: joinCommitment(all, kept, { ...range, text: source }),
    task: joinTask(all, kept, source),
  }
}

function joinCommitment(all: PlannedItem[], kept: PlannedItem, span: { start: number; end: number; text: string }) {
  const parts = all.map(({ commitment }) => commitment)
  return {
    ...kept.commitment,
    ...span,
    stepId: parts[0]?.stepId ?? kept.commitment.stepId,
    status: parts.every(({ status }) => status === 'confirmed') ? ('confirmed' as const) : ('proposed' as const),
    confidence: Math.min(...parts.map(({ confidence }) => confidence)),
    why: parts.flatMap(({ why }) => why),
    namedUnits: unique(parts.flatMap(({ namedUnits }) => namedUnits)),
    targets: unique(parts.flatMap(({ targets }) => targets)),
  }
}

// A required result that nobody edited is the sentence itself, and stays so; edited ones are set one after the other.
function joinTask(all: PlannedItem[], kept: PlannedItem, source: string) {
  const isUntouched = all.every(({ task, commitment }) => task.requiredResult === commitment.text)
  const dated = [kept, ...all].find(({ task }) => task.deadlineKind !== 'unset') ?? kept
  const { deadlineKind, deadlineWords, due, period } = dated.task
  return {
    ...kept.task,
    stepId: all[0]?.task.stepId ?? kept.task.stepId,
    requiredResult: isUntouched ? source : all.map(({ task }) => task.requiredResult).join('\n'),
    leadUnitId: kept.task.leadUnitId ?? all.find(({ task }) => task.leadUnitId)?.task.leadUnitId ?? null,
    deadlineKind,
    deadlineWords,
    due,
    period,
  }
}

function joinLists(all: PlannedItem[], kept: PlannedItem) {
  const leads = all.flatMap(({ task }) => task.leadUnitId ?? [])
  const lead = kept.task.leadUnitId ?? leads[0]
  return {
    standards: unique(all.flatMap(({ standards }) => standards)),
    supportingIds: unique([...all.flatMap(({ supportingIds }) => supportingIds), ...leads]).filter((id) => id !== lead),
    shortcomingIds: unique(all.flatMap(({ shortcomingIds }) => shortcomingIds)),
  }
}

const unique = <T>(list: T[]): T[] => [...new Set(list)]
