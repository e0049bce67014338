import type { Database } from '@/db/client'
import { listKnownTasks } from '@/db/task/list-known-tasks'
import type { Actor } from '@/domain/people'
import { labelHandlers } from '@/domain/plan/assignment/label-offered'
import { answerProblems } from '@/domain/plan/ledger/answer-problems'
import type { LedgerChoices } from '@/domain/plan/ledger/choices'
import { findTwins } from '@/domain/plan/ledger/find-twins'
import { countTitles, nameRow } from '@/domain/plan/ledger/name-rows'
import type { SheetLine } from '@/domain/plan/ledger/pick-rows'
import type { LedgerProblem } from '@/domain/plan/ledger/problem'
import { scalePercents } from '@/domain/plan/ledger/read-percent'
import { type LedgerContext, type LedgerRow, readLedgerRow } from '@/domain/plan/ledger/read-row'
import { visibleTo } from '@/domain/scope'
import type { Unit } from '@/domain/unit'
import { yieldTurn } from '@/formats/beside/yield-turn'
import { proposeTitle } from '@/reader/commitment/propose-title'
import { readDueWords } from '@/reader/read-due-words'
import { listLeaders } from '../../../people/steps/ensure-offered'
import { loadOffers } from '../../../plan/assignment/load-offers'
import type { MappedLedger } from './map-ledger'

export type CheckedLedger = { rows: LedgerRow[]; problems: LedgerProblem[]; out: number[] }

/** Some twenty milliseconds of reading, after which others are served. */
const together = 200

/** Reads every row of a mapped ledger, with what a person answered, and holds it against the others and the tasks that exist. */
export async function checkLedger(
  on: Database,
  actor: Actor,
  issuer: Unit,
  mapped: MappedLedger,
  { answers, skips }: LedgerChoices,
  now: string,
): Promise<CheckedLedger> {
  await yieldTurn()
  const { lines, out, kept } = answerProblems(mapped.lines, answers)
  const counts = countTitles(lines)
  const context = await loadContext(on, actor, issuer, mapped, lines, now)
  const rows: LedgerRow[] = []
  const problems: LedgerProblem[] = []
  for (const [index, line] of lines.entries()) {
    if (index % together === 0) await yieldTurn()
    const { row, texts } = nameRow(line, counts, proposeTitle)
    const read = readLedgerRow(row, texts, context)
    rows.push(read.value)
    problems.push(...read.problems)
  }
  await yieldTurn()
  const known = await listKnown(on, actor, rows)
  await yieldTurn()
  problems.push(...findTwins(rows, known, kept))
  return skips ? leaveOut({ rows, problems, out }) : { rows, problems: problems.sort(byRow), out }
}

const byRow = (one: LedgerProblem, other: LedgerProblem): number => one.row - other.row

/** Without the rows that have a problem still. */
function leaveOut({ rows, problems, out }: CheckedLedger): CheckedLedger {
  const wrong = new Set(problems.map(({ row }) => row))
  const left = rows.filter(({ row }) => !wrong.has(row))
  return { rows: left, problems: [], out: [...new Set([...out, ...wrong])].sort((one, other) => one - other) }
}

async function loadContext(
  on: Database,
  actor: Actor,
  issuer: Unit,
  { year }: MappedLedger,
  lines: readonly SheetLine[],
  now: string,
): Promise<LedgerContext> {
  const language = lines.some(({ texts }) => /\p{Script=Han}/u.test(texts.title)) ? 'zh' : 'en'
  const offers = await loadOffers(on, actor, { year: year - 1, language }, now)
  const leaders = await listLeaders(on, issuer.path, now)
  return {
    offers: { ...offers, readWords: rememberWords(readDueWords) },
    leaders: labelHandlers(leaders),
    scale: scalePercents(lines.map(({ texts }) => texts.percent)),
  }
}

type ReadWords = NonNullable<LedgerContext['offers']['readWords']>

/** A ledger says the same few deadlines again and again. */
function rememberWords(read: ReadWords): ReadWords {
  const known = new Map<string, ReturnType<ReadWords>>()
  return (words, language, year) => {
    const found = known.get(words) ?? read(words, language, year)
    known.set(words, found)
    return found
  }
}

async function listKnown(on: Database, actor: Actor, rows: readonly LedgerRow[]) {
  const titles = [...new Set(rows.map(({ title }) => title).filter(Boolean))]
  const numbers = [...new Set(rows.map(({ texts }) => texts.number).filter(Boolean))]
  return listKnownTasks(on, visibleTo(actor), { titles, numbers })
}
