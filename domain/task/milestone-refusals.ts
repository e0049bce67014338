type None = Record<string, never>

/** What milestones do not allow; `row` counts from 1. */
export type MilestoneRefusals = {
  milestonesRecurring: None
  milestonesNone: None
  milestoneUnnamed: { row: number }
  milestoneTwice: { label: string }
  milestoneDayMissing: { label: string }
  /** `due` is '' of a task without a due day. */
  milestoneDayOutside: { label: string; today: string; due: string }
  milestoneWeightMissing: { label: string }
  milestoneWeights: { sum: number; left: number }
}
