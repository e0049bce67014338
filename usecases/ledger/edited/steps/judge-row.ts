import type { Actor } from '@/domain/people'
import { isUnreadable } from '@/domain/plan/assignment/finding'
import { readCells } from '@/domain/plan/assignment/read-cells'
import { ledgerLengths } from '@/domain/plan/ledger/fields'
import type { LedgerProblem } from '@/domain/plan/ledger/problem'
import { readPercent } from '@/domain/plan/ledger/read-percent'
import { readLeader } from '@/domain/plan/ledger/read-row'
import { isCellFault, tidyPerson } from '@/domain/plan/ledger/tidy-cell'
import { Refusal } from '@/domain/refusal'
import { type EditedField, type Edits, findEditRefusal, reportColumns, type Why } from '@/domain/task/edited/edits'
import { cutCell, foldWritten, longestCell } from '@/domain/task/edited/fold-cell'
import { markCell } from '@/domain/task/edited/marks'
import type { EditedRow } from '@/domain/task/edited/pick-edited-rows'
import type { Dictionary } from '@/i18n'
import { readLatest } from '@/i18n/say-latest'
import { type ColumnKey, ledgerColumns, readNote } from '../../steps/ledger-columns'
import type { CurrentTask, EditOffers } from './load-edited'

/** A cell that a person changed: what it says now and in the sheet, whether somebody else changed it since, and what taking it would do or why it cannot be. */
export type JudgedCell = {
  field: EditedField
  now: string
  typed: string
  isMoved: boolean
  why: Why | null
  edits: Edits
}
export type JudgeContext = EditOffers & { actor: Actor; words: Dictionary }

/** What the changed cells of a row come to; those that say what is stored already are left out. */
export async function judgeRow(row: EditedRow, current: CurrentTask, context: JudgeContext): Promise<JudgedCell[]> {
  const isReport = (key: string) => reportColumns.includes(key)
  const keys = [...row.cells.keys()]
  const fields = [...(keys.some(isReport) ? ['report'] : []), ...keys.filter((key) => !isReport(key))]
  const judged = await Promise.all(fields.map((field) => judgeField(field, row, current, context)))
  return judged.flatMap((each) => each ?? [])
}

async function judgeField(
  field: EditedField,
  { cells, marks, isPercentUnclear }: EditedRow,
  current: CurrentTask,
  context: JudgeContext,
) {
  const keys = (field === 'report' ? reportColumns : [field]) as ColumnKey[]
  const changed = keys.filter((key) => cells.has(key))
  const written = new Map(keys.map((key) => [key, writeCell(key, current, context)]))
  if (changed.every((key) => cells.get(key) === written.get(key))) return null
  const textOf = (key: ColumnKey) => cells.get(key) ?? written.get(key) ?? ''
  const say = (texts: string[]) => texts.filter(Boolean).join('\n')
  const cell = {
    field,
    now: say(keys.map((key) => sayCell(key, written.get(key) ?? ''))),
    typed: say(keys.map((key) => sayCell(key, textOf(key)))),
    isMoved: changed.some((key) => !marks.has(markCell(key, written.get(key) ?? ''))),
  }
  const unclear = field === 'report' && isPercentUnclear ? new Refusal('percentUnclear') : null
  const refusal = findEditRefusal(field, current.dossier, context.actor) ?? unclear
  const read = refusal ? { refusal } : await readField(field, textOf, current, context)
  if (read === 'same') return null
  return 'edits' in read ? { ...cell, why: null, edits: read.edits } : { ...cell, why: read, edits: {} }
}

const writeCell = (key: ColumnKey, { entry }: CurrentTask, { words }: JudgeContext): string => {
  const column = ledgerColumns.find((each) => each.key === key)
  return foldWritten(column?.type ?? 'text', column?.cell(entry, words, 0) ?? '')
}

const sayCell = (key: ColumnKey, text: string): string =>
  key === 'percent' && /^\d+$/.test(text) ? `${text}%` : cutCell(text)

type ReadField = { edits: Edits } | Why | 'same'
type TextOf = (key: ColumnKey) => string

