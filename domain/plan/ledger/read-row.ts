import { isDay } from '@/domain/calendar'
import { readTypedDay, spellDay } from '@/domain/typed-day'
import type { CellTexts, OfferedPerson, Offers } from '../assignment/columns'
import { type Finding, isUnreadable } from '../assignment/finding'
import { matchPerson, matchUnit, splitNames } from '../assignment/match-name'
import { type CellValues, readCells } from '../assignment/read-cells'
import { type LedgerField, type LedgerTexts, ledgerLengths } from './fields'
import { type LedgerFinding, type LedgerProblem, problemAt } from './problem'
import { type PercentScale, readPercent } from './read-percent'
import { isCellFault, joinLines, tidyDate, tidyPerson } from './tidy-cell'

/** What a row is read against: the offers of the assignment table, leaders beside them, and how the column of percents counts. */
export type LedgerContext = { offers: Offers; leaders: OfferedPerson[]; scale: PercentScale }

/** What a row says, in the terms of a draft task; `texts` are its cells as they came, with what a person put right. */
export type LedgerRow = {
  row: number
  texts: LedgerTexts
  heading: string
  title: string
  result: string
  source: string
  values: CellValues
  leaderId: string | null
  originalDue: string | null
  percent: number | null
  completedOn: string | null
}
export type ReadLedgerRow = { value: LedgerRow; problems: LedgerProblem[] }

/** Reads a row of a ledger: what its cells mean and what stands against taking it. */
export function readLedgerRow(row: number, given: LedgerTexts, context: LedgerContext): ReadLedgerRow {
  const problems: LedgerProblem[] = []
  const texts = dropFaults(row, given, problems)
  const { lead, others } = readLead(row, texts, context, problems)
  const cells = toCells({ ...texts, lead, supporting: [texts.supporting, ...others].filter(Boolean).join('、') })
  const { values, findings } = readCells(cells, context.offers)
  problems.push(...findings.filter(isUnreadable).map((finding) => problemOf(row, cells, finding, context)))
  const value = {
    row,
    texts,
    heading: joinLines(texts.heading),
    title: values.title,
    result: texts.result.trim(),
    source: joinLines(texts.source),
    values: { ...values, deadline: values.deadline ?? null },
    leaderId: readLeader(row, texts.leader, context, problems),
    originalDue: readDayCell(row, 'originalDue', texts, problems),
    completedOn: readDayCell(row, 'completedOn', texts, problems),
    percent: readPercentCell(row, texts.percent, context, problems),
  }
  problems.push(...findLong(row, texts))
  return { value, problems }
}

/** A formula that came to nothing says nothing; whether the cell may be empty is for a person to say. */
function dropFaults(row: number, given: LedgerTexts, problems: LedgerProblem[]): LedgerTexts {
  const texts = { ...given }
  for (const field of Object.keys(given) as LedgerField[]) {
    const text = given[field].trim()
    const code = isCellFault(text) ? 'cellFault' : /^=[A-Z_]/.test(text) ? 'formulaEmpty' : null
    if (!code) continue
    problems.push(problemAt(row, field, text, { code, facts: { text } }))
    texts[field] = field === 'title' ? text : ''
  }
  return texts
}

type Led = { lead: string; others: string[] }

/** One unit leads: of several in the cell a person says which, and the others help. */
function readLead(row: number, { lead }: LedgerTexts, { offers }: LedgerContext, problems: LedgerProblem[]): Led {
  const [chosen, ...rest] = lead.split(leadMark)
  if (rest.length) {
    const named = splitNames(rest.join(''))
    return { lead: chosen ?? '', others: named.filter((name) => name !== chosen) }
  }
  const named = splitNames(lead)
  if (named.length < 2 || matchUnit(lead, offers.units).one) return { lead, others: [] }
  const options = named.map((name) => ({ label: name, text: `${name}${leadMark}${lead}` }))
  problems.push(
    problemAt(row, 'lead', lead, { code: 'leadSeveral', facts: { text: lead, count: named.length } }, options),
  )
  return { lead: '', others: [] }
}

/** Between the unit that was chosen and the cell that it was chosen from. */
const leadMark = ' ← '

function toCells(texts: LedgerTexts): CellTexts {
  const due = tidyDate(texts.due)
  return {
    title: texts.title,
    lead: texts.lead,
    supporting: texts.supporting,
    handler: tidyPerson(texts.handler),
    words: spellDay(due) ? '' : due,
    due,
    standards: texts.standards,
    key: texts.key,
  }
}

function problemOf(row: number, cells: CellTexts, finding: Finding, { offers }: LedgerContext): LedgerProblem {
  const { column } = finding
  const field = column === 'words' ? 'due' : column
  const yearEnd = `${offers.planYear}-12-31`
  const options = finding.code === 'dueUnreadable' ? [{ label: yearEnd, text: yearEnd }] : finding.options
  return problemAt(row, field, cells[column], finding, options)
}

/** The leader that a cell names; null where it is empty, or names none, which is told. */
export function readLeader(
  row: number,
  text: string,
  { leaders }: Pick<LedgerContext, 'leaders'>,
  problems: LedgerProblem[],
): string | null {
  const typed = tidyPerson(text)
  if (!typed) return null
  const match = matchPerson(typed, leaders)
  if (match.one) return match.one.id
  const options = (match.maybe.length ? match.maybe : leaders).slice(0, 8).map(({ label }) => ({ label, text: label }))
  problems.push(problemAt(row, 'leader', text, { code: 'leaderUnknown', facts: { text: typed } }, options))
  return null
}

type DayField = 'originalDue' | 'completedOn'

function readDayCell(row: number, field: DayField, texts: LedgerTexts, problems: LedgerProblem[]): string | null {
  const text = tidyDate(texts[field])
  if (!text || /^[-—/无]+$/.test(text)) return null
  const day = readTypedDay(text)
  if (day && isDay(day)) return day
  problems.push(problemAt(row, field, text, { code: 'dayUnreadable', facts: { text } }))
  return null
}

function readPercentCell(
  row: number,
  text: string,
  { scale }: LedgerContext,
  problems: LedgerProblem[],
): number | null {
  if (!text.trim() || /^[-—/无]+$/.test(text.trim())) return null
  const percent = readPercent(text, scale)
  if (percent === null) problems.push(problemAt(row, 'percent', text, { code: 'percentUnreadable', facts: { text } }))
  return percent
}

function findLong(row: number, texts: LedgerTexts): LedgerProblem[] {
  const limited = Object.entries(ledgerLengths) as [keyof typeof ledgerLengths, number][]
  return limited.flatMap(([field, max]) => {
    const { length } = texts[field].trim()
    const finding: LedgerFinding = { code: 'textLong', facts: { max, length } }
    return length > max ? [problemAt(row, field, texts[field], finding)] : []
  })
}
