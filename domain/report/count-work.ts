type WorkedPlan = {
  commitments: readonly { status: string }[]
  shortcomings: readonly { causeBy: string | null }[]
  marks: readonly { markedBy: string | null }[]
  tasks: readonly { leadUnitId: string | null; handlerId: string | null }[]
  standards: readonly object[]
}

/** What would be lost with a plan: `confirmed` commitments among those kept, `assigned` drafts with a lead unit, `causes` and `marks` that people wrote. */
export type PlanWork = {
  commitments: number
  confirmed: number
  assigned: number
  standards: number
  shortcomings: number
  causes: number
  marks: number
}

/** Counts what has been made of a report, by the reader and by people. */
export function countWork({ commitments, shortcomings, marks, tasks, standards }: WorkedPlan): PlanWork {
  return {
    commitments: commitments.filter(({ status }) => status !== 'rejected').length,
    confirmed: commitments.filter(({ status }) => status === 'confirmed').length,
    assigned: tasks.filter(({ leadUnitId }) => leadUnitId !== null).length,
    standards: standards.length,
    shortcomings: shortcomings.length,
    causes: shortcomings.filter(({ causeBy }) => causeBy !== null).length,
    marks: marks.filter(({ markedBy }) => markedBy !== null).length,
  }
}
