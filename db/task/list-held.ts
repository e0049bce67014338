import { and, asc, count, eq, exists, inArray, isNotNull, like, not, or, type SQL, sql } from 'drizzle-orm'
import type { HeldTask } from '@/domain/admin/handover'
import type { Role } from '@/domain/people'
import type { PlanStatus } from '@/domain/plan/plan'
import { decidedDuring, type Stage } from '@/domain/task/changing/stages'
import { openStatuses, type TaskStatus } from '@/domain/task/task'
import { listAskedStages } from '@/domain/task/waits-for'
import type { Database } from '../client'
import { changeRequests, reports, tasks, units } from '../schema'

type Place = { unitId: string; unitPath: string }
const unfinished: readonly TaskStatus[] = ['draft', ...openStatuses, 'suspended']

/** Unfinished tasks that name a person as handler in a unit, or as leader of what was issued in its subtree. */
export const listNamed = (
  on: Database,
  userId: string,
  field: 'handlerId' | 'leaderId',
  { unitId, unitPath }: Place,
): Promise<HeldTask[]> =>
  select(on, [
    eq(tasks[field], userId),
    inArray(tasks.status, [...unfinished]),
    field === 'handlerId' ? eq(tasks.leadUnitId, unitId) : like(units.path, `${unitPath}%`),
  ])

/** In which states a task waits for somebody of a role, and of which unit: the one that leads it, or the one that issued it. */
const waits: Partial<Record<Role, Wait>> = {
  head: { of: 'lead', statuses: ['assigned', 'inProgress', 'unitReview'] },
  handler: { of: 'lead', statuses: ['assigned'] },
  coordinator: { of: 'issuer', statuses: ['officeReview'], plans: 'parsed' },
  director: { of: 'issuer', statuses: ['done'], plans: 'confirmed' },
  leader: { of: 'issuer', statuses: ['leaderReview'], unless: isNotNull(tasks.leaderId) },
}
type Wait = { of: 'lead' | 'issuer'; statuses: readonly TaskStatus[]; plans?: PlanStatus; unless?: SQL }

/** Tasks that wait for a role of a unit rather than for a person. */
export async function listWaiting(on: Database, role: Role, { unitId, unitPath }: Place): Promise<HeldTask[]> {
  const wait = waits[role]
  if (!wait) return []
  const place = wait.of === 'lead' ? eq(tasks.leadUnitId, unitId) : like(units.path, `${unitPath}%`)
  const here = and(place, wait.unless && not(wait.unless))
  const isWaiting = or(
    and(inArray(tasks.status, [...wait.statuses]), here),
    ...listAskedStages(role).map((stage) => hasChangeAt(on, stage, stage.ask === 'hear' ? unitId : null, here)),
  )
  return select(on, isWaiting ? [isWaiting] : [])
}

/** True of a task with a request at this place, of the unit `asked` to take the lead or of the task's own. */
const hasChangeAt = (on: Database, { state, deciders }: Stage, asked: string | null, here: SQL | undefined) =>
  and(
    inArray(tasks.status, [...decidedDuring, 'suspended']),
    asked ? undefined : here,
    exists(
      on
        .select({ one: sql`1` })
        .from(changeRequests)
        .where(
          and(
            eq(changeRequests.taskId, tasks.id),
            sql`${changeRequests.state} = ${state} and ${changeRequests.decider} in ${deciders}`,
            asked ? eq(changeRequests.wanted, asked) : undefined,
          ),
        ),
    ),
  )

/** How many plans of reports issued in a unit's subtree wait for a role. */
export async function countWaitingPlans(on: Database, role: Role, { unitPath }: Place): Promise<number> {
  const status = waits[role]?.plans
  if (!status) return 0
  const [row] = await on
    .select({ total: count() })
    .from(reports)
    .innerJoin(units, eq(units.id, reports.issuerUnitId))
    .where(and(eq(reports.status, status), like(units.path, `${unitPath}%`)))
  return row?.total ?? 0
}

/** Ids of the units in which a person is named as handler of unfinished tasks, whether or not they still serve there. */
export async function listHandlingUnits(on: Database, userId: string): Promise<(Place & { unitName: string })[]> {
  const rows = await on
    .selectDistinct({ unitId: units.id, unitPath: units.path, unitName: units.shortName })
    .from(tasks)
    .innerJoin(units, eq(units.id, tasks.leadUnitId))
    .where(and(eq(tasks.handlerId, userId), inArray(tasks.status, [...unfinished])))
  return rows
}

const select = (on: Database, conditions: SQL[]): Promise<HeldTask[]> =>
  on
    .select({ id: tasks.id, number: tasks.number })
    .from(tasks)
    .innerJoin(reports, eq(reports.id, tasks.reportId))
    .innerJoin(units, eq(units.id, reports.issuerUnitId))
    .where(and(...conditions))
    .orderBy(asc(tasks.numberYear), asc(tasks.numberSeq), asc(tasks.id))
