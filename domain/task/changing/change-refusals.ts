import type { MilestoneRefusals } from '../milestone-refusals'

type None = Record<string, never>

/** What a request to move a date or a duty does not allow, nor milestones. */
export type ChangeRefusals = MilestoneRefusals & {
  changeSettled: None
  actMissing: None
  changeAsked: None
  changeOvertaken: None
  changeEmpty: None
  unitNotFound: { text: string }
  ownChange: None
  extensionNoDue: None
  extensionTooLate: { due: string }
  extensionsUsed: { most: number }
  extensionNotLater: { due: string }
  reasonClassMissing: Record<string, never>
  newDayMissing: Record<string, never>
  extensionBeyondOffice: { days: number }
}
