import type { Range, ReadUnit } from '../report-text'
import type { RuleName } from '../rule-names'

/**
 * What a bracket, a label, a table's cell or a sentence for all says: who, until when, how much. `isNamedDue`: the deadline has a column
 * or a label (完成时限) of its own.
 */
export type Duty = { range: Range; units: ReadUnit[]; deadline: string; target: string; isNamedDue?: boolean }

/** A measure found, before its deadline, units and targets are read. */
export type Candidate = {
  range: Range
  heading: Range | null
  rule: RuleName
  words: string
  /** The words before a list's colon, whose deadline holds for each item. */
  leadIn: string
  /** Who the sentence that announces the items says will do them: 我局将做好以下工作：一是…. */
  subject: ReadUnit[]
  duties: Duty[]
  /** The bodies that cover the measure hold beside those that its own words name. */
  joinsOwn?: boolean
  planYear: number | null
}

/** A sentence proposed as no commitment. */
type Other = { range: Range; rule: RuleName; words: string }

/** Why something is lacking; `problem` is its place in `problems` where the words stand with one of them. */
type FoundCause = { range: Range; problem: Range | null }

/** All that the sections of a document gave. */
export type Findings = {
  candidates: Candidate[]
  others: Other[]
  problems: { range: Range; rule: RuleName }[]
  causes: FoundCause[]
}

export const noFindings = (): Findings => ({ candidates: [], others: [], problems: [], causes: [] })

/** How many characters of a stretch are quoted as the reason for proposing it. */
export const quoted = { doubt: 8, measure: 12, problem: 20, sentence: 30, english: 40 }

/** Bodies named one after the other: the first leads, the others help. */
export const leadFirst = (names: readonly string[]): ReadUnit[] =>
  names.map((name, index) => ({ name, role: index === 0 ? 'lead' : 'supporting' }))

export const helpersOf = (names: readonly string[]): ReadUnit[] => names.map((name) => ({ name, role: 'supporting' }))

type Stretch = { blocks: readonly { from: number; end: number }[] }

/** Whether anything is promised or owned up to in a section; a heading or a lead-in of mere slogans makes none. */
export const holdsAny = ({ blocks }: Stretch, { candidates, problems }: Findings): boolean =>
  [...candidates, ...problems].some(
    ({ range }) => range.start >= (blocks[0]?.from ?? 0) && range.end <= (blocks.at(-1)?.end ?? 0),
  )

/** Adds what one part of a document gave to what others gave; item by item, for a call takes only so many arguments. */
export function mergeFindings(into: Findings, from: Findings): void {
  for (const candidate of from.candidates) into.candidates.push(candidate)
  for (const other of from.others) into.others.push(other)
  for (const problem of from.problems) into.problems.push(problem)
  for (const cause of from.causes) into.causes.push(cause)
}

/** Duties that cover several measures no longer name the day of one: what a measure itself says of time goes before them. */
export function shareDues(candidates: readonly Candidate[]): Candidate[] {
  const known = new Set<Duty>()
  const shared = new Set<Duty>()
  for (const { duties } of candidates) for (const duty of duties) (known.has(duty) ? shared : known).add(duty)
  return candidates.map((candidate) => ({
    ...candidate,
    duties: candidate.duties.map((duty) => (shared.has(duty) ? { ...duty, isNamedDue: false } : duty)),
  }))
}
