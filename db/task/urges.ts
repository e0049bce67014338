import { and, asc, count, eq, inArray, isNull, max, or, sql } from 'drizzle-orm'
import { type Actor, isHead, namesOf, worksInUnit } from '@/domain/people'
import { overseenBy } from '@/domain/scope'
import type { PointAnswers, Urge } from '@/domain/task/urging/urge'
import { urgedDuring } from '@/domain/task/urging/urge-rights'
import type { Database } from '../client'
import { ofOuter } from '../columns'
import { askOfSome, type Ids } from '../ledger/ask-of-some'
import { tasks, urges } from '../schema'
import { inTaskScope } from '../sql/scope-sql'

/** Keeps a slip; a second one for a task and working day does not fit. */
export async function addUrge(tx: Database, urge: Urge): Promise<void> {
  await tx.insert(urges).values(urge)
}

/** The next running number of a year. */
export async function nextUrgeSequence(tx: Database, year: number): Promise<number> {
  const [row] = await tx
    .select({ last: max(urges.sequence) })
    .from(urges)
    .where(eq(urges.year, year))
  return (row?.last ?? 0) + 1
}

/** The slips of some tasks, by task, the oldest first. */
export async function listUrgesOf(on: Database, taskIds: readonly string[]): Promise<Map<string, Urge[]>> {
  const byTask = new Map<string, Urge[]>()
  if (!taskIds.length) return byTask
  const found = await askOfSome('urges of', [...taskIds], (ids) => urgesQuery(on, ids), on)
  for (const urge of found) byTask.set(urge.taskId, [...(byTask.get(urge.taskId) ?? []), urge])
  return byTask
}

const urgesQuery = (on: Database, taskIds: Ids) =>
  on.select().from(urges).where(inArray(urges.taskId, taskIds)).orderBy(asc(urges.issuedAt), asc(urges.id))

/** Notes who opened it first; false where somebody did before. */
export async function noteReading(tx: Database, id: string, readBy: string, readAt: string): Promise<boolean> {
  const noted = await tx
    .update(urges)
    .set({ readBy, readAt })
    .where(and(eq(urges.id, id), isNull(urges.readAt)))
    .returning({ id: urges.id })
  return noted.length === 1
}

/** Notes who pressed the receipt; the first press holds. */
export async function receiptUrge(tx: Database, id: string, by: string, at: string): Promise<void> {
  await tx
    .update(urges)
    .set({ receiptedBy: by, receiptedAt: at })
    .where(and(eq(urges.id, id), isNull(urges.receiptedAt)))
}

export type UrgeAnswer = {
  answer: string
  answers: PointAnswers
  answeredBy: string
  answeredAt: string
  answeredDeputyFor: string
}

/** Notes the answer; an answered slip never changes again. */
export async function answerUrge(tx: Database, id: string, answer: UrgeAnswer): Promise<void> {
  await tx
    .update(urges)
    .set(answer)
    .where(and(eq(urges.id, id), isNull(urges.answeredAt)))
}

/** A slip that waits for somebody, with what its line on the to-do list tells. */
export type AskedUrge = Urge & { title: string; taskNumber: string | null }

/** The slips that wait for the unit's receipt or answer (`isUrged` of the domain as a condition), the first due first. */
export async function listAskedUrges(on: Database, actor: Actor): Promise<AskedUrge[]> {
  if (!worksInUnit(actor)) return []
  const { unitId } = actor
  const named = inArray(tasks.handlerId, namesOf(actor))
  const rows = await on
    .select({ urge: urges, title: tasks.title, taskNumber: tasks.number })
    .from(urges)
    .innerJoin(tasks, eq(tasks.id, urges.taskId))
    .where(
      and(
        eq(urges.unitId, unitId),
        eq(tasks.leadUnitId, unitId),
        isNull(urges.answeredAt),
        inArray(tasks.status, [...urgedDuring]),
        isHead(actor) ? undefined : or(named, isNull(tasks.handlerId)),
      ),
    )
    .orderBy(asc(urges.replyDue), asc(urges.year), asc(urges.sequence))
  return rows.map(({ urge, ...task }) => ({ ...urge, ...task }))
}

/** How many tasks an office oversees whose last slip was not answered by its day: each wants another colour. */
export async function countUnansweredUrges(on: Database, actor: Actor, today: string): Promise<number> {
  const [row] = await on
    .select({ count: count() })
    .from(tasks)
    .where(and(inTaskScope(overseenBy(actor)), inArray(tasks.status, [...urgedDuring]), isUnansweredSql(today)))
  return row?.count ?? 0
}

// Few slips are open at a time, so that the tasks are found by them and not the reverse.
const isOpenlyUrged = sql`${ofOuter(tasks.id)} in (select task_id from urges where answered_at is null)`

/** True of a task whose newest slip was not answered by its day: `isUnanswered` of the domain as a condition. */
export const isUnansweredSql = (today: string) =>
  sql`(${isOpenlyUrged} and (select u.answered_at is null and u.reply_due < ${today} from urges u where u.task_id = ${ofOuter(tasks.id)} order by u.issued_at desc, u.id desc limit 1) = 1)`

/** True of a task whose newest slip still waits for its answer. */
export const isAwaitedSql = sql`(${isOpenlyUrged} and (select u.answered_at is null from urges u where u.task_id = ${ofOuter(tasks.id)} order by u.issued_at desc, u.id desc limit 1) = 1)`

/** True of a task that was urged at all. */
export const isUrgedSql = sql`${ofOuter(tasks.id)} in (select task_id from urges)`
