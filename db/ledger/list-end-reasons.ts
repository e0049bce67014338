import { and, asc, eq, inArray } from 'drizzle-orm'
import { reader } from '../client'
import { auditEvents, taskRequests } from '../schema'

/** Why a task ended or rests, by whom it was written and when: the reason of the move that brought it there. */
export type EndReason = {
  taskId: string
  status: 'closed' | 'cancelled' | 'carriedOver' | 'suspended'
  reason: string
  at: string
}

const statusOfRequest = { concludeYear: 'closed', cancel: 'cancelled' } as const
const statusOfMove = { 'task.carryOver': 'carriedOver', 'task.suspend': 'suspended' } as const
const moves = Object.keys(statusOfMove) as (keyof typeof statusOfMove)[]

/** The reasons given for these tasks, oldest first: requests that were agreed to, and what the director wrote to carry over or suspend. */
export async function listEndReasons(taskIds: string[]): Promise<EndReason[]> {
  if (!taskIds.length) return []
  const { taskId, kind, state, reason, answeredAt } = taskRequests
  const [asked, written] = await Promise.all([
    reader()
      .select({ taskId, kind, reason, at: answeredAt })
      .from(taskRequests)
      .where(and(inArray(taskId, taskIds), eq(state, 'agreed')))
      .orderBy(asc(answeredAt)),
    reader()
      .select({
        taskId: auditEvents.objectId,
        action: auditEvents.action,
        reason: auditEvents.note,
        at: auditEvents.at,
      })
      .from(auditEvents)
      .where(
        and(
          eq(auditEvents.objectType, 'task'),
          inArray(auditEvents.objectId, taskIds),
          inArray(auditEvents.action, moves),
        ),
      )
      .orderBy(asc(auditEvents.seq)),
  ])
  return [
    ...asked.map((row) => ({ ...row, at: row.at ?? '', status: statusOfRequest[row.kind] })),
    ...written.map((row) => ({ ...row, status: statusOfMove[row.action as keyof typeof statusOfMove] })),
  ]
}
