import { type Duty, type Findings, helpersOf, leadFirst, quoted } from '../commitment/candidate'
import type { Outline } from '../outline/read-outline'
import type { Range } from '../report-text'
import { fitsAny } from '../rule'
import { doneCells, noTaskCells } from './cells'
import type { ColumnKind } from './column-kind'
import type { TableWords } from './table-columns'

const shortestIssue = 4

export type Kinds = (ColumnKind | null)[]
export type TableSetting = { heading: Range | null; planYear: number | null; words: TableWords }
/** What rows above said: the last filled cell of each column, and the issues told. */
export type Seen = { cells: Map<number, Range>; issues: Set<string> }
/** A row's cells with what the heads say of them. */
export type Row = { cells: Range[]; kinds: Kinds }

/** Keeps the task of a row with who does it and until when, and the issues that it answers. */
export function pushRow(outline: Outline, row: Row, setting: TableSetting, seen: Seen, found: Findings): void {
  carryCells(row, seen.cells)
  for (const cell of cellsOf(row, 'issue')) pushIssue(outline, cell, seen.issues, found)
  const tasks = cellsOf(row, 'task').length > 0 ? cellsOf(row, 'task') : cellsOf(row, 'target')
  const task = tasks.at(-1)
  const words = task ? outline.text.slice(task.start, task.end) : ''
  if (!task || fitsAny(noTaskCells, words)) return
  if (cellsOf(row, 'progress').some((cell) => fitsAny(doneCells, outline.folded.slice(cell.start, cell.end)))) {
    found.others.push({ range: task, rule: 'doneWork', words: words.slice(0, quoted.sentence) })
    return
  }
  const heading = headingOf(row, tasks, seen.cells) ?? setting.heading
  const duty = readDuty(outline, row, task, setting.words)
  for (const range of setting.words.splitTasks(outline.folded, task))
    found.candidates.push({
      ...{ range, heading, rule: 'tableRow', leadIn: '', subject: [], planYear: setting.planYear },
      words: outline.text.slice(range.start, range.end).slice(0, quoted.measure),
      duties: [duty],
    })
}

const cellsOf = ({ cells, kinds }: Row, kind: ColumnKind): Range[] =>
  cells.filter((cell, index) => kinds[index] === kind && cell.end > cell.start)

function carryCells({ cells, kinds }: Row, carried: Map<number, Range>): void {
  for (const [index, kind] of kinds.entries()) {
    const cell = cells[index]
    if (cell && cell.end > cell.start && kind !== 'number') carried.set(index, cell)
  }
}

/** What stands over a task: the first of several columns of tasks, in this row or above it, or the group. */
function headingOf(row: Row, tasks: Range[], carried: Map<number, Range>): Range | undefined {
  if (tasks.length > 1) return tasks[0]
  const { kinds } = row
  const columnAbove = kinds.findIndex((kind, index) => kind === 'task' && kinds.indexOf('task', index + 1) > 0)
  const above = columnAbove < 0 ? undefined : carried.get(columnAbove)
  return above && above !== tasks[0] ? above : cellsOf(row, 'group')[0]
}

function readDuty({ text }: Outline, row: Row, task: Range, { splitOwners }: TableWords): Duty {
  const wordsOf = (range: Range | undefined) => (range ? text.slice(range.start, range.end) : '')
  const target = cellsOf(row, 'target')[0]
  const namesOf = (kind: ColumnKind) => cellsOf(row, kind).map((cell) => splitOwners(wordsOf(cell)))
  return {
    range: task,
    units: [...namesOf('lead').flatMap(leadFirst), ...namesOf('supporting').flatMap(helpersOf)],
    deadline: wordsOf(cellsOf(row, 'moved')[0] ?? cellsOf(row, 'deadline')[0]),
    isNamedDue: true,
    target: target === task ? '' : wordsOf(target),
  }
}

function pushIssue(outline: Outline, cell: Range, issues: Set<string>, found: Findings): void {
  const words = outline.text.slice(cell.start, cell.end)
  if (!issues.has(words) && words.length >= shortestIssue) found.problems.push({ range: cell, rule: 'problem' })
  issues.add(words)
}
