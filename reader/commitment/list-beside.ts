import type { ReadCommitment } from '../report-text'

type Told = { at: number; shortcoming?: number; commitment?: number }

/**
 * Which commitments stand beside each shortcoming where a text tells a problem, then what is done about it, then the next problem;
 * null where it tells all problems first. Where several problems stand together, words decide. Behind the last problem those count that stand under one heading with the first of them.
 */
export function listBeside(
  shortcomings: readonly { start?: number }[],
  commitments: readonly Pick<ReadCommitment, 'start'>[],
  headings: readonly string[],
): Map<number, number[]> | null {
  const runs = listRuns([
    ...shortcomings.flatMap(({ start }, shortcoming): Told[] =>
      start === undefined ? [] : [{ at: start, shortcoming }],
    ),
    ...commitments.map(({ start }, commitment): Told => ({ at: start, commitment })),
  ])
  if (runs.length < 2) return null
  const beside = new Map<number, number[]>()
  for (const [index, { problems, answers }] of runs.entries()) {
    const first = headings[answers[0] ?? -1]
    const isLast = index === runs.length - 1
    const near = isLast ? answers.filter((one) => headings[one] === first) : answers
    const [only, second] = problems
    if (only !== undefined && second === undefined) beside.set(only, near)
  }
  return beside
}

type Run = { problems: number[]; answers: number[] }

/** Problems with the commitments that follow them, up to the next problem. */
function listRuns(told: Told[]): Run[] {
  const runs: Run[] = []
  for (const { shortcoming, commitment } of told.sort((one, other) => one.at - other.at)) {
    const last = runs.at(-1)
    if (shortcoming !== undefined) {
      if (!last || last.answers.length > 0) runs.push({ problems: [shortcoming], answers: [] })
      else last.problems.push(shortcoming)
    } else if (commitment !== undefined) last?.answers.push(commitment)
  }
  return runs.filter(({ answers }) => answers.length > 0)
}
