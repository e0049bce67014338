import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { ChangeKind, ChangeState, Decider, Opinion, ReasonClass } from '@/domain/task/changing/change-request'
import type {
  DeadlineKind,
  EvidenceKind,
  EvidenceState,
  Outcome,
  Period,
  Priority,
  RequestKind,
  RequestState,
  Side,
  TaskKind,
  TaskStatus,
} from '@/domain/task/task'
import { day, flag, id, idOf, instant, json } from '../columns'
import { units, users } from './people'
import { commitments, reports, steps } from './report'

export const tasks = sqliteTable(
  'tasks',
  {
    id: id(),
    number: text('number'),
    numberYear: integer('number_year'),
    numberSeq: integer('number_seq'),
    reportId: idOf('report_id', () => reports.id),
    stepId: idOf('step_id', () => steps.id),
    commitmentId: idOf('commitment_id', () => commitments.id),
    position: integer('position').notNull(),
    title: text('title').notNull(),
    requiredResult: text('required_result').notNull(),
    kind: text('kind').$type<TaskKind>().notNull(),
    status: text('status').$type<TaskStatus>().notNull(),
    outcome: text('outcome').$type<Outcome>(),
    priority: text('priority').$type<Priority>().notNull(),
    needsLeader: flag('needs_leader').notNull(),
    leadUnitId: text('lead_unit_id').references(() => units.id),
    leaderId: text('leader_id').references(() => users.id),
    handlerId: text('handler_id').references(() => users.id),
    drafterId: idOf('drafter_id', () => users.id),
    deadlineKind: text('deadline_kind').$type<DeadlineKind>().notNull(),
    deadlineWords: text('deadline_words').notNull(),
    period: text('period').$type<Period>(),
    due: day('due'),
    originalDue: day('original_due'),
    percent: integer('percent').notNull().default(0),
    latestProgress: text('latest_progress').notNull().default(''),
    latestProgressAt: instant('latest_progress_at'),
    latestByProxy: flag('latest_by_proxy').notNull().default(false),
    assignedOn: day('assigned_on'),
    signDue: day('sign_due'),
    signedOn: day('signed_on'),
    objected: flag('objected').notNull().default(false),
    submittedOn: day('submitted_on'),
    submittedBy: text('submitted_by').references(() => users.id),
    completedOn: day('completed_on'),
    completedBy: text('completed_by').references(() => users.id),
    closedOn: day('closed_on'),
    closedBy: text('closed_by').references(() => users.id),
    reopenedOn: day('reopened_on'),
    lateBefore: integer('late_before').notNull().default(0),
    heldStatus: text('held_status').$type<TaskStatus>(),
    returnNote: text('return_note'),
    stateSince: instant('state_since').notNull(),
    note: text('note').notNull().default(''),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    uniqueIndex('tasks_number').on(table.numberYear, table.numberSeq),
    uniqueIndex('tasks_commitment').on(table.commitmentId),
    index('tasks_status').on(table.status, table.due),
    index('tasks_lead').on(table.leadUnitId, table.status),
    index('tasks_handler').on(table.handlerId, table.status),
    index('tasks_report').on(table.reportId, table.position),
    index('tasks_due').on(table.due),
    index('tasks_completed').on(table.completedOn),
    index('tasks_completed_by').on(table.completedBy, table.status, table.stateSince),
    index('tasks_step').on(table.stepId, table.status),
    // Since when nothing was heard of those that are under way (`heardAtSql`).
    index('tasks_heard').on(table.status, table.latestProgressAt, table.signedOn).where(sql`status = 'inProgress'`),
    // The ledger's usual order: newest report first, headings in the order of the text, numbers rising.
    index('tasks_headings').on(sql`${table.reportId} desc`, table.stepId, table.numberYear, table.numberSeq, table.id),
    index('tasks_scope').on(table.status, table.reportId, table.leadUnitId),
  ],
)

const taskId = () => idOf('task_id', () => tasks.id)

/** What one person asks about a task and another decides; one open request of a kind at a time, an ended one stays as it is. */
export const taskRequests = sqliteTable(
  'task_requests',
  {
    id: id(),
    taskId: taskId(),
    kind: text('kind').$type<RequestKind>().notNull(),
    state: text('state').$type<RequestState>().notNull(),
    reason: text('reason').notNull(),
    askedBy: idOf('asked_by', () => users.id),
    askedAt: instant('asked_at').notNull(),
    answeredBy: text('answered_by').references(() => users.id),
    answeredAt: instant('answered_at'),
    note: text('note').notNull().default(''),
  },
  (table) => [
    index('task_requests_task').on(table.taskId, table.askedAt),
    uniqueIndex('task_requests_open').on(table.kind, table.taskId).where(sql`state = 'open'`),
  ],
)

/** What a unit asks to be moved of its task, with everybody's opinion on its way; one open request of a kind at a time. */
export const changeRequests = sqliteTable(
  'change_requests',
  {
    id: id(),
    taskId: taskId(),
    kind: text('kind').$type<ChangeKind>().notNull(),
    state: text('state').$type<ChangeState>().notNull(),
    decider: text('decider').$type<Decider>().notNull(),
    before: text('held_before').notNull(),
    wanted: text('wanted').notNull(),
    granted: text('granted').notNull().default(''),
    reasonClass: text('reason_class').$type<ReasonClass>().notNull(),
    reason: text('reason').notNull(),
    basis: text('basis').notNull().default(''),
    askedBy: idOf('asked_by', () => users.id),
    askedAt: instant('asked_at').notNull(),
    since: instant('since').notNull(),
    opinions: json<Opinion[]>('opinions').notNull(),
  },
  (table) => [
    index('change_requests_task').on(table.taskId, table.askedAt),
    index('change_requests_state').on(table.state, table.wanted),
    uniqueIndex('change_requests_open')
      .on(table.kind, table.taskId)
      .where(sql`state in ('asked', 'hearing', 'signed', 'advised')`),
  ],
)

