import type { Findings } from '../../commitment/candidate'
import type { Outline } from '../../outline/read-outline'
import { splitAtMarks } from '../../outline/split-sentences'
import type { Range } from '../../report-text'
import { splitChunks } from '../sentences/split-run'
import { causeVerb, joinedCause } from './causes'
import { trimProblem } from './trim-problem'

const shortestCause = 4

/** Reads the causes told in a stretch: each 一是 item, or each part between semicolons. `problem`: the one they belong to. */
export function readCauses(outline: Outline, range: Range, found: Findings, problem: Range | null = null): void {
  const { folded } = outline
  const chunks = splitChunks(folded, range)
  if (chunks.some((chunk) => chunk.marker)) {
    for (const chunk of chunks) if (chunk.marker) pushCause(outline, chunk.range, problem, found)
    return
  }
  const verb = folded.slice(range.start, range.end).match(causeVerb.pattern)?.[0] ?? ''
  for (const chunk of splitChunks(folded, { start: range.start + verb.length, end: range.end }))
    for (const part of splitAtMarks(folded, chunk.range, ';。').flatMap((one) => splitJoined(folded, one)))
      pushCause(outline, part, problem, found)
}

function splitJoined(folded: string, { start, end }: Range): Range[] {
  const joined = folded.slice(start, end).match(joinedCause.pattern)
  if (joined?.index === undefined) return [{ start, end }]
  const at = start + joined.index
  return [
    { start, end: at },
    { start: at + joined[0].length, end },
  ]
}

/** Keeps one cause, with the problem that it belongs to. */
export function pushCause(outline: Outline, range: Range, problem: Range | null, found: Findings): void {
  const kept = trimProblem(outline.folded, range)
  if (kept.end - kept.start >= shortestCause) found.causes.push({ range: kept, problem })
}
