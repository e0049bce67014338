import { reader } from '@/db/client'
import { addEvidence } from '@/db/evidence/save-evidence'
import { addFile } from '@/db/files/file-notes'
import { newId } from '@/db/id'
import type { FoundDossier } from '@/db/task/find-dossier'
import { listUpdates, type UpdateLine } from '@/db/task/list-updates'
import { saveOccurrence } from '@/db/task/save-occurrences'
import { addSources, addUpdate } from '@/db/task/save-progress'
import { answerSupport } from '@/db/task/supporting-units'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureFound, ensureNone, Refusal } from '@/domain/refusal'
import { ensurePart, type Part } from '@/domain/task/figures/part'
import { mergeAnswers } from '@/domain/task/merge-answers'
import type { Tell } from '@/domain/task/move/notices'
import { decideOccurrence } from '@/domain/task/occurrence'
import { findFallRefusal, tellFall, type WithFall } from '@/domain/task/percent-fall'
import type { Evidence, Occurrence, Side, SupportingUnit } from '@/domain/task/task'
import { fileForSeasons } from '../season/steps/follow-report'
import type { Given } from '../steps/form-fields'
import { loadOccurrenceContext } from './decide-occurrence'
import {
  type CheckedEvidence,
  checkEvidence,
  type NewEvidence,
  planEvidence,
  tellEvidence,
} from './evidence/plan-evidence'
import { actOnTask, type LoadedTask } from './steps/act-on-task'
import { findOwnDossier } from './steps/find-own-dossier'
import { recordTask } from './steps/record-task'
import { type mergeForm, progressForm } from './task-forms'

export type ProgressReport = WithFall<Given<typeof progressForm>> &
  Partial<Given<typeof mergeForm>> & { evidence: NewEvidence[] }
/** What a report says, of whichever task, with the answers of supporting units that were merged into its words. */
type Words = WithFall<Omit<Given<typeof progressForm>, 'taskId'>> & { sources: UpdateLine[] }
type Merged = ProgressReport & Words

/**
 * Reports progress on the lead part (the task's handler) or on a supporting unit's own part (its head or handler), with
 * evidence. The lead part's percent and words become the task's; a supporting part's become its answer. Nobody can change
 * a report afterwards, only write a newer one. Answers of supporting units merged into the lead's words stand by it as its sources. Throws `Refusal`: notFound, moveNotFromHere, moveNotYours, staleVersion,
 * doneMissing, percentWrong, percentFalls, choiceUnknown, textTooLong, occurrenceNotBegun, occurrenceFiled, or those of the evidence.
 */
export async function reportProgress(actor: Actor, given: ProgressReport, now: string): Promise<{ updateId: string }> {
  const dossier = await findOwnDossier(reader(), actor, given.taskId, now)
  const report = await mergeInto(given, dossier, ensurePart(dossier, actor))
  ensureWords(report)
  const evidence = await checkEvidence(report.evidence, now)
  return actOnTask(actor, report, now, (loaded) => reportLoaded(loaded, report, evidence))
}

/** The same of a task that is open already, with proof that was looked at; throws as `reportProgress`. */
export async function reportLoaded(
  loaded: LoadedTask,
  report: Words,
  evidence: CheckedEvidence[] = [],
): Promise<{ updateId: string }> {
  ensureWords(report)
  const part = ensurePart(loaded.dossier, loaded.actor)
  const before = await findPercentBefore(loaded, part)
  ensureNone(findFallRefusal(before, report))
  return fileReport(loaded, report, part, { evidence, fall: tellFall(before, report), ...byOneself })
}

/** How a report comes in: with which new proof, from which side, as which act, and by whom it was entered where the unit did not write it. */
export type Filing = {
  evidence: CheckedEvidence[]
  side: Side
  /** Why its percent is less than before, as the event tells it. */
  fall?: object
  entry?: { action: string; enteredBy: string; tell: Tell }
}
const byOneself = { side: 'work' } as const

/** Writes the report of a part of a task and all that follows from it: instance, seasons, the task's own words or the unit's answer. Throws `Refusal`: occurrenceNotBegun, occurrenceFiled. */
export async function fileReport(
  loaded: LoadedTask,
  report: Words,
  part: Part,
  filing: Filing,
): Promise<{ updateId: string }> {
  const { tx, dossier, now } = loaded
  const { evidence } = filing
  const updateId = newId()
  const occurrence = await planFiling(loaded, report, part)
  if (occurrence) await saveOccurrence(tx, occurrence)
  const rows = planEvidence(loaded, evidence, updateId)
  await addUpdate(tx, planUpdate(loaded, report, updateId, occurrence))
  await addSources(
    tx,
    updateId,
    report.sources.map(({ id }) => id),
  )
  await keepEvidence(loaded, rows, evidence)
  if (part.kind === 'lead') await fileForSeasons(tx, dossier.task.id, updateId, now)
  if (part.kind === 'lead') await recordLead(loaded, report, rows, { ...filing, occurrence })
  else await recordSupport(loaded, report, rows, { ...filing, row: part.row })
  return { updateId }
}

