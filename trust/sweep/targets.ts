import { eq } from 'drizzle-orm'
import { type Database, transaction } from '@/db/client'
import { addProxy } from '@/db/proxy/proxy-reports'
import {
  commitments,
  evidence,
  occurrences,
  progressUpdates,
  reports,
  standards,
  supportingUnits,
  tasks,
} from '@/db/schema'
import { addReturns } from '@/db/season/returns'
import { addSeason } from '@/db/season/seasons'
import { addComment } from '@/db/talk/comments'
import { addChange } from '@/db/task/change-requests'
import { indexTask } from '@/db/task/index-task'
import { addInstructions } from '@/db/task/instructions'
import { addRequest } from '@/db/task/task-requests'
import { addUrge, nextUrgeSequence } from '@/db/task/urges'
import { addDays, dayOf } from '@/domain/calendar'
import type { Return } from '@/domain/season/season'
import { createReturn, createSeason } from '@/domain/season/testing'
import type { ChangeRequest } from '@/domain/task/changing/change-request'
import type { RequestKind, Task, TaskStatus } from '@/domain/task/task'
import { createChange, createEvidence, createTask } from '@/domain/task/testing'
import { createInstruction, createUrge } from '@/domain/task/urging/testing'
import type { Urge } from '@/domain/task/urging/urge'
import { makePlan as makeTestPlan } from '@/usecases/testing/make-plan'
import { canary, type TaskOwner, taskOwners } from './canaries'

let count = 0
let seasonCount = 0

/** Stores a task with a standard, proof, a report and an occurrence, each with its canary; gives its id, from which theirs follow. */
export async function makeTask(owner: TaskOwner, status: TaskStatus, overrides: Partial<Task> = {}): Promise<string> {
  count += 1
  const now = new Date().toISOString()
  const [id, commitmentId] = [overrides.id ?? `t${count}`, `c${count}`]
  const { issuer, lead, supporting } = taskOwners[owner]
  const handler = `${lead}-handler`
  await transaction(async (tx) => {
    const start = 20 + (count % 30) * 10
    const range = { start, end: start + 10, text: '建成执法监督平台了。' }
    const read = { rejectReason: '', confidence: 1, why: [], namedUnits: [], targets: [] }
    const place = { reportId: `r-${issuer}`, stepId: `s-${issuer}` }
    await tx.insert(commitments).values({ id: commitmentId, ...place, ...range, status: 'confirmed', ...read })
    await tx.insert(tasks).values(
      createTask({
        id,
        commitmentId,
        ...place,
        number: `X-${count}`,
        numberYear: 2026,
        numberSeq: count,
        position: count,
        status,
        title: canary(owner, 'task'),
        requiredResult: canary(owner, 'result'),
        note: canary(owner, 'note'),
        leadUnitId: lead,
        handlerId: handler,
        leaderId: `${issuer}-leader`,
        drafterId: `${issuer}-coordinator`,
        submittedBy: handler,
        completedBy: `${issuer}-coordinator`,
        heldStatus: status === 'suspended' ? 'inProgress' : null,
        due: addDays(dayOf(now), 100),
        originalDue: addDays(dayOf(now), 100),
        stateSince: now,
        version: 1,
        ...overrides,
      }),
    )
    await tx.insert(standards).values({ id: `${id}-s`, taskId: id, position: 1, text: canary(owner, 'standard') })
    if (supporting)
      await tx.insert(supportingUnits).values({ id: `${id}-u`, taskId: id, unitId: supporting, waivedReason: '免' })
    await tx.insert(progressUpdates).values({
      id: `${id}-p`,
      taskId: id,
      unitId: lead,
      userId: handler,
      at: now,
      done: canary(owner, 'progress'),
      percent: 40,
      problems: '',
      next: '',
    })
    const proof = { taskId: id, standardId: `${id}-s`, title: canary(owner, 'evidence'), uploadedBy: handler }
    await tx.insert(evidence).values(createEvidence({ id: `${id}-e`, ...proof, state: 'accepted' }))
    await indexTask(tx, id)
  })
  return id
}

