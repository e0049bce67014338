import { transaction } from '@/db/client'
import { addMany, type ManyRows } from '@/db/engine/add-many'
import { addDays } from '@/domain/calendar'
import { type Dice, makeDice } from '@/domain/dice'
import type { Actor, Role } from '@/domain/people'
import { handMade } from '@/domain/plan/hand-made'
import { plainReport } from '@/domain/report/plain-report'
import { type Outcome, openStatuses, outcomes, type Task, taskStatuses } from '@/domain/task/task'
import { createTask } from '@/domain/task/testing'

/** The moment as of which the random plans stand: some promises are due, some are not. */
export const plansNow = '2026-09-15T02:00:00.000Z'
const today = '2026-09-15'

const paths: Record<string, string> = {
  district: '/district/',
  justice: '/district/justice/',
  market: '/district/market/',
  data: '/district/data/',
  town: '/district/town/',
  station: '/district/town/station/',
}
export const planUnits = Object.keys(paths)

/** Somebody in a role at one of the units. */
export const planActor = (role: Role, unitId: string, userId = `${role}-${unitId}`): Actor => ({
  userId,
  name: userId,
  membershipId: `m-${userId}`,
  role,
  unitId,
  unitName: nameOf(unitId),
  unitPath: paths[unitId] ?? '/',
  address: '127.0.0.1',
})

/** A unit's short name. */
export const nameOf = (unitId: string): string => `${unitId}局`
/** A unit's full name, by which it heads and signs papers. */
export const fullNameOf = (unitId: string): string => `${unitId}单位`

export const planReports = [
  { id: 'district-2024', issuer: 'district', year: 2024 },
  { id: 'district-2025', issuer: 'district', year: 2025 },
  { id: 'town-2025', issuer: 'town', year: 2025 },
] as const

export type PlanTask = Task & { reportId: (typeof planReports)[number]['id']; supportingIds: string[] }

/**
 * Three registered reports with `perReport` promises each, whose tasks have any state, outcome and dates, the same for a seed:
 * handed in early, late, or never; extended; reopened; carried over; supported by other units. Gives the tasks.
 */
export async function makeRandomPlans(seed: number, perReport: number): Promise<PlanTask[]> {
  const dice = makeDice(seed)
  const tasks = planReports.flatMap(({ id, year }) =>
    Array.from({ length: perReport }, (_, index) => rollTask(dice, id, year + 1, index)),
  )
  await transaction(async (tx) => addMany(tx, listRows(tasks)))
  return tasks
}

function rollTask(dice: Dice, reportId: PlanTask['reportId'], planYear: number, index: number): PlanTask {
  const id = `${reportId}-${index}`
  const status = dice.chance(0.4) ? 'closed' : dice.pick(taskStatuses)
  const due = dice.chance(0.1) ? null : dice.chance(0.2) ? addDays(today, dice.below(4)) : rollDay(dice, planYear)
  const outcome = rollOutcome(dice, status)
  const leadUnitId = dice.pick(planUnits)
  return {
    ...createTask({
      ...rollDates(dice, status, outcome, due),
      id,
      reportId,
      status,
      outcome,
      due,
      leadUnitId,
      stepId: `${reportId}-s${index % 2}`,
      commitmentId: `${id}-c`,
      position: index,
      number: status === 'draft' ? null : `法督〔${planYear}〕${reportId}${index}号`,
      numberYear: status === 'draft' ? null : planYear,
      numberSeq: status === 'draft' ? null : index + (reportId.startsWith('town') ? 1000 : 1),
      title: `任务${id}`,
      originalDue: due && dice.chance(0.25) ? addDays(due, -1 - dice.below(60)) : due,
      priority: dice.chance(0.2) ? 'key' : 'normal',
      kind: dice.pick(['deliverable', 'metric', 'ongoing']),
      leaderId: dice.chance(0.5) ? 'leader-district' : null,
      handlerId: null,
      drafterId: 'person',
      percent: dice.chance(0.6) ? 100 : dice.below(101),
      lateBefore: dice.chance(0.1) ? 1 + dice.below(30) : 0,
    }),
    reportId,
    supportingIds: planUnits.filter((unitId) => unitId !== leadUnitId && dice.chance(0.2)),
  }
}

