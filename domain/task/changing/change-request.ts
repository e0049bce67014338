import type { Role } from '@/domain/people'

/** Duties that a unit asks to be moved (调整申请): units, people, content, standards. */
export const dutyKinds = ['leadUnit', 'supporting', 'leader', 'title', 'requiredResult', 'standards'] as const
export type DutyKind = (typeof dutyKinds)[number]
/** What is asked to be moved of a running task: its date (延期申请) or a duty. */
export const changeKinds = ['extension', ...dutyKinds] as const
export type ChangeKind = (typeof changeKinds)[number]

/** Where it lies: with the head who signs, the head of the unit that is to take the lead, the office, whoever decides in the end. */
export const openChangeStates = ['asked', 'hearing', 'signed', 'advised'] as const
export type OpenChangeState = (typeof openChangeStates)[number]
/** `returned`: the unit's own head did not let it out, so that it counts for nothing; `lapsed`: the task ended meanwhile. */
export const changeStates = [...openChangeStates, 'granted', 'refused', 'returned', 'withdrawn', 'lapsed'] as const
export type ChangeState = (typeof changeStates)[number]

export const reasonClasses = ['policy', 'support', 'procurement', 'staff', 'other'] as const
export type ReasonClass = (typeof reasonClasses)[number]

/** Who decides in the end. */
export const deciders = ['coordinator', 'director', 'leader'] as const
export type Decider = (typeof deciders)[number]

/** What somebody on its way does with it: the acts of a stage, or asking and taking back. */
export const changeActs = [
  'sign',
  'turnDown',
  'willing',
  'unwilling',
  'adviseFor',
  'adviseAgainst',
  'grant',
  'grantOther',
  'refuse',
] as const
export type ChangeAct = (typeof changeActs)[number]

/** One station of its way, kept for ever. */
export type Opinion = {
  act: 'ask' | 'withdraw' | ChangeAct
  by: string
  role: Role
  at: string
  note: string
  deputyFor?: string
}

/**
 * A request to move a date or a duty. `before` is what holds, `wanted` what is asked for, `granted` what was given ('' until
 * then), each as the kind writes it: days, the id of a unit or person, ids or standards line by line, words.
 */
export type ChangeRequest = {
  id: string
  taskId: string
  kind: ChangeKind
  state: ChangeState
  decider: Decider
  before: string
  wanted: string
  granted: string
  reasonClass: ReasonClass
  reason: string
  /** Document number and name that it rests on, '' for none. */
  basis: string
  askedBy: string
  askedAt: string
  /** Since when it lies where it lies. */
  since: string
  opinions: Opinion[]
}

export const isOpenChange = ({ state }: Pick<ChangeRequest, 'state'>): boolean =>
  openChangeStates.some((open) => open === state)