/** Leaves one piece of proof of a task to be judged; gives its id. */
export async function makeProof(taskId: string): Promise<string> {
  const id = `${taskId}-w`
  const proof = { taskId, standardId: `${taskId}-s`, state: 'pending' as const }
  await transaction((tx) => tx.insert(evidence).values(createEvidence({ id, ...proof, uploadedBy: 'lead-handler' })))
  return id
}

/** Lets the body's coordinator have entered a report for the unit that leads a task; gives its id, `<task>-proxy`. */
export async function makeProxy(taskId: string, owner: TaskOwner): Promise<string> {
  const { issuer, lead } = taskOwners[owner]
  const [id, enteredAt] = [`${taskId}-proxy`, new Date().toISOString()]
  const form = createEvidence({
    id: `${taskId}-sheet`,
    taskId,
    standardId: null,
    state: 'pending',
    uploadedBy: `${issuer}-coordinator`,
  })
  await transaction(async (tx) => {
    await tx.insert(evidence).values(form)
    await addProxy(tx, {
      ...{ id, taskId, unitId: lead, evidenceId: form.id, state: 'open', updateId: null },
      ...{ done: canary(owner, 'progress'), percent: 50, problems: '', next: '', occurrenceId: null },
      ...{ enteredBy: `${issuer}-coordinator`, enteredFor: null, enteredAt },
      ...{ settledBy: null, settledAt: null, note: '' },
    })
  })
  return id
}

/** Makes a closed task whose proof is a file; gives the id of the proof. */
export async function makeFile(owner: TaskOwner): Promise<string> {
  const id = `${await makeTask(owner, 'closed')}-e`
  const file = { kind: 'file' as const, fileHash: 'f'.repeat(64), fileName: 'a.txt', fileType: 'text/plain', size: 1 }
  await transaction((tx) => tx.update(evidence).set(file).where(eq(evidence.id, id)))
  return id
}

/** Gives a task an instance that is open, filed, or explained and not judged yet; gives its id. */
export async function makeOccurrence(taskId: string, state: 'open' | 'filed' | 'explained'): Promise<string> {
  const id = `${taskId}-${state}`
  const today = dayOf(new Date().toISOString())
  const filed = { filedOn: today, filedBy: 'lead-handler' }
  const explained = { explanation: '停办', explainedOn: today, explainedBy: 'lead-handler' }
  const instance = { id, taskId, label: state, start: addDays(today, -90), end: today, due: addDays(today, 5) }
  const rest = state === 'filed' ? filed : state === 'explained' ? explained : {}
  await transaction((tx) => tx.insert(occurrences).values({ ...instance, ...rest }))
  return id
}

/** Gives a task a milestone that is still to come. */
export async function makeMilestone(taskId: string): Promise<void> {
  const due = addDays(dayOf(new Date().toISOString()), 5)
  const row = { id: `${taskId}-stage`, taskId, label: '试点', weight: 100, start: due, end: due, due }
  await transaction((tx) => tx.insert(occurrences).values(row))
}

/** Lets somebody have asked to cancel or conclude a task. */
export const makeRequestFor = (taskId: string, kind: RequestKind, askedBy: string): Promise<void> =>
  transaction((tx) =>
    addRequest(tx, {
      id: `${taskId}-r`,
      taskId,
      kind,
      state: 'open',
      reason: '因',
      askedBy,
      askedAt: new Date().toISOString(),
    }),
  )

/** Lets the lead unit's handler have asked to move something of a task; gives the id of the request, `<task>-<kind>`. */
export async function makeChange(taskId: string, owner: TaskOwner, over: Partial<ChangeRequest> = {}): Promise<string> {
  const [id, at] = [`${taskId}-${over.kind ?? 'extension'}`, new Date().toISOString()]
  const askedBy = `${taskOwners[owner].lead}-handler`
  const days = { before: addDays(dayOf(at), 100), wanted: addDays(dayOf(at), 110) }
  const change = { id, taskId, askedBy, askedAt: at, since: at, reason: canary(owner, 'note'), ...days, ...over }
  await transaction((tx) => addChange(tx, createChange(change)))
  return id
}