async function readField(
  field: EditedField,
  textOf: TextOf,
  current: CurrentTask,
  context: JudgeContext,
): Promise<ReadField> {
  const keys = field === 'report' ? reportColumns : [field]
  const fault = findFault(keys.map((key) => textOf(key as ColumnKey)))
  if (fault) return fault
  if (field === 'report') return readReport(textOf, current, context)
  if (field === 'note') return readNoteCell(textOf('note'), current, context)
  if (field === 'leader') return readLeaderCell(textOf('leader'), current, context)
  return readNames(field, textOf(field as ColumnKey), current, context)
}

/** A formula that came to nothing says nothing. What no form takes is not read from a sheet at all (`cleanText`). */
function findFault(texts: string[]): Why | null {
  const long = texts.find(({ length }) => length > longestCell)
  if (long !== undefined) return tooLong(long, longestCell)
  const text = texts.find((each) => isCellFault(each) || /^=[A-Z_]/.test(each))
  if (text !== undefined)
    return { finding: { code: isCellFault(text) ? 'cellFault' : 'formulaEmpty', facts: { text } } }
  return null
}

const tooLong = (text: string, max: number): Why | null =>
  text.length > max ? { finding: { code: 'textLong', facts: { max, length: text.length } } } : null
const refuse = (refusal: Refusal): Why => ({ refusal })

function readReport(textOf: TextOf, { entry: { task } }: CurrentTask, { words }: JudgeContext): ReadField {
  const [done, typed] = [readLatest(textOf('progress').trim(), words), textOf('percent')]
  const percent = readPercent(typed, 'points')
  if (percent === null) return { finding: { code: 'percentUnreadable', facts: { text: typed } } }
  if (!done) return refuse(new Refusal('doneMissing'))
  // A cell has no room for the reason.
  if (percent < task.percent) return refuse(new Refusal('percentFallsHere', { before: task.percent, percent }))
  if (done === task.latestProgress.trim()) return refuse(new Refusal('reportWordsMissing'))
  return tooLong(done, ledgerLengths.progress) ?? { edits: { report: { done, percent } } }
}

function readNoteCell(text: string, { entry }: CurrentTask, { words }: JudgeContext): ReadField {
  const note = readNote(text, entry, words)
  if (note === entry.task.note.trim()) return 'same'
  return tooLong(note, ledgerLengths.note) ?? { edits: { note } }
}

async function readLeaderCell(text: string, { dossier }: CurrentTask, context: JudgeContext): Promise<ReadField> {
  const problems: LedgerProblem[] = []
  const leaders = await context.leadersUnder(dossier.units.issuerPath)
  const leaderId = readLeader(0, text, { leaders }, problems)
  const [problem] = problems
  if (problem) return { finding: problem.finding }
  return leaderId === dossier.task.leaderId ? 'same' : { edits: { leaderId } }
}

/** Names as the assignment table reads them. */
function readNames(field: EditedField, text: string, { dossier }: CurrentTask, { offers }: JudgeContext): ReadField {
  const { task, supporting } = dossier
  const lead = offers.units.find(({ id }) => id === task.leadUnitId)?.label ?? ''
  const texts = { title: task.title, lead, supporting: '', handler: '', words: '', due: '', standards: '', key: '' }
  const { values, findings } = readCells({ ...texts, [field]: field === 'handler' ? tidyPerson(text) : text }, offers)
  const finding = findings.find((each) => each.column === field && isUnreadable(each))
  if (finding) return { finding }
  if (field === 'handler') {
    if (!values.handlerId) return refuse(new Refusal('handlerKept'))
    return values.handlerId === task.handlerId ? 'same' : { edits: { handlerId: values.handlerId } }
  }
  return sayEqual(
    values.supportingIds,
    supporting.map(({ unitId }) => unitId),
  )
    ? 'same'
    : readSupport(values.supportingIds, dossier, offers)
}

const sayEqual = (one: string[], other: string[]): boolean => [...one].sort().join() === [...other].sort().join()

/** A unit that answered stays. */
function readSupport(
  supportingIds: string[],
  { supporting }: CurrentTask['dossier'],
  { units }: EditOffers['offers'],
): ReadField {
  const gone = supporting.find(({ unitId, answeredAt }) => answeredAt && !supportingIds.includes(unitId))
  if (!gone) return { edits: { supportingIds } }
  const name = units.find(({ id }) => id === gone.unitId)?.label
  return refuse(new Refusal('supportAnswered', { name }))
}
