import type { ChangeRequest } from './changing/change-request'

export const taskStatuses = [
  'draft',
  'assigned',
  'inProgress',
  'unitReview',
  'officeReview',
  'leaderReview',
  'done',
  'closed',
  'suspended',
  'cancelled',
  'carriedOver',
] as const
export type TaskStatus = (typeof taskStatuses)[number]

/** States in which a registered task still asks something of somebody. */
export const openStatuses = [
  'assigned',
  'inProgress',
  'unitReview',
  'officeReview',
  'leaderReview',
] as const satisfies readonly TaskStatus[]
export const reviewStatuses = ['unitReview', 'officeReview', 'leaderReview'] as const satisfies readonly TaskStatus[]

export const outcomes = ['fulfilled', 'partly', 'ongoing', 'notFulfilled', 'notApplicable'] as const
export type Outcome = (typeof outcomes)[number]

export const taskKinds = ['deliverable', 'recurring', 'metric', 'ongoing'] as const
export type TaskKind = (typeof taskKinds)[number]

export const priorities = ['normal', 'key'] as const
export type Priority = (typeof priorities)[number]

export const deadlineKinds = ['fixed', 'withinYear', 'recurring', 'ongoing', 'unset'] as const
export type DeadlineKind = (typeof deadlineKinds)[number]

export const periods = ['month', 'quarter', 'halfYear', 'year'] as const
export type Period = (typeof periods)[number]

export const evidenceKinds = ['file', 'link', 'document'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** `lapsed`: given before a reopening, kept as history and asked for again; `superseded`: a newer version stands in its place. */
export const evidenceStates = ['pending', 'accepted', 'rejected', 'lapsed', 'superseded'] as const
export type EvidenceState = (typeof evidenceStates)[number]

/** A task as stored; days are `YYYY-MM-DD` in Asia/Shanghai, instants ISO 8601 UTC. */
export type Task = {
  id: string
  number: string | null
  numberYear: number | null
  numberSeq: number | null
  reportId: string
  stepId: string
  commitmentId: string
  position: number
  title: string
  requiredResult: string
  kind: TaskKind
  status: TaskStatus
  outcome: Outcome | null
  priority: Priority
  needsLeader: boolean
  leadUnitId: string | null
  leaderId: string | null
  handlerId: string | null
  drafterId: string
  deadlineKind: DeadlineKind
  deadlineWords: string
  period: Period | null
  due: string | null
  originalDue: string | null
  percent: number
  latestProgress: string
  latestProgressAt: string | null
  /** True where the office entered the latest report on the unit's behalf, and the unit confirmed it. */
  latestByProxy: boolean
  assignedOn: string | null
  signDue: string | null
  signedOn: string | null
  objected: boolean
  submittedOn: string | null
  submittedBy: string | null
  completedOn: string | null
  completedBy: string | null
  closedOn: string | null
  closedBy: string | null
  /** Day of the latest reopening (回头看); null for a task that never was reopened. */
  reopenedOn: string | null
  /** The most days by which an earlier closing was late; it stays through every reopening. */
  lateBefore: number
  heldStatus: TaskStatus | null
  returnNote: string | null
  stateSince: string
  note: string
  version: number
}

export type Standard = { id: string; taskId: string; position: number; text: string }
export type SupportingUnit = {
  id: string
  taskId: string
  unitId: string
  answer: string
  answeredAt: string | null
  waivedReason: string
}
export type Occurrence = {
  id: string
  taskId: string
  label: string
  /** Percent of the whole where it is a milestone that somebody named; null for a period of a recurring duty. */
  weight: number | null
  /** First and last day of its period. */
  start: string
  end: string
  due: string
  filedOn: string | null
  filedBy: string | null
  /** True once it was filed after it had counted as missed; it stays so. */
  missed: boolean
  acceptedOn: string | null
  acceptedBy: string | null
  /** Why the head sent it back; '' unless it waits to be filed again. */
  sentBackNote: string
  explanation: string
  explainedOn: string | null
  explainedBy: string | null
  /** What the office makes of the explanation; null until it has judged. */
  verdict: 'accepted' | 'refused' | null
  verdictNote: string
  verdictOn: string | null
  verdictBy: string | null
}

export type Evidence = {
  id: string
  taskId: string
  standardId: string | null
  updateId: string | null
  kind: EvidenceKind
  title: string
  process: boolean
  fileHash: string | null
  fileName: string | null
  fileType: string | null
  size: number | null
  reference: string
  issuer: string
  issuedOn: string | null
  /** The last day on which it holds; null where it names none. */
  validUntil: string | null
  state: EvidenceState
  /** The piece in whose place it stands. */
  replacesId: string | null
  /** Of a superseded piece, how it stood before. */
  heldState: EvidenceState | null
  reviewNote: string
  reviewedBy: string | null
  uploadedBy: string
  uploadedAt: string
}

/** How a task stood when a reopening took its closing back: kept as it was and shown for ever. */
export type Closure = Pick<
  Task,
  | 'outcome'
  | 'due'
  | 'percent'
  | 'submittedOn'
  | 'submittedBy'
  | 'completedOn'
  | 'completedBy'
  | 'closedOn'
  | 'closedBy'
> & { taskId: string; reopenedOn: string; reopenedBy: string | null; reason: string }
/** On which side of a task somebody stands: doing the work, or deciding on it for the unit, the office, as leader, as director. */
export const sides = ['work', 'unit', 'office', 'leader', 'direction'] as const
export type Side = (typeof sides)[number]
export type SideTaken = { userId: string; side: Side }

/** What one person asks and another decides: the move of that name. */
export const requestKinds = ['cancel', 'concludeYear'] as const
export type RequestKind = (typeof requestKinds)[number]
export const requestStates = ['open', 'agreed', 'refused', 'withdrawn', 'lapsed'] as const
export type RequestState = (typeof requestStates)[number]
export type TaskRequest = {
  id: string
  taskId: string
  kind: RequestKind
  state: RequestState
  reason: string
  askedBy: string
  askedAt: string
  answeredBy: string | null
  answeredAt: string | null
  note: string
}

/** A task with all that a decision about it reads. */
export type Dossier = {
  task: Task
  standards: Standard[]
  evidence: Evidence[]
  supporting: SupportingUnit[]
  occurrences: Occurrence[]
  /** Earlier closings that were taken back, oldest first. */
  closures: Closure[]
  /** Who has acted on it so far, on which side. */
  sides: SideTaken[]
  /** What was asked about it, oldest first. */
  requests: TaskRequest[]
  /** What was asked to be moved of it, oldest first. */
  changes: ChangeRequest[]
}
