import { type Candidate, type Duty, type Findings, quoted } from '../../commitment/candidate'
import type { Outline } from '../../outline/read-outline'
import type { Range } from '../../report-text'
import { fitsAny, takeByRule } from '../../rule'
import type { ColumnKind } from '../../table/column-kind'
import { readEnglishDeadline } from '../deadlines/read-deadline'
import { type Asked, listAsked } from '../sentences/list-asked'
import { refusalRule } from './answers'
import { saysDone } from './cells'
import { movedDateRule } from './moved-dates'
import { pushIssues } from './push-issues'
import { readRecordDuty } from './read-record-duty'

const movedAhead = /^[^:]*?(?:to|date|deadline|target|until|:)\s*:?\s*/i

/** What a row of a table, or labelled lines, say together. */
export type EnglishRecord = {
  parts: { kind: ColumnKind; range: Range }[]
  heading: Range | null
  planYear: number | null
  /** Labelled lines tell a measure a sentence; a cell holds one. */
  isLabelled?: boolean
}

/** Adds the measures and the shortcomings of a record: the answer stands for the advice that it takes up. */
export function pushRecord(outline: Outline, record: EnglishRecord, found: Findings): void {
  const words = ({ start, end }: Range) => outline.text.slice(start, end).trim()
  const parts = (kind: ColumnKind) => record.parts.filter((one) => one.kind === kind).map(({ range }) => range)
  for (const range of parts('issue')) pushIssues(outline, range, found)
  if (parts('progress').some((range) => isOver(words(range)))) return
  const asked = listAsked(outline, parts, record.isLabelled === true)
  if (asked.length === 0 || parts('deadline').some((range) => saysDone(words(range)))) return
  const duty = withMovedDate(readRecordDuty(outline, parts), parts('progress').map(words))
  for (const one of asked)
    found.candidates.push(
      toCandidate(outline, { ...one, isAlone: asked.length === 1 && !record.isLabelled }, duty, record),
    )
}

const isOver = (words: string): boolean => saysDone(words) || fitsAny(refusalRule, words)

/** A status that says the date was moved: the new one is in force. */
function withMovedDate(duty: Duty, told: string[]): Duty {
  const moved = told.map((words) => takeByRule(movedDateRule, words).replace(movedAhead, '')).find(Boolean)
  return moved ? { ...duty, deadline: moved } : duty
}

function toCandidate(
  { text }: Outline,
  { range, isSentence, isAlone }: Asked & { isAlone: boolean },
  duty: Duty,
  record: EnglishRecord,
): Candidate {
  const { heading, planYear } = record
  const words = text.slice(range.start, range.end)
  return {
    range,
    heading,
    rule: isSentence ? 'listItem' : 'tableRow',
    words: words.slice(0, quoted.english),
    leadIn: '',
    subject: [],
    duties: [isSentence && !isAlone && saysWhen(words.trim(), planYear) ? { ...duty, deadline: '' } : duty],
    planYear,
  }
}

/** A sentence that says when itself keeps its own time. */
const saysWhen = (words: string, planYear: number | null): boolean =>
  readEnglishDeadline(words, planYear).kind !== 'unset'