const rollDay = (dice: Dice, year: number): string => addDays(`${year}-01-15`, dice.below(350))

function rollOutcome(dice: Dice, status: Task['status']): Outcome | null {
  if (status === 'closed') return dice.chance(0.4) ? 'fulfilled' : dice.pick(outcomes)
  return status === 'carriedOver' ? dice.pick(['partly', 'notFulfilled']) : null
}

// What was fulfilled was handed in; what was concluded otherwise may never have been.
function rollDates(dice: Dice, status: Task['status'], outcome: Outcome | null, due: string | null): Partial<Task> {
  const around = addDays(due ?? '2026-06-30', dice.below(60) - 40)
  const day = around < today ? around : addDays(today, -1 - dice.below(20))
  const assignedOn = status === 'draft' ? null : addDays(day, -90)
  const isFinished = status === 'done' || (status === 'closed' && (outcome === 'fulfilled' || dice.chance(0.5)))
  const isInReview = openStatuses.some((open) => open === status) && dice.chance(0.5)
  const closedOn = status === 'closed' || status === 'carriedOver' ? day : null
  return {
    assignedOn,
    signDue: assignedOn && addDays(assignedOn, 5),
    submittedOn: isFinished || isInReview ? addDays(day, -dice.below(15)) : null,
    completedOn: isFinished ? day : null,
    closedOn,
    stateSince: `${day}T01:00:00.000Z`,
  }
}

function listRows(tasks: PlanTask[]): ManyRows {
  const text = `存在的问题。${tasks.map(({ title }) => `${title}。`).join('')}`
  return {
    units: planUnits.map((id, position) => ({
      id,
      parentId: paths[id]?.split('/').at(-3) || null,
      path: paths[id] ?? '',
      name: fullNameOf(id),
      shortName: nameOf(id),
      aliases: [],
      kind: id === 'district' ? 'district' : 'department',
      position,
      active: true,
    })),
    users: ['person', 'leader-district'].map((id) => ({
      id,
      account: id,
      name: id,
      phone: '1',
      passwordHash: '-',
      mustChangePassword: false,
      active: true,
      createdAt: plansNow,
      version: 1,
    })),
    reports: planReports.map(({ id, issuer, year }) => ({
      id,
      issuerUnitId: issuer,
      year,
      title: `${nameOf(issuer)}${year}年法治政府建设年度报告`,
      language: 'zh' as const,
      status: 'registered' as const,
      textHash: id,
      ...plainReport(text),
      importedBy: 'person',
      importedAt: plansNow,
    })),
    shortcomings: planReports.map(({ id }) => ({
      id: `${id}-lack`,
      reportId: id,
      position: 1,
      start: 0,
      end: 6,
      text: '存在的问题。',
      cause: '',
    })),
    steps: planReports.flatMap(({ id }) =>
      [0, 1].map((position) => ({
        id: `${id}-s${position}`,
        reportId: id,
        position,
        start: null,
        end: null,
        heading: `（${position ? '二' : '一'}）第${position}节`,
      })),
    ),
    commitments: tasks.map(({ commitmentId, reportId, stepId, position, title }) => ({
      id: commitmentId,
      reportId,
      stepId,
      start: position * 10,
      end: position * 10 + 9,
      text: title,
      status: 'confirmed' as const,
      ...handMade,
    })),
    commitmentShortcomings: tasks.map(({ commitmentId, reportId }) => ({
      id: `${commitmentId}-l`,
      commitmentId,
      shortcomingId: `${reportId}-lack`,
    })),
    tasks: tasks.map(({ supportingIds: _, ...task }) => task),
    supportingUnits: tasks.flatMap(({ id, supportingIds }) =>
      supportingIds.map((unitId) => ({ id: `${id}-${unitId}`, taskId: id, unitId })),
    ),
  }
}
