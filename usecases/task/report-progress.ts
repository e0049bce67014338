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
import { ensureFound, Refusal } from '@/domain/refusal'
import { ensurePart, type Part } from '@/domain/task/figures/part'
import { mergeAnswers } from '@/domain/task/merge-answers'
import { decideOccurrence } from '@/domain/task/occurrence'
import type { Evidence, Occurrence } from '@/domain/task/task'
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

export type ProgressReport = Given<typeof progressForm> & Partial<Given<typeof mergeForm>> & { evidence: NewEvidence[] }
/** What a report says, of whichever task, with the answers of supporting units that were merged into its words. */
type Words = Omit<Given<typeof progressForm>, 'taskId'> & { sources: UpdateLine[] }
type Merged = ProgressReport & Words

/**
 * Reports progress on the lead part (the task's handler) or on a supporting unit's own part (its head or handler), with
 * evidence. The lead part's percent and words become the task's; a supporting part's become its answer. Nobody can change
 * a report afterwards, only write a newer one. Answers of supporting units merged into the lead's words stand by it as its sources. Throws `Refusal`: notFound, moveNotFromHere, moveNotYours, staleVersion,
 * doneMissing, percentWrong, choiceUnknown, textTooLong, occurrenceNotBegun, occurrenceFiled, or those of the evidence.
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
  const { tx, dossier, now } = loaded
  const part = ensurePart(dossier, loaded.actor)
  const updateId = newId()
  const occurrence = await fileOccurrence(loaded, report, part)
  const rows = planEvidence(loaded, evidence, updateId)
  await addUpdate(tx, planUpdate(loaded, report, updateId, occurrence))
  await addSources(
    tx,
    updateId,
    report.sources.map(({ id }) => id),
  )
  await keepEvidence(loaded, rows, evidence)
  if (part.kind === 'lead') await fileForSeasons(tx, dossier.task.id, updateId, now)
  if (part.kind === 'lead') await recordLead(loaded, report, rows, occurrence)
  else await recordSupport(loaded, report, rows, part)
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

function ensureWords({ done, percent }: Pick<Words, 'done' | 'percent'>): void {
  if (!done.trim()) throw new Refusal('doneMissing', {}, 'done')
  if (!Number.isInteger(percent) || percent < 0 || percent > 100) throw new Refusal('percentWrong', {}, 'percent')
}

async function fileOccurrence(loaded: LoadedTask, { occurrenceId }: Words, part: Part): Promise<Occurrence | null> {
  if (!occurrenceId || part.kind !== 'lead') return null
  const found = ensureFound(loaded.dossier.occurrences.find(({ id }) => id === occurrenceId))
  const filed = decideOccurrence('file', found, await loadOccurrenceContext(loaded))
  await saveOccurrence(loaded.tx, filed)
  return filed
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
  occurrence: Occurrence | null,
): Promise<void> {
  const { percent } = report
  const done = report.done.trim()
  await recordTask(loaded, {
    action: 'task.report',
    side: 'work',
    changes: { percent, latestProgress: done, latestProgressAt: loaded.now },
    before: { percent: loaded.dossier.task.percent },
    after: {
      ...tellReport(report, rows),
      ...(report.sources.length ? { sources: report.sources.map(nameSource) } : {}),
      ...(occurrence ? { occurrence: occurrence.label } : {}),
    },
    tell: { to: ['leadHeads'], kind: 'report', facts: { percent: String(percent) } },
  })
}

const nameSource = ({ unitName, at }: UpdateLine): string => `${unitName} ${dayOf(at)}`

async function recordSupport(
  loaded: LoadedTask,
  report: Words,
  rows: Evidence[],
  part: Part & { kind: 'support' },
): Promise<void> {
  await answerSupport(loaded.tx, part.row.id, report.done.trim(), loaded.now)
  await recordTask(loaded, {
    action: 'task.answer',
    side: 'work',
    changes: {},
    after: { unit: loaded.actor.unitName, ...tellReport(report, rows) },
    tell: { to: ['handler', 'leadHeads'], kind: 'answer', facts: { unit: loaded.actor.unitName } },
  })
}

const tellReport = ({ percent, done, problems, next }: Words, rows: Evidence[]) => ({
  percent,
  done: done.trim(),
  ...(problems.trim() ? { problems: problems.trim() } : {}),
  ...(next.trim() ? { next: next.trim() } : {}),
  ...(rows.length ? tellEvidence(rows) : {}),
})
