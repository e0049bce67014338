const mostSteps = 5

/** The ticks of an axis that holds a count: from 0 in steps of 1, 2 or 5, or tens of these, the last at or above the count. */
export function listTicks(most: number): number[] {
  const step = findStep(Math.max(1, most))
  const steps = Math.max(1, Math.ceil(most / step))
  return Array.from({ length: steps + 1 }, (_, index) => index * step)
}

function findStep(most: number): number {
  for (let ten = 1; ; ten *= 10) {
    const step = [1, 2, 5].map((each) => each * ten).find((each) => most <= each * mostSteps)
    if (step) return step
  }
}
