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
  const seq =
    table === 'audit_events'
      ? { seq: (db.prepare('select count(*) n from audit_events').get() as { n: number }).n + 1 }
      : {}
  const row = { ...filled, ...seq, ...values }
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

describe('a database from before occurrences had periods and verdicts', () => {
  it('gets periods from labels, what was missed, who filed, accepted and explained', () => {
    db.pragma('foreign_keys = off')
    runFrom(0, upTo('occurrence-states'))
    for (const id of ['hanna', 'hector', 'cora']) insert('users', { id, account: id, name: id })
    const shared = { lead_unit_id: 'u', number_year: 2026 }
    insert('tasks', { ...shared, id: 'run', commitment_id: 'c1', status: 'inProgress', number_seq: 1 })
    const done = { status: 'done', completed_on: '2026-12-20', completed_by: 'cora', number_seq: 2 }
    insert('tasks', { ...shared, id: 'end', commitment_id: 'c2', ...done })
    const add = (id: string, task_id: string, label: string, due: string, rest: object = {}) =>
      insert('occurrences', { id, task_id, label, due, ...rest })
    add('late', 'run', '2026Q1', '2026-04-08', { filed_on: '2026-04-20' })
    add('missed', 'run', '2026Q2', '2026-07-07', { filed_on: '2026-09-01' })
    add('asked', 'run', '2026-02', '2026-03-06', { explanation: '推迟' })
    add('half', 'end', '2026H2', '2027-01-08', { filed_on: '2026-12-10' })
    add('year', 'end', '2024', '2025-01-08', { explanation: '推迟' })
    const report = { task_id: 'run', unit_id: 'u', user_id: 'hanna', percent: 1, at: '2026-04-20T01:00:00.000Z' }
    insert('progress_updates', { ...report, id: 'p1', occurrence_id: 'late' })
    const event = { object_type: 'task', at: '2026-12-11T01:00:00.000Z', note: '' }
    insert('audit_events', { ...event, action: 'task.approveUnit', user_id: 'hector', object_id: 'end' })
    const told = JSON.stringify({ occurrence: '2026-02' })
    insert('audit_events', { ...event, action: 'occurrence.explain', user_id: 'hanna', object_id: 'run', after: told })
    runFrom(upTo('occurrence-states'))
    const row = (id: string) => db.prepare('select * from occurrences where id = ?').get(id)
    expect(row('late')).toMatchObject({
      period_start: '2026-01-01',
      period_end: '2026-03-31',
      missed: 0,
      filed_by: 'hanna',
      accepted_on: null,
    })
    expect(row('missed')).toMatchObject({ missed: 1 })
    expect(row('asked')).toMatchObject({
      period_start: '2026-02-01',
      period_end: '2026-02-28',
      explained_by: 'hanna',
      explained_on: '2026-12-11',
      verdict: null,
    })
    expect(row('half')).toMatchObject({
      period_start: '2026-07-01',
      period_end: '2026-12-31',
      accepted_by: 'hector',
      accepted_on: '2026-12-11',
    })
    expect(row('year')).toMatchObject({
      period_start: '2024-01-01',
      period_end: '2024-12-31',
      verdict: 'accepted',
      verdict_by: 'cora',
    })
  })
})

describe('a database from before plans were kept under the year before their own', () => {
  it('moves a plan and what it says for within the year, and leaves reports and what was registered', () => {
    db.pragma('foreign_keys = off')
    runFrom(0, upTo('plan-years'))
    const add = (id: string, title: string, values: Record<string, unknown> = {}) => {
      insert('reports', { id, title, year: 2026, status: 'parsed', file_type: 'docx', text_hash: id, ...values })
      const number_seq = (db.prepare('select count(*) n from tasks').get() as { n: number }).n + 1
      const task = {
        lead_unit_id: 'u',
        report_id: id,
        commitment_id: id,
        status: 'draft',
        number_year: 2026,
        number_seq,
      }
      insert('tasks', { ...task, id, deadline_kind: 'withinYear', due: '2027-12-31' })
    }
    add('plan', '柳湾区2026年依法行政工作要点')
    add('report', '柳湾区2026年法治政府建设年度报告')
    add('summary', '柳湾区2026年工作总结及工作计划')
    add('registered', '柳湾区2026年普法工作方案', { status: 'registered' })
    add('ledger', '2027年督办台账（台账.xlsx）', { file_type: 'xlsx' })
    runFrom(upTo('plan-years'))
    const rows = db.prepare(
      'select r.id, r.year, r.year_ahead, t.due from reports r join tasks t on t.report_id = r.id',
    )
    expect(rows.all()).toEqual([
      { id: 'plan', year: 2025, year_ahead: 1, due: '2026-12-31' },
      { id: 'report', year: 2026, year_ahead: 0, due: '2027-12-31' },
      { id: 'summary', year: 2026, year_ahead: 0, due: '2027-12-31' },
      { id: 'registered', year: 2026, year_ahead: 0, due: '2027-12-31' },
      { id: 'ledger', year: 2026, year_ahead: 1, due: '2027-12-31' },
    ])
  })
})
