import { readFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'

type Journal = { entries: { tag: string }[] }
const { entries } = JSON.parse(readFileSync('drizzle/meta/_journal.json', 'utf8')) as Journal

let db: Sqlite.Database
beforeEach(() => {
  db = new Sqlite(':memory:')
})

function runFrom(from: number, to = entries.length): void {
  for (const { tag } of entries.slice(from, to))
    for (const part of readFileSync(`drizzle/${tag}.sql`, 'utf8').split('--> statement-breakpoint')) db.exec(part)
}

const upTo = (name: string): number => entries.findIndex(({ tag }) => tag.endsWith(name))

/** A row with every column of a table that must hold something, as that version of the database has it. */
function insert(table: string, values: Record<string, unknown>): void {
  const columns = db.pragma(`table_info(${table})`) as {
    name: string
    type: string
    notnull: number
    dflt_value: string | null
    pk: number
  }[]
  const needed = columns.filter(({ notnull, dflt_value, pk }) => notnull && dflt_value === null && !pk)
  const filled = Object.fromEntries(needed.map(({ name, type }) => [name, type === 'integer' ? 0 : '']))
  const row = { ...filled, ...values }
  const names = Object.keys(row)
  db.prepare(`insert into ${table} (${names.join()}) values (${names.map((name) => `@${name}`).join()})`).run(row)
}

const task = (id: string) => db.prepare('select * from tasks where id = ?').get(id)

describe('a database from before reopened tasks kept their closings', () => {
  beforeEach(() => {
    db.pragma('foreign_keys = off')
    runFrom(0, upTo('keep-closures'))
    for (const id of ['hanna', 'cora', 'dora']) insert('users', { id, account: id, name: id })
    const shared = { lead_unit_id: 'u', commitment_id: 'c', percent: 100, number_year: 2026 }
    insert('tasks', { ...shared, id: 'done', status: 'closed', closed_on: '2026-08-02', number_seq: 1 })
    insert('tasks', {
      ...shared,
      id: 'again',
      commitment_id: 'c2',
      status: 'inProgress',
      due: '2026-12-31',
      percent: 99,
      number_seq: 2,
    })
    for (const [id, task_id, percent, at] of [
      ['p1', 'done', 60, '2026-07-01T01:00:00.000Z'],
      ['p2', 'again', 75, '2026-07-01T01:00:00.000Z'],
      ['p3', 'again', 90, '2026-10-01T01:00:00.000Z'],
    ] as const)
      insert('progress_updates', { id, task_id, unit_id: 'u', user_id: 'hanna', percent, at })
    const event = (action: string, user_id: string, at: string, object_id: string, before: object = {}) =>
      insert('audit_events', { action, user_id, at, object_id, object_type: 'task', before: JSON.stringify(before) })
    event('task.close', 'dora', '2026-08-02T01:00:00.000Z', 'done')
    event('task.submit', 'hanna', '2026-07-12T01:00:00.000Z', 'again')
    event('task.complete', 'cora', '2026-07-20T01:00:00.000Z', 'again')
    event('task.close', 'dora', '2026-07-21T01:00:00.000Z', 'again')
    const ended = { outcome: 'fulfilled', due: '2026-06-30', submittedOn: '2026-07-12', closedOn: '2026-07-21' }
    event('task.reopen', 'dora', '2026-09-01T20:00:00.000Z', 'again', { ...ended, completedOn: '2026-07-20' })
    insert('evidence', { id: 'e1', task_id: 'again', state: 'accepted', uploaded_at: '2026-07-02T01:00:00.000Z' })
    insert('evidence', { id: 'e2', task_id: 'again', state: 'pending', uploaded_at: '2026-10-02T01:00:00.000Z' })
    insert('evidence', { id: 'e3', task_id: 'done', state: 'accepted', uploaded_at: '2026-07-02T01:00:00.000Z' })
    runFrom(upTo('keep-closures'))
  })

  it('gets them from the log, with lateness and who decided', () => {
    expect(db.prepare('select * from closures').all()).toMatchObject([
      {
        task_id: 'again',
        outcome: 'fulfilled',
        due: '2026-06-30',
        percent: 75,
        submitted_by: 'hanna',
        completed_by: 'cora',
        closed_by: 'dora',
        reopened_on: '2026-09-02',
      },
    ])
    expect(task('again')).toMatchObject({ late_before: 12, reopened_on: '2026-09-02' })
    expect(task('done')).toMatchObject({ late_before: 0, reopened_on: null, closed_by: 'dora' })
  })

  it('shows again what was reported, where completion had written 100', () => {
    expect([task('done'), task('again')]).toMatchObject([{ percent: 60 }, { percent: 90 }])
  })

  it('asks for the proof from before the reopening once more, and for no other', () => {
    const states = db.prepare('select id, state from evidence order by id').all()
    expect(states).toEqual([
      { id: 'e1', state: 'lapsed' },
      { id: 'e2', state: 'pending' },
      { id: 'e3', state: 'accepted' },
    ])
  })
})
