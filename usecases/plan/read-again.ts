import type { Database } from '@/db/client'
import { listUnitsUnder } from '@/db/unit/list-units'
import { proposeTask } from '@/domain/plan/propose-task'
import { completeDeadline } from '@/domain/task/deadline'
import type { Task } from '@/domain/task/task'
import { listSentences } from '@/reader/list-sentences'
import { type PieceOptions, readPiece } from '@/reader/read-piece'
import type { Range, ReadCommitment } from '@/reader/report-text'
import { loadSpecialDays } from '../report/steps/load-special-days'
import type { LoadedPlan } from './steps/change-plan'
import type { PlannedItem } from './steps/pick-commitment'

export type PieceReader = (range: Range) => ReadCommitment

/** Reads stretches of the open report as the reader would: with its language, the plan's year and the actor's units. */
export async function loadPieceReader({ tx, actor, report }: LoadedPlan): Promise<PieceReader> {
  const options = await readerOptions(tx, actor.unitPath, report)
  return (range) => readPiece(report.text, range, options)
}

/** What the reader needs besides the text. */
export async function readerOptions(
  tx: Database,
  path: string,
  { language, year }: LoadedPlan['report'],
): Promise<PieceOptions> {
  return { language, planYear: year + 1, units: await listUnitsUnder(tx, path), special: await loadSpecialDays(tx) }
}

/** A new item as the reader reads its words. */
export function fillItem(item: PlannedItem, read: ReadCommitment, planYear: number): PlannedItem {
  const { supportingIds, standards } = proposeTask(read)
  return {
    ...item,
    commitment: { ...item.commitment, ...readFacts(read) },
    task: { ...item.task, title: read.title, ...readTaskFields(read, planYear) },
    standards,
    supportingIds,
  }
}

/**
 * A piece of `whole` after its borders changed: what the words of the whole had said is read anew from the piece's own; what
 * else stood there (set by a person, or known from around the sentence) stays. A clause shares its sentence's date and units, but not how often another of its clauses recurs.
 */
export function readItemAgain(
  whole: PlannedItem,
  item: PlannedItem,
  loaded: LoadedPlan,
  read: PieceReader,
): PlannedItem {
  const year = loaded.report.year + 1
  const sentence = findSentence(loaded.report.text, whole.commitment, item.commitment)
  const [before, own, around] = [read(whole.commitment), read(item.commitment), read(sentence)]
  const named = own.units.length > 0 ? own : around
  const fresh = { ...own, deadline: sharesDate(own, around) ? around.deadline : own.deadline, units: named.units }
  const [was, is] = [readTaskFields(before, year), readTaskFields(fresh, year)]
  const isRead = (fields: readonly (keyof typeof was)[]) => fields.every((field) => whole.task[field] === was[field])
  const supporting = proposeTask(before).supportingIds
  const proposed = proposeTask(fresh)
  return {
    ...item,
    commitment: { ...item.commitment, ...readFacts(own), namedUnits: readFacts(named).namedUnits },
    task: {
      ...item.task,
      title: own.title,
      ...(isRead(dateFields) ? pick(is, dateFields) : {}),
      ...(isRead(['leadUnitId']) ? pick(is, ['leadUnitId']) : {}),
      ...(isRead(['kind']) ? pick(is, ['kind']) : {}),
    },
    standards: item.standards.length > 0 ? item.standards : proposeTask(own).standards,
    supportingIds: isSame(whole.supportingIds, supporting) ? proposed.supportingIds : item.supportingIds,
  }
}

/** A day holds for a whole sentence; how often only for the clause that says it. */
const sharesDate = (own: ReadCommitment, around: ReadCommitment): boolean =>
  own.deadline.kind === 'unset' && around.deadline.kind !== 'recurring'

/**
 * An item made wider, of `parts`: a lead unit and targets that nobody set and no part had, and a date that nobody set, are read from all its words
 * together; a split in the wrong place had cut them off. So is the title of several, where nobody wrote one for any.
 */
export function readItemWider(
  item: PlannedItem,
  parts: PlannedItem[],
  loaded: LoadedPlan,
  read: PieceReader,
): PlannedItem {
  const own = read(item.commitment)
  const fields = readTaskFields(own, loaded.report.year + 1)
  const isDateless = parts.every(({ task }) => task.deadlineKind === 'unset' && !task.due)
  const isDateRead = parts.length > 1 && parts.every((part) => hasReadDate(part, loaded, read))
  const isLeaderless = parts.every(({ task }) => task.leadUnitId === null)
  const isTitled = parts.length === 1 || parts.some(({ task, commitment }) => task.title !== read(commitment).title)
  const proposed = proposeTask(own)
  return {
    ...item,
    commitment: {
      ...item.commitment,
      namedUnits: unite(item.commitment.namedUnits, readFacts(own).namedUnits),
      targets: unite(item.commitment.targets, own.targets),
      days: readFacts(own).days,
    },
    task: {
      ...item.task,
      ...(isTitled ? {} : { title: own.title }),
      ...(isDateless || isDateRead ? pick(fields, dateFields) : {}),
      ...(isLeaderless ? pick(fields, ['leadUnitId']) : {}),
    },
    standards: item.standards.length > 0 ? item.standards : proposed.standards,
    supportingIds: item.supportingIds.length > 0 ? item.supportingIds : proposed.supportingIds,
  }
}

/** True of an item whose until when is what the reader makes of its words. */
function hasReadDate({ commitment, task }: PlannedItem, loaded: LoadedPlan, read: PieceReader): boolean {
  const fields = readTaskFields(read(commitment), loaded.report.year + 1)
  return dateFields.every((field) => task[field] === fields[field])
}

const unite = (one: string[], other: string[]): string[] => [...new Set([...one, ...other])]

/** The fields of a task that say until when. */
export const dateFields = ['deadlineKind', 'deadlineWords', 'due', 'period'] as const

const readFacts = (read: ReadCommitment) => ({
  namedUnits: read.units.map(({ name }) => name),
  targets: read.targets,
  days: read.deadline.days ?? [],
})

/** What a reading says of a task, its deadline completed for the plan's year. */
export function readTaskFields(
  read: ReadCommitment,
  planYear: number,
): Pick<Task, 'kind' | 'leadUnitId' | 'deadlineKind' | 'deadlineWords' | 'due' | 'period'> {
  const { kind, leadUnitId, deadline } = proposeTask(read)
  const { kind: deadlineKind, words, due, period } = completeDeadline(deadline, planYear)
  return { kind, leadUnitId, deadlineKind, deadlineWords: words, due, period }
}

/** The sentences of the whole in which a piece lies, from the first to the last. */
function findSentence(text: string, whole: Range, piece: Range): Range {
  const held = listSentences(text, whole).filter(({ start, end }) => start < piece.end && end > piece.start)
  return { start: held[0]?.start ?? piece.start, end: held.at(-1)?.end ?? piece.end }
}

/** Some fields of an object by their names. */
export const pick = <Fields extends object, Name extends keyof Fields>(fields: Fields, names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, fields[name]])) as Pick<Fields, Name>

/** True of two lists that hold the same, in whatever order. */
export const isSame = (one: string[], other: string[]): boolean => [...one].sort().join() === [...other].sort().join()
