import type { Actor, Role } from '@/domain/people'
import type { ChangeRequest } from './changing/change-request'
import { allLevels } from './levels'
import type { MoveContext } from './move/decide-move'
import type { MoveFacts } from './move/move-row'
import type { PlacedDossier, TaskUnits } from './move/standing'
import type { Evidence, Occurrence, Standard, SupportingUnit, Task, TaskRequest } from './task'

/** A running task with sensible values, for tests. */
export const createTask = (overrides: Partial<Task> = {}): Task => ({
  id: 't1',
  number: '法督〔2026〕1号',
  numberYear: 2026,
  numberSeq: 1,
  reportId: 'r1',
  stepId: 's1',
  commitmentId: 'c1',
  position: 1,
  title: '建成执法监督平台',
  requiredResult: '平台建成并接入 12 个部门',
  kind: 'deliverable',
  status: 'inProgress',
  outcome: null,
  priority: 'normal',
  needsLeader: false,
  leadUnitId: 'lead',
  leaderId: null,
  handlerId: 'handler',
  drafterId: 'coordinator',
  deadlineKind: 'withinYear',
  deadlineWords: '年内',
  period: null,
  due: '2026-12-31',
  originalDue: '2026-12-31',
  percent: 40,
  latestProgress: '',
  latestByProxy: false,
  latestProgressAt: null,
  assignedOn: '2026-03-02',
  signDue: '2026-03-05',
  signedOn: '2026-03-03',
  objected: false,
  submittedOn: null,
  submittedBy: null,
  completedOn: null,
  completedBy: null,
  closedOn: null,
  closedBy: null,
  reopenedOn: null,
  lateBefore: 0,
  heldStatus: null,
  returnNote: null,
  stateSince: '2026-03-03T01:00:00.000Z',
  note: '',
  version: 3,
  // A draft was given to nobody yet.
  ...(overrides.status === 'draft' ? { assignedOn: null, signDue: null, signedOn: null } : {}),
  ...overrides,
})

export const createStandard = (overrides: Partial<Standard> = {}): Standard => ({
  id: 'st1',
  taskId: 't1',
  position: 1,
  text: '通过验收',
  ...overrides,
})

export const createEvidence = (overrides: Partial<Evidence> = {}): Evidence => ({
  id: 'e1',
  taskId: 't1',
  standardId: 'st1',
  updateId: null,
  kind: 'document',
  title: '验收报告',
  process: false,
  fileHash: null,
  fileName: null,
  fileType: null,
  size: null,
  reference: '云数验〔2026〕3号',
  issuer: '区数据局',
  issuedOn: '2026-06-30',
  validUntil: null,
  state: 'accepted',
  replacesId: null,
  heldState: null,
  reviewNote: '',
  reviewedBy: null,
  uploadedBy: 'handler',
  uploadedAt: '2026-07-01T01:00:00.000Z',
  ...overrides,
})

export const createSupporting = (overrides: Partial<SupportingUnit> = {}): SupportingUnit => ({
  id: 'su1',
  taskId: 't1',
  unitId: 'support',
  answer: '已接入',
  answeredAt: '2026-06-01T01:00:00.000Z',
  waivedReason: '',
  ...overrides,
})

export const createOccurrence = (overrides: Partial<Occurrence> = {}): Occurrence => ({
  id: 'o1',
  taskId: 't1',
  label: '2026Q1',
  weight: null,
  start: '2026-01-01',
  end: '2026-03-31',
  due: '2026-04-08',
  filedOn: '2026-04-01',
  filedBy: 'handler',
  missed: false,
  acceptedOn: null,
  acceptedBy: null,
  sentBackNote: '',
  explanation: '',
  explainedOn: null,
  explainedBy: null,
  verdict: null,
  verdictNote: '',
  verdictOn: null,
  verdictBy: null,
  ...overrides,
})

/** A dossier on which every guard passes; a new guard that it does not pass needs it changed. */
export const createDossier = (
  task: Partial<Task> = {},
  rest: Partial<Omit<PlacedDossier, 'task'>> = {},
): PlacedDossier => ({
  task: createTask(task),
  standards: [createStandard()],
  evidence: [createEvidence()],
  supporting: [createSupporting()],
  occurrences: [],
  sides: [],
  requests: [],
  changes: [],
  units: testUnits,
  levels: allLevels,
  closures: [],
  ...rest,
})

/** A request that waits for an answer. */
export const createRequest = (overrides: Partial<TaskRequest> = {}): TaskRequest => ({
  id: 'q1',
  taskId: 't1',
  kind: 'cancel',
  state: 'open',
  reason: '上级统一办理',
  askedBy: 'asker',
  askedAt: '2026-12-14T02:00:00.000Z',
  answeredBy: null,
  answeredAt: null,
  note: '',
  ...overrides,
})

/** A request of the handler for two more weeks, which waits for the head to sign it. */
export const createChange = (overrides: Partial<ChangeRequest> = {}): ChangeRequest => ({
  id: 'x1',
  taskId: 't1',
  kind: 'extension',
  state: 'asked',
  decider: 'coordinator',
  before: '2026-12-31',
  wanted: '2027-01-14',
  granted: '',
  reasonClass: 'policy',
  reason: '等上级批复',
  basis: '',
  askedBy: 'handler',
  askedAt: '2026-12-14T02:00:00.000Z',
  since: '2026-12-14T02:00:00.000Z',
  opinions: [],
  ...overrides,
})

/** Lead unit, supporting unit and issuer of the test task in one district. */
export const testUnits: TaskUnits = {
  leadPath: '/district/lead/',
  supportingPaths: ['/district/support/'],
  issuerPath: '/district/',
}

/** An actor in a role at a unit's path; the user's id is the role unless given. */
export const createActor = (role: Role, unitPath: string, userId: string = role): Actor => ({
  userId,
  name: userId,
  membershipId: `m-${userId}`,
  role,
  unitId: unitPath.split('/').at(-2) ?? '',
  unitName: unitPath,
  unitPath,
  address: '127.0.0.1',
})

/** What guards need loaded: a handler and a head in the lead unit, the year-end window open. */
export const testFacts: MoveFacts = {
  leadPeople: [
    { userId: 'handler', role: 'handler' },
    { userId: 'head', role: 'head' },
  ],
  ownUnitIds: [],
  isYearEnd: true,
  signDue: '2026-12-18',
}

/** The context of a move on 15 December 2026, when the year-end window is open, with a form that answers everything. */
export const createContext = (overrides: Partial<MoveContext> = {}): MoveContext => ({
  dossier: createDossier(),
  actor: createActor('handler', '/district/lead/'),
  input: {
    handlerId: 'handler',
    reason: '依据',
    outcome: 'partly',
    due: '2027-03-31',
    nonSecret: 'on',
    waiver: '',
    belowFull: 'on',
  },
  now: '2026-12-15T02:00:00.000Z',
  facts: testFacts,
  ...overrides,
})
