import { and, eq } from 'drizzle-orm'
import { appendEvent } from '@/db/audit/append-event'
import { transaction } from '@/db/client'
import { newId } from '@/db/id'
import { commitments, reports, standards, steps, supportingUnits, tasks, units, users } from '@/db/schema'
import { indexTask } from '@/db/task/index-task'
import { addDays, dayOf } from '@/domain/calendar'
import type { Task } from '@/domain/task/task'

/** Stores a task of 区市场监管局 in the sample district, given to it now and waiting to be signed for unless told otherwise; gives its id. */
export async function makeTask(title: string, overrides: Partial<Task> = {}): Promise<string> {
  const now = new Date().toISOString()
  const today = dayOf(now)
  return transaction(async (tx) => {
    const [report] = await tx
      .select()
      .from(reports)
      .where(and(eq(reports.year, 2025), eq(reports.status, 'registered')))
    const [step] = await tx
      .select()
      .from(steps)
      .where(eq(steps.reportId, report?.id ?? ''))
    const [unit] = await tx.select().from(units).where(eq(units.shortName, '\u533a\u5e02\u573a\u76d1\u7ba1\u5c40'))
    const [drafter] = await tx.select().from(users).where(eq(users.account, 'zhoujing'))
    if (!report || !step || !unit || !drafter) throw new Error('the sample district is not there')
    const [id, commitmentId] = [newId(), newId()]
    const place = { reportId: report.id, stepId: step.id }
    const [start, end] = [report.sectionStart ?? 0, (report.sectionStart ?? 0) + 12]
    await tx.insert(commitments).values({
      id: commitmentId,
      ...place,
      start,
      end,
      text: report.text.slice(start, end),
      status: 'confirmed',
      rejectReason: '',
      confidence: 1,
      why: [],
      namedUnits: [],
      targets: [],
    })
    await tx.insert(tasks).values({
      id,
      ...place,
      commitmentId,
      number: `E2E-${id.slice(-6)}`,
      numberYear: 2026,
      numberSeq: Number.parseInt(id.slice(-6), 16),
      position: 900,
      title,
      requiredResult: title,
      kind: 'deliverable',
      status: 'assigned',
      priority: 'normal',
      needsLeader: false,
      leadUnitId: unit.id,
      drafterId: drafter.id,
      deadlineKind: 'withinYear',
      deadlineWords: '',
      due: addDays(today, 40),
      originalDue: addDays(today, 40),
      assignedOn: today,
      signDue: addDays(today, 3),
      stateSince: now,
      ...overrides,
    })
    await tx.insert(standards).values({ id: newId(), taskId: id, position: 1, text: 'S1' })
    await indexTask(tx, id)
    // On the days before today it was given to nobody, as the log says.
    const actor = { userId: drafter.id, name: drafter.name, unitName: unit.shortName, address: '' }
    const event = { action: 'task.register', objectType: 'task', objectId: id, objectName: title }
    const { status = 'assigned' } = overrides
    await appendEvent(tx, actor, now, { ...event, before: { status: 'draft' }, after: { status } })
    return id
  })
}

/** Lets a unit of the sample district support a task. */
export async function addSupport(taskId: string, shortName: string): Promise<void> {
  await transaction(async (tx) => {
    const [unit] = await tx.select({ id: units.id }).from(units).where(eq(units.shortName, shortName))
    await tx.insert(supportingUnits).values({ id: newId(), taskId, unitId: unit?.id ?? '' })
  })
}

/** The id of the person with an account of the sample district. */
export async function findUserId(account: string): Promise<string> {
  return transaction(async (tx) => {
    const [user] = await tx.select({ id: users.id }).from(users).where(eq(users.account, account))
    return user?.id ?? ''
  })
}
