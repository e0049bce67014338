/** What stands at the beginning of a new office, in this order. */
export const firstSteps = ['name', 'units', 'people', 'office', 'holidays', 'backup'] as const
export type FirstStep = (typeof firstSteps)[number]

/** What an office has so far, from which the steps follow; null parts are not this administrator's. */
export type Beginnings = {
  today: string
  activeUnits: number
  /** True when somebody acts in every role that the topmost body needs, and one unit at least has head and handler. */
  hasPeople: boolean
  installation: {
    /** False while the topmost body bears the name that the first start gave it. */
    isNamed: boolean
    hasOffice: boolean
    daysThisYear: number
    daysNextYear: number
    hasBackup: boolean
  } | null
}

/** `later`: not to be done yet, since the State Council announces next year's holidays about November. */
export type StepState = 'done' | 'open' | 'later'
/** `year`: the one whose holidays are asked for, this one where it lacks them. */
export type StepView = { step: FirstStep; state: StepState; year: number }

/** The first steps as they stand; none once nothing is left to do now. Derived at each look: what comes undone is listed again. */
export function listFirstSteps({ today, activeUnits, hasPeople, installation }: Beginnings): StepView[] {
  const year = Number(today.slice(0, 4)) + (installation?.daysThisYear === 0 ? 0 : 1)
  const isDone = (step: FirstStep, has: boolean): StepView => ({ step, state: has ? 'done' : 'open', year })
  // A township whose few people do all has no units below it.
  const steps = [isDone('units', activeUnits > 1 || hasPeople), isDone('people', hasPeople)]
  if (installation) {
    steps.unshift(isDone('name', installation.isNamed))
    steps.push(
      isDone('office', installation.hasOffice),
      { step: 'holidays', state: stateOfHolidays(installation, today), year },
      isDone('backup', installation.hasBackup),
    )
  }
  return steps.some(({ state }) => state === 'open') ? steps : []
}

const announced = '11-01'

function stateOfHolidays(
  { daysThisYear, daysNextYear }: NonNullable<Beginnings['installation']>,
  today: string,
): StepState {
  if (daysNextYear && daysThisYear) return 'done'
  return daysThisYear && today.slice(5) < announced ? 'later' : 'open'
}