/** Who has acted on a task on which side, since when; a person on one side decides on no other. */
export const taskSides = sqliteTable(
  'task_sides',
  {
    taskId: taskId(),
    userId: idOf('user_id', () => users.id),
    side: text('side').$type<Side>().notNull(),
    at: instant('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.taskId, table.userId, table.side] })],
)

export const supportingUnits = sqliteTable(
  'supporting_units',
  {
    id: id(),
    taskId: taskId(),
    unitId: idOf('unit_id', () => units.id),
    answer: text('answer').notNull().default(''),
    answeredAt: instant('answered_at'),
    waivedReason: text('waived_reason').notNull().default(''),
  },
  (table) => [
    uniqueIndex('supporting_units_pair').on(table.taskId, table.unitId),
    index('supporting_units_unit').on(table.unitId),
  ],
)

/** How anyone can tell that the task is done. */
export const standards = sqliteTable(
  'standards',
  { id: id(), taskId: taskId(), position: integer('position').notNull(), text: text('text').notNull() },
  (table) => [index('standards_task').on(table.taskId, table.position)],
)

/** A closing that a reopening took back; never changed. */
export const closures = sqliteTable(
  'closures',
  {
    id: id(),
    taskId: taskId(),
    outcome: text('outcome').$type<Outcome>(),
    due: day('due'),
    percent: integer('percent').notNull(),
    submittedOn: day('submitted_on'),
    submittedBy: text('submitted_by').references(() => users.id),
    completedOn: day('completed_on'),
    completedBy: text('completed_by').references(() => users.id),
    closedOn: day('closed_on'),
    closedBy: text('closed_by').references(() => users.id),
    reopenedOn: day('reopened_on').notNull(),
    reopenedBy: text('reopened_by').references(() => users.id),
    reason: text('reason').notNull(),
  },
  (table) => [index('closures_task').on(table.taskId)],
)

/** A dated instance of a recurring duty, or a milestone that somebody named. */
export const occurrences = sqliteTable(
  'occurrences',
  {
    id: id(),
    taskId: taskId(),
    label: text('label').notNull(),
    weight: integer('weight'),
    start: day('period_start').notNull().default(''),
    end: day('period_end').notNull().default(''),
    due: day('due').notNull(),
    filedOn: day('filed_on'),
    filedBy: text('filed_by').references(() => users.id),
    missed: flag('missed').notNull().default(false),
    acceptedOn: day('accepted_on'),
    acceptedBy: text('accepted_by').references(() => users.id),
    sentBackNote: text('sent_back_note').notNull().default(''),
    explanation: text('explanation').notNull().default(''),
    explainedOn: day('explained_on'),
    explainedBy: text('explained_by').references(() => users.id),
    verdict: text('verdict').$type<'accepted' | 'refused'>(),
    verdictNote: text('verdict_note').notNull().default(''),
    verdictOn: day('verdict_on'),
    verdictBy: text('verdict_by').references(() => users.id),
  },
  (table) => [
    uniqueIndex('occurrences_label').on(table.taskId, table.label),
    index('occurrences_open').on(table.taskId, table.filedOn, table.due),
  ],
)

/** What a unit says it did; never changed once written, corrected by a later one. */
export const progressUpdates = sqliteTable(
  'progress_updates',
  {
    id: id(),
    taskId: taskId(),
    unitId: idOf('unit_id', () => units.id),
    userId: idOf('user_id', () => users.id),
    at: instant('at').notNull(),
    occurrenceId: text('occurrence_id').references(() => occurrences.id),
    done: text('done').notNull(),
    percent: integer('percent').notNull(),
    problems: text('problems').notNull(),
    next: text('next').notNull(),
    acceptedAt: instant('accepted_at'),
    acceptedBy: text('accepted_by').references(() => users.id),
  },
  (table) => [index('progress_updates_task').on(table.taskId, table.at)],
)

/** The supporting units' updates whose words went into an update of the lead unit. */
export const updateSources = sqliteTable(
  'update_sources',
  {
    updateId: idOf('update_id', () => progressUpdates.id),
    sourceId: idOf('source_id', () => progressUpdates.id),
  },
  (table) => [primaryKey({ columns: [table.updateId, table.sourceId] })],
)

export const evidence = sqliteTable(
  'evidence',
  {
    id: id(),
    taskId: taskId(),
    standardId: text('standard_id').references(() => standards.id),
    updateId: text('update_id').references(() => progressUpdates.id),
    kind: text('kind').$type<EvidenceKind>().notNull(),
    title: text('title').notNull(),
    process: flag('process').notNull(),
    fileHash: text('file_hash'),
    fileName: text('file_name'),
    fileType: text('file_type'),
    size: integer('size'),
    reference: text('reference').notNull(),
    issuer: text('issuer').notNull(),
    issuedOn: day('issued_on'),
    validUntil: day('valid_until'),
    state: text('state').$type<EvidenceState>().notNull(),
    replacesId: text('replaces_id'),
    heldState: text('held_state').$type<EvidenceState>(),
    reviewNote: text('review_note').notNull(),
    reviewedBy: text('reviewed_by').references(() => users.id),
    uploadedBy: idOf('uploaded_by', () => users.id),
    uploadedAt: instant('uploaded_at').notNull(),
  },
  (table) => [
    index('evidence_task').on(table.taskId),
    index('evidence_file').on(table.fileHash),
    index('evidence_uploaded').on(table.uploadedAt, table.id),
  ],
)