// Reports never change, so that what is read before the transaction holds in it.
async function mergeInto(report: ProgressReport, { task }: FoundDossier, part: Part): Promise<Merged> {
  const { taken = [], appended = [] } = report
  if (part.kind !== 'lead' || !(taken.length || appended.length)) return { ...report, sources: [] }
  const { done, sources } = mergeAnswers(report, await listUpdates(task.id), task.leadUnitId)
  const max = progressForm.shape.done.maxLength ?? Number.POSITIVE_INFINITY
  if (done.length > max) throw new Refusal('textTooLong', { max, length: done.length }, 'done')
  return { ...report, done, sources }
}

/** Throws `Refusal`: doneMissing, percentWrong. */
export function ensureWords({ done, percent }: Pick<Words, 'done' | 'percent'>): void {
  if (!done.trim()) throw new Refusal('doneMissing', {}, 'done')
  if (!Number.isInteger(percent) || percent < 0 || percent > 100) throw new Refusal('percentWrong', {}, 'percent')
}

/** The percent that was reported last of a part: the task's own, or what the supporting unit said of its part. */
export async function findPercentBefore(
  { dossier: { task } }: Pick<LoadedTask, 'dossier'>,
  part: Part,
): Promise<number> {
  if (part.kind === 'lead') return task.percent
  const own = (await listUpdates(task.id)).find(({ unitId }) => unitId === part.row.unitId)
  return own?.percent ?? 0
}

/** The instance that a report files, as it is filed; null where it files none. Throws `Refusal`: notFound, occurrenceNotBegun, occurrenceFiled. */
export async function planFiling(
  loaded: LoadedTask,
  { occurrenceId }: Pick<Words, 'occurrenceId'>,
  part: Part,
): Promise<Occurrence | null> {
  if (!occurrenceId || part.kind !== 'lead') return null
  const found = ensureFound(loaded.dossier.occurrences.find(({ id }) => id === occurrenceId))
  return decideOccurrence('file', found, await loadOccurrenceContext(loaded))
}

const planUpdate = ({ actor, now, dossier }: LoadedTask, report: Words, id: string, occurrence: Occurrence | null) => ({
  id,
  taskId: dossier.task.id,
  unitId: actor.unitId,
  userId: actor.userId,
  at: now,
  occurrenceId: occurrence?.id ?? null,
  done: report.done.trim(),
  percent: report.percent,
  problems: report.problems.trim(),
  next: report.next.trim(),
  acceptedAt: null,
  acceptedBy: null,
})

/** Writes evidence rows and notes the files they stand on. */
export async function keepEvidence({ tx, now }: LoadedTask, rows: Evidence[], items: CheckedEvidence[]): Promise<void> {
  for (const { stored } of items) if (stored) await addFile(tx, stored, now)
  await addEvidence(tx, rows)
}

async function recordLead(
  loaded: LoadedTask,
  report: Words,
  rows: Evidence[],
  { occurrence, ...filing }: Filing & { occurrence: Occurrence | null },
): Promise<void> {
  const { percent } = report
  const done = report.done.trim()
  await recordTask(loaded, {
    action: filing.entry?.action ?? 'task.report',
    side: filing.side,
    changes: {
      percent,
      latestProgress: done,
      latestProgressAt: loaded.now,
      latestByProxy: filing.entry !== undefined,
    },
    before: { percent: loaded.dossier.task.percent },
    after: {
      ...tellReport(report, rows),
      ...(report.sources.length ? { sources: report.sources.map(nameSource) } : {}),
      ...(occurrence ? { occurrence: occurrence.label } : {}),
      ...filing.fall,
      ...tellEntry(filing),
    },
    tell: filing.entry?.tell ?? { to: ['leadHeads'], kind: 'report', facts: { percent: String(percent) } },
  })
}

const nameSource = ({ unitName, at }: UpdateLine): string => `${unitName} ${dayOf(at)}`

async function recordSupport(
  loaded: LoadedTask,
  report: Words,
  rows: Evidence[],
  { row, ...filing }: Filing & { row: SupportingUnit },
): Promise<void> {
  await answerSupport(loaded.tx, row.id, report.done.trim(), loaded.now)
  await recordTask(loaded, {
    action: filing.entry?.action ?? 'task.answer',
    side: filing.side,
    changes: {},
    after: {
      unit: loaded.actor.unitName,
      ...tellReport(report, rows),
      ...filing.fall,
      ...tellEntry(filing),
    },
    tell: filing.entry?.tell ?? {
      to: ['handler', 'leadHeads'],
      kind: 'answer',
      facts: { unit: loaded.actor.unitName },
    },
  })
}

const tellEntry = ({ entry }: Filing) => (entry ? { enteredBy: entry.enteredBy } : {})

const tellReport = ({ percent, done, problems, next }: Words, rows: Evidence[]) => ({
  percent,
  done: done.trim(),
  ...(problems.trim() ? { problems: problems.trim() } : {}),
  ...(next.trim() ? { next: next.trim() } : {}),
  ...(rows.length ? tellEvidence(rows) : {}),
})
