export type DrillOptions = {
  /** `--write` on the command line: what is checked in, such as a matrix, is written anew rather than compared with. */
  write: boolean
  /** As part of `npm test`: in a minute or two, on what matters most. */
  quick: boolean
}
export type DrillResult = {
  passed: boolean
  /** What was measured, in a line; after a failure what was found instead, and where. */
  figures: string
  /** True where this machine lacks what it takes to try it, which the figures name: neither passed nor failed, and what was measured elsewhere is kept. */
  isSkipped?: boolean
}

/** What a drill gives where it cannot be tried; `why` says what is missing, and how to bring it. */
export const skip = (why: string): DrillResult => ({ passed: false, isSkipped: true, figures: `not tried: ${why}` })

/**
 * One goal of security or reliability, tried on the built and running product. To add one, put a file into `trust/` that
 * exports a `drill` named like the file, or into a folder of that name with what it alone needs: `npm run test:trust`
 * finds it by itself, `npm run test:trust -- NAME` runs it alone.
 * What several drills share lies in `trust/steps/`; `withDemo` gives a server on the sample district, `withServer` of
 * `bench/` one on any data. What is quick and needs no server of its own belongs in `npm test` instead.
 */
export type Drill = {
  name: string
  /** The sentence of the goal. */
  goal: string
  /** True where a quick form of it belongs in `npm test`. */
  isQuick?: boolean
  /** Leaves nothing behind: no process, no folder. An error that it throws is a failure. */
  run: (options: DrillOptions) => Promise<DrillResult>
}
