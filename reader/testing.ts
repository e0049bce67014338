import { type ReadOptions, readReport } from './read-report'
import type { ReadCommitment, ReadReport } from './report-text'

/** The commitments of a report in order. */
export const listCommitments = (report: ReadReport): ReadCommitment[] =>
  report.steps.flatMap((step) => step.commitments)

/** What is read from the lines of an invented report. */
export const readLines = (lines: string[], options?: ReadOptions): ReadReport => readReport(lines.join('\n'), options)

/** The commitments of an invented county's plan for 2025, whose section holds the given lines. */
export const readPlan = (...lines: string[]): ReadCommitment[] =>
  listCommitments(readLines(['云溪县2024年法治政府建设年度报告', '四、2025年工作安排', ...lines]))

/** The only commitment of a plan with one sentence. */
export function readOne(sentence: string): ReadCommitment {
  const [first] = readPlan(`（一）做好有关工作。${sentence}`)
  if (!first) throw new Error(`no commitment in ${sentence}`)
  return first
}
