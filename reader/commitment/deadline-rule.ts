import type { DeadlineKind, Period, ReadDeadline } from '../report-text'
import type { Rule } from '../rule'
import type { DayTold, Groups } from './last-day'

/** Days that differ from the plain week, by `YYYY-MM-DD`: statutory holidays and working weekends. */
export type SpecialDays = Readonly<Record<string, 'holiday' | 'workday'>>

/**
 * What a document says of its own time: its month, and day where that is told, the month in which its financial year ends, and the
 * year it reports on. `fiscalYear`: the year in which the financial year ends that it plans, where its title names one (2026/27). `special`: what a term in working days is counted with.
 */
export type Clock = {
  base: { year: number; month: number; day?: number } | null
  fiscalEnd: number | null
  reported: number | null
  /** The day that the paper says it was published or dated, from which its terms run. */
  made?: { year: number; month: number; day: number } | null
  fiscalYear?: number | null
  /** The first month by which something is promised: the paper was written before it. */
  promised?: { year: number; month: number } | null
  special?: SpecialDays
}

export const noClock: Clock = { base: null, fiscalEnd: null, reported: null }

/** What a rule makes of its match: the last possible day where it can be computed, and the period; null where it is no deadline. */
type ReadMatch<T> = (groups: Groups, planYear: number | null, clock: Clock) => T

type Told = { kind: DeadlineKind; due?: string | undefined; period?: Period | undefined; days?: string[] | undefined }

/** One way in which a language says until when; where several fit, the words that stand first decide. */
export type DeadlineRule = Rule & { read: ReadMatch<Told | null> }

/** A fixed end, with its last day where that can be told; a day that no calendar has is none, and its words are left to a person. */
export const fixedAt =
  (due: ReadMatch<DayTold>): DeadlineRule['read'] =>
  (groups, planYear, clock) => {
    const day = due(groups, planYear, clock)
    return day === null ? { kind: 'unset' } : { kind: 'fixed', due: day }
  }

/** Several fixed ends: the last of them is the due day. One that no calendar has spoils them all. */
export const fixedAtEach =
  (days: ReadMatch<DayTold[]>): DeadlineRule['read'] =>
  (groups, planYear, clock) => {
    const told = days(groups, planYear, clock)
    if (told.includes(null)) return { kind: 'unset' }
    const known = [...new Set(told.filter((day) => typeof day === 'string'))].sort()
    return { kind: 'fixed', due: known.at(-1), days: known.length > 1 ? known : undefined }
  }

/** A fixed end whose day the words do not tell. */
export const fixedSomeDay: DeadlineRule['read'] = () => ({ kind: 'fixed' })

/** Any time of a year, with its last day. */
export const withinYearTo =
  (due: ReadMatch<DayTold>): DeadlineRule['read'] =>
  (groups, planYear, clock) => ({ kind: 'withinYear', due: due(groups, planYear, clock) ?? undefined })

export const ongoing: DeadlineRule['read'] = () => ({ kind: 'ongoing' })
export const recurring: DeadlineRule['read'] = () => ({ kind: 'recurring' })

/** A deadline with its place in the words it was read from; -1 where there is none. */
export type FoundDeadline = ReadDeadline & { at: number }

export const noDeadline: FoundDeadline = { kind: 'unset', text: '', at: -1 }

/** Lists of one stage compete by place; an earlier stage wins wherever its words stand. `where`: words without which it is not asked. */
export type DeadlineStage = { rules: readonly DeadlineRule[]; where?: Rule }

type Asked = {
  planYear: number | null
  clock?: Clock
  isMeant?: (hit: RegExpMatchArray, kind: DeadlineKind) => boolean
}

/** What the first stage with a rule that fits says; of its rules the one whose words stand first, of two at one place the longer. */
export function findDeadline(stages: readonly DeadlineStage[], words: string, asked: Asked): FoundDeadline | null {
  for (const { rules, where } of stages) {
    const found = where && !where.pattern.test(words) ? null : readFirst(rules, words, asked)
    if (found) return found
  }
  return null
}

function readFirst(
  rules: readonly DeadlineRule[],
  words: string,
  { planYear, clock = noClock, isMeant = () => true }: Asked,
): FoundDeadline | null {
  let best: FoundDeadline | null = null
  for (const rule of rules) {
    const hit = words.match(rule.pattern)
    const told = hit && rule.read(hit.groups ?? {}, planYear, clock)
    if (!hit || !told || !isMeant(hit, told.kind)) continue
    const at = (hit.index ?? 0) + hit[0].length - hit[0].trimStart().length
    const found: FoundDeadline = { kind: told.kind, text: hit[0].trim(), at }
    if (told.due) found.due = told.due
    if (told.period) found.period = told.period
    if (told.days) found.days = told.days
    if (!best || at < best.at || (at === best.at && found.text.length > best.text.length)) best = found
  }
  return best
}