/** Sends a slip about a task to its lead unit; gives its id, `<task>-urge`. */
export async function makeUrge(taskId: string, owner: TaskOwner, over: Partial<Urge> = {}): Promise<string> {
  const { issuer, lead } = taskOwners[owner]
  const [id, at] = [`${taskId}-urge`, new Date().toISOString()]
  await transaction(async (tx) => {
    const sequence = await nextUrgeSequence(tx, 2020)
    const by = { issuedBy: `${issuer}-coordinator`, issuedAt: at, words: canary(owner, 'note') }
    await addUrge(tx, createUrge({ id, taskId, unitId: lead, year: 2020, sequence, ...by, ...over }))
  })
  return id
}

/** Has the body's leader write on a task to its lead unit's head; gives the id of the note, `<task>-note`. */
export async function makeInstruction(taskId: string, owner: TaskOwner): Promise<string> {
  const { issuer, lead } = taskOwners[owner]
  const id = `${taskId}-note`
  const to = { toUserId: `${lead}-head`, toUnitId: lead, text: canary(owner, 'note') }
  await transaction((tx) =>
    addInstructions(tx, [createInstruction({ id, taskId, issuedBy: `${issuer}-leader`, ...to })]),
  )
  return id
}

/** Has somebody, the lead unit's handler unless told otherwise, have commented on a task; gives the id of the comment, `<task>-comment`. */
export async function makeComment(taskId: string, owner: TaskOwner, userId?: string): Promise<string> {
  const { lead } = taskOwners[owner]
  const id = `${taskId}-comment`
  const by = { userId: userId ?? `${lead}-handler`, unitId: lead, role: 'handler' as const, deputyFor: '' }
  const at = new Date().toISOString()
  await transaction((tx) => addComment(tx, { id, taskId, text: canary(owner, 'note'), ...by, at, takenBackAt: null }))
  return id
}

/** Begins a season of a body on some tasks, each with a report that waits; gives its id. */
export async function makeSeason(unitId: 'district' | 'town', taskIds: string[]): Promise<string> {
  seasonCount += 1
  const [id, at] = [`season-${seasonCount}`, new Date().toISOString()]
  const season = createSeason({
    id,
    unitId,
    name: id,
    due: addDays(dayOf(at), 5),
    startedBy: `${unitId}-coordinator`,
    startedAt: at,
  })
  const toReturn = (taskId: string): Return =>
    createReturn({
      ...{ id: `${id}-${taskId}`, seasonId: id, taskId, due: season.due },
      updateId: `${taskId}-p`,
      filedAt: at,
    })
  await transaction(async (tx) => {
    await addSeason(tx, season)
    await addReturns(tx, taskIds.map(toReturn))
  })
  return id
}

/** Stores a report under review, as the reader leaves it; gives its id and its commitments' ids. */
export async function makePlan(issuer: 'district' | 'town', status: 'parsed' | 'confirmed' = 'parsed') {
  const plan = await makeTestPlan({ importedBy: `${issuer}-coordinator` })
  await transaction(async (tx) => {
    const title = canary(issuer, 'plan')
    await tx.update(reports).set({ issuerUnitId: issuer, title, status }).where(eq(reports.id, plan.reportId))
    if (issuer === 'town') await leadByTown(tx, plan.reportId)
  })
  return plan
}

// The made plan is the district's, whose departments a town's plan does not name.
async function leadByTown(tx: Database, reportId: string): Promise<void> {
  const mine = await tx.update(tasks).set({ leadUnitId: 'town' }).where(eq(tasks.reportId, reportId)).returning()
  for (const { id } of mine) await tx.delete(supportingUnits).where(eq(supportingUnits.taskId, id))
}

/** Lets a commitment of a plan be one that somebody rejected. */
export const setRejected = (id: string): Promise<unknown> =>
  transaction((tx) => tx.update(commitments).set({ status: 'rejected' }).where(eq(commitments.id, id)))

/** Lets the supporting unit of a task still owe its part. */
export const reopenSupport = (taskId: string): Promise<unknown> =>
  transaction((tx) => tx.update(supportingUnits).set({ waivedReason: '' }).where(eq(supportingUnits.taskId, taskId)))
