import type { Drill, DrillOptions, DrillResult } from './drill'

export type DrillOutcome = DrillResult & { drill: Drill; seconds: number }

/** Runs one drill; what it throws is a failure that says so. */
export async function runDrill(drill: Drill, options: DrillOptions): Promise<DrillOutcome> {
  const started = performance.now()
  const result = await drill
    .run(options)
    .catch((error: unknown) => ({ passed: false, figures: `threw: ${say(error)}` }))
  return { ...result, drill, seconds: (performance.now() - started) / 1000 }
}

const say = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))

/** The outcome as it is printed: mark, name, seconds, figures, and the goal on a line of its own. */
export const writeOutcome = ({ drill, passed, isSkipped, seconds, figures }: DrillOutcome): string =>
  `${isSkipped ? '-' : passed ? '✓' : '✗'} ${drill.name.padEnd(24)}${seconds.toFixed(0).padStart(5)} s  ${figures}\n  ${drill.goal}`

/** The last line: how many passed, failed and could not be tried here. */
export function countOutcomes(outcomes: DrillOutcome[]): { text: string; failed: number } {
  const skipped = outcomes.filter(({ isSkipped }) => isSkipped).length
  const passed = outcomes.filter((outcome) => outcome.passed).length
  const failed = outcomes.length - passed - skipped
  return { text: `${passed} passed, ${failed} failed${skipped ? `, ${skipped} not tried here` : ''}`, failed }
}
