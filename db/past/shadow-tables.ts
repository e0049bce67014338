import { getTableColumns, getTableName } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Connection } from '../engine/connect'
import {
  changeRequests,
  closures,
  evidence,
  instructions,
  occurrences,
  progressUpdates,
  supportingUnits,
  taskRequests,
  tasks,
  urges,
} from '../schema'

const copiedAtOnce = 2000

/** The tables in which the past is put back, with the column that names the task and what they are found by. */
export const restored: readonly [SQLiteTable, string, string[]][] = [
  [tasks, 'id', ['id', 'report_id, number_year, number_seq', 'status, due', 'lead_unit_id', 'step_id']],
  [occurrences, 'task_id', ['task_id']],
  [supportingUnits, 'task_id', ['task_id', 'unit_id']],
]

/**
 * Copies the rows of all tasks but those of `changed`, which are to be put back as they were; a name without a schema means the copy from
 * then on. In steps, between which others may be served.
 */
export function* copyTables({ raw }: Connection, changed: string[]): Generator<void> {
  raw.exec('create temp table past_changed (id text primary key) without rowid')
  raw.prepare('insert into past_changed select value from json_each(?)').run(JSON.stringify(changed))
  for (const [table, key] of restored) {
    const name = getTableName(table)
    raw.exec(`create temp table ${name} as select * from main.${name} where 0`)
    const copy = raw.prepare(
      `insert into temp.${name} select * from main.${name} where rowid between ? and ? and ${key} not in past_changed`,
    )
    const last = Number(raw.prepare(`select max(rowid) from main.${name}`).pluck().get())
    for (let from = 1; from <= last; from += copiedAtOnce) yield void copy.run(from, from + copiedAtOnce - 1)
  }
}

/** Makes the copies quick to search, once they are full, in steps as well. What was a draft then was promised to nobody. */
export function* finishTables({ raw }: Connection): Generator<void> {
  yield void raw.exec(`delete from temp.tasks where status = 'draft'; drop table past_changed`)
  for (const [table, , indexes] of restored) {
    const name = getTableName(table)
    for (const [at, columns] of indexes.entries())
      yield void raw.exec(`create index temp.past_${name}_${at} on ${name} (${columns})`)
  }
  yield void raw.exec('analyze temp')
}

/** Hides from all other tables what was not there yet by the end of `day`. */
export function hideLater({ raw }: Connection, day: string, end: string): void {
  for (const [table, { since, later }] of hidden(day, end)) {
    const name = getTableName(table)
    const columns = Object.values(getTableColumns(table)).map((column) => later[column.name] ?? column.name)
    raw.exec(`create temp view ${name} as select ${columns.join(', ')} from main.${name} where ${since}`)
  }
}

/** Which rows a table had, and what was written into them only later. The moments are the code's own, never typed. */
type Hidden = { since: string; later: Record<string, string> }

function hidden(day: string, end: string): [SQLiteTable, Hidden][] {
  const by = (column: string, until = end) => `${column} < '${until}'`
  const until = (mark: string, ...columns: string[]): Record<string, string> =>
    Object.fromEntries(columns.map((column) => [column, `case when ${by(mark)} then ${column} end as ${column}`]))
  const blank = (mark: string, column: string, value: string) => ({
    [column]: `case when ${by(mark)} then ${column} else '${value}' end as ${column}`,
  })
  return [
    [progressUpdates, { since: by('at'), later: until('accepted_at', 'accepted_by', 'accepted_at') }],
    [evidence, { since: by('uploaded_at'), later: {} }],
    [closures, { since: `reopened_on <= '${day}'`, later: {} }],
    [
      changeRequests,
      { since: by('asked_at'), later: { ...blank('since', 'state', 'asked'), ...blank('since', 'granted', '') } },
    ],
    [
      taskRequests,
      {
        since: by('asked_at'),
        later: {
          state: `case when answered_at >= '${end}' then 'open' else state end as state`,
          ...until('answered_at', 'answered_by', 'answered_at'),
        },
      },
    ],
    ...[urges, instructions].map((table): [SQLiteTable, Hidden] => [
      table,
      {
        since: by('issued_at'),
        later: { ...until('answered_at', 'answered_by', 'answered_at'), ...blank('answered_at', 'answer', '') },
      },
    ]),
  ]
}
