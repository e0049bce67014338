/** What a query of the ledger names of a task: days late by its original day, how far it is, its days, and how it stands. */
export type LedgerFacts = {
  daysLate: readonly number[]
  percent: number
  days: readonly (string | null)[]
  standing: 'fulfilled' | 'stopped' | 'open' | 'other'
}

const late =
  /(?:推迟|延迟|延后|晚|逾期|超期|迟)了?\s?(\d{1,4})\s?个?(?:天|日)|\b(\d{1,4}) days? (?:late|later|overdue)\b/i
const percent = /(?:完成|进度)(?:率|为|至|到|了)?\s?(\d{1,3})\s?%|\b(\d{1,3}) ?% (?:done|complete)\b/i
const chineseDay = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/
const months = 'January February March April May June July August September October November December'.split(' ')
const englishDay = new RegExp(`\\b(\\d{1,2}) (${months.join('|')})(?: (\\d{4}))?\\b`, 'i')
const standings = {
  fulfilled: /(?:已|认定)(?:认定)?(?:办结|销号)|\bdone on\b/i,
  stopped: /已?(?:中止|撤销)|\b(?:suspended|cancelled)\b/i,
  open: /(?:仍在|正在)办理|\bstill (?:under way|open)\b/i,
  other: /部分完成|结转|\bpartly|\bcarried over\b/i,
} as const
const figure = /\d/
const clauses = /[，,；;]/
/** The part that names the thing, before the one that says how it stands. */
const longestName = 30

/**
 * True of a sentence that says nothing but what the ledger itself knows of the tasks, as 较原定推迟3天公布: it needs no evidence. Whatever
 * else it tells or counts does.
 */
export function isLedgerProven(text: string, facts: readonly LedgerFacts[]): boolean {
  const parts = text.split(clauses).filter((part) => part.trim())
  const says = parts.map((part) => facts.some((each) => saysKnown(part, each)))
  const first = says.indexOf(true)
  const isNamed = first === 0 || (first === 1 && (parts[0] ?? '').length <= longestName && !figure.test(parts[0] ?? ''))
  return isNamed && says.slice(first).every(Boolean)
}

function saysKnown(part: string, facts: LedgerFacts): boolean {
  const taken = [
    take(late, (days, other) => Number(days ?? other) > 0 && facts.daysLate.includes(Number(days ?? other))),
    take(percent, (said, other) => Number(said ?? other) === facts.percent),
    take(chineseDay, (year, month, day) => facts.days.some((each) => isDay(each, year, Number(month), Number(day)))),
    take(englishDay, (day, month, year) =>
      facts.days.some((each) => isDay(each, year, months.findIndex((name) => isSame(name, month)) + 1, Number(day))),
    ),
    take(standings[facts.standing], () => true),
  ]
  const rest = taken.reduce((words, each) => each(words), part)
  return rest !== part && !figure.test(rest)
}

/** Takes out of words what a pattern finds, where it is as the ledger has it. */
const take =
  (pattern: RegExp, isKnown: (...groups: (string | undefined)[]) => boolean) =>
  (words: string): string => {
    const hit = pattern.exec(words)
    return hit && isKnown(...hit.slice(1)) ? words.replace(hit[0], '') : words
  }

function isDay(known: string | null, year: string | undefined, month: number, day: number): boolean {
  const [ownYear, ownMonth, ownDay] = (known ?? '').split('-').map(Number)
  return ownMonth === month && ownDay === day && (year === undefined || Number(year) === ownYear)
}

const isSame = (one: string, other: string | undefined): boolean => one.toLowerCase() === other?.toLowerCase()
