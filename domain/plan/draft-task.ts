import { completeDeadline } from '@/domain/task/deadline'
import type { DeadlineKind, Period, Task, TaskKind } from '@/domain/task/task'

/** What the reader, or nobody, proposes for a task of a commitment. */
export type TaskProposal = {
  title: string
  requiredResult: string
  kind: TaskKind
  deadline: { kind: DeadlineKind; words: string; due: string | null; period: Period | null }
  leadUnitId: string | null
}

export type DraftPlace = {
  id: string
  reportId: string
  stepId: string
  commitmentId: string
  position: number
  drafterId: string
  planYear: number
  now: string
}

/** A draft task (拟办) of a commitment: what is proposed, the deadline completed for the plan's year, everything else not begun. */
export function draftTask(proposal: TaskProposal, place: DraftPlace): Task {
  const deadline = completeDeadline(proposal.deadline, place.planYear)
  const { planYear: _planYear, now, ...ids } = place
  return {
    ...notBegun,
    ...ids,
    title: proposal.title,
    requiredResult: proposal.requiredResult,
    kind: proposal.kind,
    leadUnitId: proposal.leadUnitId,
    deadlineKind: deadline.kind,
    deadlineWords: deadline.words,
    due: deadline.due,
    period: deadline.period,
    stateSince: now,
  }
}

const notBegun = {
  number: null,
  numberYear: null,
  numberSeq: null,
  status: 'draft',
  outcome: null,
  priority: 'normal',
  needsLeader: false,
  leaderId: null,
  handlerId: null,
  originalDue: null,
  percent: 0,
  latestProgress: '',
  latestByProxy: false,
  latestProgressAt: null,
  assignedOn: null,
  signDue: null,
  signedOn: null,
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
  note: '',
  version: 1,
} as const
