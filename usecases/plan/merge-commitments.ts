import { appendEvent } from '@/db/audit/append-event'
import { removeCommitment } from '@/db/plan/save-commitment'
import { removeDraftTask } from '@/db/task/save-task'
import type { Actor } from '@/domain/people'
import { joinRanges } from '@/domain/plan/text/join-ranges'
import { Refusal } from '@/domain/refusal'
import { listSentences } from '@/reader/list-sentences'
import type { Given } from '../steps/form-fields'
import type { mergeForm } from './plan-forms'
import { openReader, readItemWider } from './read-again'
import { changePlan, ensureSection, type OpenPlan } from './steps/change-plan'
import { listTakenRanges } from './steps/list-taken-ranges'
import { ensureFresh, listFields, type PlannedItem, pickKept, saveItem } from './steps/pick-commitment'
import { renumberTasks } from './steps/renumber-tasks'

export type Merge = Given<typeof mergeForm>

/**
 * Makes one commitment of several that follow each other; it keeps the fields of `commitmentId` and takes over the units,
 * standards and shortcomings of the others. Throws `Refusal`: staleVersion, notFound, mergeNothing, notContiguous (with the words between).
 */
export async function mergeCommitments(actor: Actor, input: Merge, now: string): Promise<{ commitmentId: string }> {
  return changePlan(actor, input, now, async (open) => {
    const kept = pickKept(open, input.commitmentId)
    await ensureFresh(open, kept.commitment, input.version)
    const others = [...new Set(input.withId)].filter((id) => id !== input.commitmentId).map((id) => pickKept(open, id))
    if (!others.length) throw new Refusal('mergeNothing')
    const merged = readItemWider(mergeItems(open, kept, others), [kept, ...others], open, await openReader(open))
    for (const other of others) await removeItem(open, other)
    await saveItem(open, kept, merged, {
      action: 'commitment.merge',
      note: others.map(({ task }) => task.title).join(' / '),
    })
    await renumberTasks(open)
    return { commitmentId: input.commitmentId }
  })
}

function mergeItems(open: OpenPlan, kept: PlannedItem, others: PlannedItem[]): PlannedItem {
  const all = [kept, ...others].sort((a, b) => a.commitment.start - b.commitment.start)
  const { text } = open.report
  const range = joinRanges(
    text,
    all.map(({ commitment }) => commitment),
    listTakenRanges(
      open,
      all.map(({ commitment }) => commitment.id),
    ),
    listSentences(text, ensureSection(open.report)),
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

async function removeItem(open: OpenPlan, item: PlannedItem): Promise<void> {
  await removeDraftTask(open.tx, item.task.id)
  await removeCommitment(open.tx, item.commitment.id)
  await appendEvent(open.tx, open.actor, open.now, {
    action: 'commitment.mergeAway',
    objectType: 'commitment',
    objectId: item.commitment.id,
    objectName: item.task.title,
    before: listFields(item),
  })
}
