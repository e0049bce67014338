import type Sqlite from 'better-sqlite3'
import { addRangeToIndex } from '@/db/task/index-task'

/** Tables whose rows a district has of its own, parents first, with what their ids begin with. */
const tables = {
  units: 'unit',
  users: 'user',
  memberships: 'member',
  reports: 'report',
  shortcomings: 'report',
  steps: 'report',
  commitments: 'report',
  commitment_shortcomings: 'report',
  tasks: 'task',
  supporting_units: 'task',
  standards: 'task',
  occurrences: 'task',
  progress_updates: 'task',
  evidence: 'task',
  notifications: 'task',
}

/** What the ids of a district begin with, after the kind of row. */
export const markOf = (district: number): string => (district ? `d${district}-` : '')

/** The district whose rows are copied. */
const model = 1
export const modelMark = markOf(model)

/** What else changes in a copy: the name of the district, and the numbers of tasks, of which a district gives out so many a year; in one a year's number stands between two words. */
export type Renaming = { name: string; newName: string; numbers: number; between: readonly [string, string] }

/** Writes the rows of the model once more as those of a further district: its ids, its name, and numbers that come after. */
export function copyDistrict(raw: Sqlite.Database, district: number, { numbers, between, ...names }: Renaming): void {
  const [before, behind] = between
  const marks = { mark: modelMark, newMark: markOf(district), ...names, before, behind }
  for (const [table, prefix] of Object.entries(tables)) {
    const range = { first: `${prefix}-d${model}-`, after: `${prefix}-d${model}.` }
    raw.prepare(writeCopy(raw, table)).run({ ...marks, ...range, shift: numbers * (district - model) })
  }
  addRangeToIndex(raw, `task-d${district}-`, `task-d${district}.`)
}

function writeCopy(raw: Sqlite.Database, table: string): string {
  const columns = raw.pragma(`table_info(${table})`) as { name: string; type: string }[]
  const values = columns.map(
    ({ name, type }) => numbered[`${table}.${name}`] ?? (type.toUpperCase() === 'TEXT' ? moved(name) : `"${name}"`),
  )
  return `insert into ${table} select ${values.join()} from ${table} where id >= $first and id < $after`
}

const moved = (name: string): string => `replace(replace("${name}", $mark, $newMark), $name, $newName)`

const numbered: Record<string, string> = {
  'tasks.number_seq': 'number_seq + $shift',
  'tasks.number': 'replace(number, $before || number_seq || $behind, $before || (number_seq + $shift) || $behind)',
}
