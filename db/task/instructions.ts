import { and, asc, desc, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm'
import { type Actor, isHead, namesOf } from '@/domain/people'
import { openStatuses } from '@/domain/task/task'
import type { Instruction } from '@/domain/task/urging/instruction'
import { type Database, prepareOnce } from '../client'
import { instructions, tasks } from '../schema'

/** Keeps a leader's notes. */
export async function addInstructions(tx: Database, rows: readonly Instruction[]): Promise<void> {
  if (rows.length) await tx.insert(instructions).values([...rows])
}

/** The leaders' notes on a task, the oldest first. */
export const listInstructionsOf = (on: Database, taskId: string): Promise<Instruction[]> =>
  prepareOnce(on, 'instructions of a task', instructionsQuery).execute({ taskId })

const instructionsQuery = (on: Database) =>
  on
    .select()
    .from(instructions)
    .where(eq(instructions.taskId, sql.placeholder('taskId')))
    .orderBy(asc(instructions.issuedAt), asc(instructions.id))
    .prepare()

export type InstructionReply = { answer: string; answeredBy: string; answeredAt: string; answeredDeputyFor: string }

/** Notes the answer; an answered note never changes again. */
export async function answerInstruction(tx: Database, id: string, reply: InstructionReply): Promise<void> {
  await tx
    .update(instructions)
    .set(reply)
    .where(and(eq(instructions.id, id), isNull(instructions.answeredAt)))
}

export type InstructionRow = Instruction & { title: string; taskNumber: string | null }

const rows = (on: Database) =>
  on
    .select({ instruction: instructions, title: tasks.title, taskNumber: tasks.number })
    .from(instructions)
    .innerJoin(tasks, eq(tasks.id, instructions.taskId))
    .$dynamic()

/** The notes that wait for somebody's answer (`isInstructed` of the domain as a condition), the first due first. */
export async function listAskedInstructions(on: Database, actor: Actor): Promise<InstructionRow[]> {
  const isNamed = inArray(instructions.toUserId, namesOf(actor))
  const found = await rows(on)
    .where(
      and(
        eq(instructions.toUnitId, actor.unitId),
        isNull(instructions.answeredAt),
        isNotNull(instructions.replyDue),
        inArray(tasks.status, [...openStatuses, 'suspended']),
        isHead(actor) ? undefined : isNamed,
      ),
    )
    .orderBy(asc(instructions.replyDue), asc(instructions.id))
  return found.map(({ instruction, ...task }) => ({ ...instruction, ...task }))
}

/** What a leader wrote, the newest first. */
export async function listInstructionsBy(on: Database, actor: Actor, limit: number): Promise<InstructionRow[]> {
  const found = await rows(on)
    .where(or(inArray(instructions.issuedBy, namesOf(actor))))
    .orderBy(desc(instructions.issuedAt), asc(instructions.id))
    .limit(limit)
  return found.map(({ instruction, ...task }) => ({ ...instruction, ...task }))
}
