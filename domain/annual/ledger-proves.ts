import { listClauses } from './clauses'
import { namesOnly } from './names-only'

/** What a query of the ledger names of a task: days late by its original day, how far it is, its days, how it stands, and how it is called. */
export type LedgerFacts = {
  daysLate: readonly number[]
  percent: number
  /** The days by which it was to be done, as first set and as they hold. */
  dueDays: readonly (string | null)[]
  /** The days on which it was handed in, confirmed and closed. */
  doneDays: readonly (string | null)[]
  standing: 'fulfilled' | 'stopped' | 'open' | 'other'
  isClosed: boolean
  /** Its title and the sentence that promised it. */
  names: readonly string[]
}

const late =
  /(?:推迟|延迟|延后|晚|逾期|超期|迟)了?\s?(\d{1,4})\s?个?(?:天|日)|\b(\d{1,4}) days? (?:late|later|overdue)\b/i
const percent = /(?:完成|进度)(?:率|为|至|到|了)?\s?(\d{1,3})\s?%(?!\d)|\b(\d{1,3}) ?% (?:done|complete)\b/i
const chineseDay = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/
const months = 'January February March April May June July August September October November December'.split(' ')
const englishDay = new RegExp(`\\b(\\d{1,2}) (${months.join('|')})(?: (\\d{4}))?\\b`, 'i')
const standings = {
  fulfilled: /(?:已|认定)(?:认定)?(?:办结|销号)|\bdone on\b/i,
  stopped: /已?(?:中止|撤销)|\b(?:suspended|cancelled)\b/i,
  open: /(?:仍在|正在)办理|\bstill (?:under way|open)\b/i,
  other: /部分完成|结转|\bpartly|\bcarried over\b/i,
} as const
/** Says that it is done: the ledger does so of what was fulfilled alone. */
const saysDone =
  /公布|公开|发布|印发|出台|办结|建成|上线|报送|完成(?![率为至到了]?\s?\d)|\b(?:published|issued|completed|done|closed)\b/i
const saysClosed = /销号|\bclosed\b/i
/** Speaks of the day by which it was to be done. */
const saysDue = /原定|限期|期限|时限|应于|截止|\bdue\b|\bdeadline\b/i
const whole = 100
/** The parts that name the thing, before the one that says how it stands. */
const longestName = 30

/**
 * True of a sentence that says nothing but what the ledger itself knows of the tasks, as 较原定推迟3天公布: it needs no evidence. Whatever
 * else it tells or counts does, in whichever clause, bracket or digits.
 */
export function isLedgerProven(text: string, facts: readonly LedgerFacts[]): boolean {
  const clauses = listClauses(text)
  const says = clauses.map((clause) => facts.some((each) => saysKnown(clause, each)))
  const first = says.indexOf(true)
  const before = clauses.slice(0, Math.max(0, first))
  const isNamed = before.join('').length <= longestName && before.every((clause) => isName(clause, facts))
  return first >= 0 && isNamed && says.slice(first).every(Boolean)
}

const isName = (clause: string, facts: readonly LedgerFacts[]): boolean =>
  facts.some(({ names }) => namesOnly(clause, names))

/** True of a clause that the ledger bears out: its figures, days and standing are the task's, and its other words only name the task. */
export function saysKnown(clause: string, facts: LedgerFacts): boolean {
  const isDone = facts.standing === 'fulfilled'
  if (!isDone && saysDone.test(clause) && !saysDue.test(clause)) return false
  if (!facts.isClosed && saysClosed.test(clause)) return false
  const days = saysDue.test(clause) ? facts.dueDays : facts.doneDays
  const taken = [
    take(late, (days, other) => Number(days ?? other) > 0 && facts.daysLate.includes(Number(days ?? other))),
    take(percent, (said, other) => isPercent(Number(said ?? other), facts)),
    take(chineseDay, (year, month, day) => days.some((each) => isDay(each, year, Number(month), Number(day)))),
    take(englishDay, (day, month, year) =>
      days.some((each) => isDay(each, year, months.findIndex((name) => isSame(name, month)) + 1, Number(day))),
    ),
    take(standings[facts.standing], () => true),
  ]
  const rest = taken.reduce((words, each) => each(words), clause)
  return rest !== clause && namesOnly(rest, facts.names)
}

/** What was not kept may have been reported as all of it; the ledger does not say so. */
const isPercent = (said: number, { percent: own, standing }: LedgerFacts): boolean =>
  said === own && (said < whole || standing === 'fulfilled')

/** Takes out of words what a pattern finds, where it is as the ledger has it. */
const take =
  (pattern: RegExp, isKnown: (...groups: (string | undefined)[]) => boolean) =>
  (words: string): string => {
    const hit = pattern.exec(words)
    return hit && isKnown(...hit.slice(1)) ? words.replace(hit[0], ' ') : words
  }

function isDay(known: string | null, year: string | undefined, month: number, day: number): boolean {
  const [ownYear, ownMonth, ownDay] = (known ?? '').split('-').map(Number)
  return ownMonth === month && ownDay === day && (year === undefined || Number(year) === ownYear)
}

const isSame = (one: string, other: string | undefined): boolean => one.toLowerCase() === other?.toLowerCase()
