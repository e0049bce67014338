import { type Draft, type Drafts, type Duty, noDrafts } from '../draft'
import type { Range, ReadUnit } from '../report-text'
import { fitsAny } from '../rule'
import { splitOwners } from '../split-owners'
import type { Block, Outline } from '../text/read-outline'
import { trimRange } from '../text/split-sentences'
import type { ColumnKind } from './column-kind'
import { noTaskCells } from './rules/cells'
import { readHeadRow } from './table-columns'

type Kinds = (ColumnKind | null)[]
type TableSetting = { heading: Range | null; planYear: number | null }
/** What rows above said: the last filled cell of each column, and the issues told. */
type Seen = { cells: Map<number, Range>; issues: Set<string> }

/** The rows of the table that begins with this paragraph; none where it is no row. */
export function listRows(blocks: Block[], from: number): Block[] {
  let end = from
  while (blocks[end]?.cells) end++
  return blocks.slice(from, end)
}

/** The rows of a table as measures: the heads say which cell is the task, who does it and until when. */
export function readTable(outline: Outline, rows: Block[], setting: TableSetting): Drafts {
  const found = noDrafts()
  const guessed = guessKinds(outline, rows)
  let kinds: Kinds | null = null
  let group: Range | null = null
  const seen: Seen = { cells: new Map(), issues: new Set() }
  for (const row of rows) {
    const cells = (row.cells ?? []).map((cell) => trimRange(outline.folded, cell))
    const head = readHeadRow(cells.map((cell) => outline.folded.slice(cell.start, cell.end)))
    if (head || !kinds) {
      kinds = head ?? guessed
      seen.cells = new Map()
      if (head)
        found.others.push({
          range: { start: row.from, end: row.end },
          rule: 'heading',
          words: outline.text.slice(row.from, row.end).slice(0, 30),
        })
      if (head || !kinds) continue
    }
    const filled = cells.filter((cell) => cell.end > cell.start)
    if (filled.length === 1 && cells.length > 1 && filled[0]) {
      group = filled[0]
      found.others.push({
        range: group,
        rule: 'heading',
        words: outline.text.slice(group.start, group.end).slice(0, 30),
      })
      continue
    }
    pushRow(outline, cells, kinds, { ...setting, heading: group ?? setting.heading }, seen, found)
  }
  return found
}

/** A table without a head: the widest column holds the task; a number before it and what follows are not guessed. */
function guessKinds(outline: Outline, rows: Block[]): Kinds | null {
  const widths: number[] = []
  for (const row of rows)
    for (const [index, cell] of (row.cells ?? []).entries())
      widths[index] = (widths[index] ?? 0) + cell.end - cell.start
  const widest = widths.indexOf(widths.reduce((most, width) => Math.max(most, width), 0))
  const isTask = rows.length >= 2 && /[一-龥]/.test(outline.folded.slice(rows[0]?.from, rows[0]?.end))
  return isTask ? widths.map((_, index) => (index === widest ? 'task' : null)) : null
}

function pushRow(
  outline: Outline,
  cells: Range[],
  kinds: Kinds,
  setting: TableSetting,
  { cells: carried, issues }: Seen,
  found: Drafts,
): void {
  const own = (kind: ColumnKind) =>
    cells.flatMap((cell, index) => (kinds[index] === kind && cell.end > cell.start ? [{ cell, index }] : []))
  const tasks = own('task').length > 0 ? own('task') : own('target')
  const task = tasks.at(-1)
  const words = (range: Range | undefined) => (range ? outline.text.slice(range.start, range.end) : '')
  const above = tasks.length > 1 ? tasks[0]?.cell : undefined
  for (const [index, kind] of kinds.entries()) {
    const cell = cells[index]
    if (cell && cell.end > cell.start && kind !== 'number') carried.set(index, cell)
  }
  const columnAbove = kinds.findIndex((kind, index) => kind === 'task' && kinds.indexOf('task', index + 1) > 0)
  const heading =
    above ??
    (columnAbove >= 0 && task && carried.get(columnAbove) !== task.cell ? carried.get(columnAbove) : undefined) ??
    own('group')[0]?.cell ??
    setting.heading
  for (const { cell } of own('issue')) pushIssue(outline, cell, issues, found)
  if (!task || fitsAny(noTaskCells, words(task.cell))) return
  const units: ReadUnit[] = [
    ...own('lead').flatMap(({ cell }) =>
      splitOwners(words(cell)).map((name, index): ReadUnit => ({ name, role: index === 0 ? 'lead' : 'supporting' })),
    ),
    ...own('supporting').flatMap(({ cell }) =>
      splitOwners(words(cell)).map((name): ReadUnit => ({ name, role: 'supporting' })),
    ),
  ]
  const due = own('deadline')[0]?.cell
  const target = own('target')[0]?.cell
  const duty: Duty = {
    range: task.cell,
    units,
    deadline: words(due),
    target: target === task.cell ? '' : words(target),
  }
  const draft: Draft = {
    range: task.cell,
    heading,
    rule: 'tableRow',
    words: words(task.cell).slice(0, 12),
    lead: '',
    subject: [],
    duties: [duty],
    planYear: setting.planYear,
  }
  found.drafts.push(draft)
}

function pushIssue(outline: Outline, cell: Range, issues: Set<string>, found: Drafts): void {
  const words = outline.text.slice(cell.start, cell.end)
  if (!issues.has(words) && words.length >= 4) found.problems.push({ range: cell, rule: 'problem' })
  issues.add(words)
}
