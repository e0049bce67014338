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
  standing: 'fulfilled' | 'stopped' | 'open' | 'partly' | 'other'
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
  partly: /部分完成|结转|\bpartly|\bcarried over\b/i,
  other: /结转|\bcarried over\b/i,
} as const
/** Says that it is done: the ledger does so of what was fulfilled alone. */
const saysDone =
  /公布|公开|发布|印发|出台|办结|建成|上线|报送|完成(?![率为至到了]?\s?\d)|\b(?:published|issued|completed|done|closed)\b/i
const saysClosed = /销号|\bclosed\b/i
/** Speaks of the day by which it was to be done. */
const saysDue = /原定|限期|期限|时限|应于|截止|\bdue\b|\bdeadline\b/i
/** What a delay is measured by speaks of no due day: 较原定推迟3天公布 says that it is public. */
const measure =
  /(?:较|比)(?:原定|计划)(?:时限|期限|时间|日期)?|\b(?:than|after|past) (?:the |its )?(?:deadline|due (?:day|date)|planned)/i
/** Says that it was done by its day. */
const saysInTime = /(?:期限|时限|截止|限期|原定)(?:日期|时间|时限|期限)?(?:之?前|以?内)/
const saysAlready = /已经?(?:公布|公开|发布|印发|出台|办结|建成|上线|报送|完成)/
const saysHandedIn = /提交|上报|\bsubmitted\b/i
/** Speaks of every task. */
const saysAll = /各项|均|\btasks\b/i
const whole = 100
/** The parts that name the thing, before the one that says how it stands. */
const longestName = 30

/**
 * True of a sentence that says nothing but what the ledger itself knows of the tasks, as 较原定推迟3天公布: it needs no evidence. Whatever
 * else it tells or counts does, in whichever clause, bracket or digits.
 */
export function isLedgerProven(text: string, facts: readonly LedgerFacts[]): boolean {
  const clauses = listClauses(text)
  const first = clauses.findIndex((clause) => findKnowing(clause, facts).length > 0)
  const before = clauses.slice(0, Math.max(0, first))
  const named = facts.filter(({ names }) => before.every((clause) => namesOnly(clause, names)))
  return first >= 0 && before.join('').length <= longestName && bearOut(clauses.slice(first), named, facts)
}

/** True where each clause is borne out by the tasks that it names, one that names none by those of the clause before. */
function bearOut(clauses: readonly string[], named: readonly LedgerFacts[], facts: readonly LedgerFacts[]): boolean {
  let of = named
  for (const clause of clauses) {
    const knowing = findKnowing(clause, facts)
    const isNew = of !== named && !knowing.some((each) => saysKnown(clause, { ...each, names: [] }))
    of = isNew ? knowing : knowing.filter((each) => of.includes(each))
    if (!of.length) return false
  }
  return true
}

/** The tasks that bear a clause out; one that speaks of all of them needs them all. */
function findKnowing(clause: string, facts: readonly LedgerFacts[]): LedgerFacts[] {
  const knowing = facts.filter((each) => saysKnown(clause, each))
  return saysAll.test(clause) && knowing.length < facts.length ? [] : knowing
}

/** True of a clause that the ledger bears out: its figures, days and standing are the task's, and its other words only name the task. */
export function saysKnown(clause: string, facts: LedgerFacts): boolean {
  const isDue = saysDue.test(clause.replace(measure, ''))
  const beside = clause.replace(standings[facts.standing], ' ')
  if (facts.standing !== 'fulfilled' && saysMoreDone(beside, isDue)) return false
  if (!facts.isClosed && saysClosed.test(clause)) return false
  if (saysInTime.test(clause) && facts.daysLate.some((days) => days > 0)) return false
  const days = isDue ? facts.dueDays : facts.doneDays
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

/** Says of what is not fulfilled that it is done: by a word for it, on a day, or by what stands behind the days that it is late. */
function saysMoreDone(clause: string, isDue: boolean): boolean {
  const hit = late.exec(clause)
  const rest = hit ? clause.slice(hit.index + hit[0].length) : ''
  if (rest.replace(/[了的]|so far/g, '').trim() || saysAlready.test(clause)) return true
  const givesDay = chineseDay.test(clause) || englishDay.test(clause)
  return !isDue && (saysDone.test(clause) || (givesDay && !saysHandedIn.test(clause)))
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
