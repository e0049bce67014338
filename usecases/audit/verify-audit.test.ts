import { createHash } from 'node:crypto'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { appendEvent } from '@/db/audit/append-event'
import { checkTrail } from '@/db/audit/check-trail'
import { checkTrailInParts } from '@/db/audit/check-trail-in-parts'
import { anchorHead } from '@/db/audit/keep-anchor'
import { closeDatabase, rawWriter, transaction } from '@/db/client'
import { migrateDatabase } from '@/db/engine/migrate'
import { tamper } from '@/db/testing/tamper'
import { env, forgetEnv } from '@/env'
import { commandActor } from '../installation/command-actor'
import { migrateInstallation } from '../installation/migrate-installation'
import { expectRefusal } from '../testing/expect-refusal'
import { verifyAudit } from './verify-audit'

const now = '2026-03-02T02:00:00.000Z'
const later = '2026-03-02T03:00:00.000Z'
let folder = ''

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jiannuo-audit-'))
  open(folder)
  migrateDatabase()
  await append(12)
  anchorHead()
})
afterEach(() => {
  closeDatabase()
  rmSync(folder, { recursive: true, force: true })
})

function open(path: string): void {
  process.env.DATA_DIR = path
  forgetEnv()
  closeDatabase()
}

const append = (count: number): Promise<void> =>
  transaction(async (tx) => {
    for (let index = 0; index < count; index += 1)
      await appendEvent(tx, { ...commandActor, role: 'director' }, now, {
        action: 'test',
        objectType: 'task',
        objectId: `t${index}`,
        before: { percent: 0 },
        after: { title: '完善制度', percent: index, empty: null },
      })
  })

const file = (name: string): string => join(env().dataDir, name)

describe('a log that nobody touched', () => {
  test('is whole, also with events that a crash left unanchored', async () => {
    await append(5)
    expect(await verifyAudit()).toMatchObject({ events: 17, fault: null, firstBad: null, triggers: [] })
  })

  test('is whole whatever people type', async () => {
    const odd = fc.constantFrom('\0', '\x1f', '\x1e', '\ud800', '\ufffe', '"', '\n')
    const text = fc.array(fc.oneof(odd, fc.string({ unit: 'binary' })), { maxLength: 5 }).map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(text, text, text, async (name, key, value) => {
        const event = { action: 'test', objectType: 'task', objectId: name, objectName: value, note: key }
        await transaction((tx) =>
          appendEvent(tx, { ...commandActor, name }, now, {
            ...event,
            before: { [key]: value },
            after: { 7: key, a: name },
          }),
        )
      }),
    )
    expect(await verifyAudit()).toMatchObject({ fault: null })
  })

  test('keeps its key and its end outside the database, for the owner alone', () => {
    for (const name of ['audit-key', 'audit-head']) expect(statSync(file(name)).mode & 0o777).toBe(0o600)
    expect(JSON.parse(readFileSync(file('audit-head'), 'utf8'))).toMatchObject({ from: 1, seq: 12 })
  })

  test('is never behind its anchor: what is rolled back is not anchored', async () => {
    await transaction(async (tx) => {
      await appendEvent(tx, commandActor, now, { action: 'test', objectType: 'task', objectId: 'gone' })
      anchorHead()
      throw new Error('back')
    }).catch(() => undefined)
    expect(await verifyAudit()).toMatchObject({ events: 12, fault: null })
  })

  test('is anchored by itself within about a second', async () => {
    await append(1)
    await expect.poll(() => JSON.parse(readFileSync(file('audit-head'), 'utf8')).seq, { timeout: 5_000 }).toBe(13)
  })
})

describe('the table itself', () => {
  const values = "'x', null, 'x', null, null, '', '', 'x', 'x', 'x', '', null, null, '', 'x'"
  test.each([
    "update audit_events set note = 'x' where seq = 7",
    'delete from audit_events where seq = 12',
    `insert or replace into audit_events values (7, ${values})`,
    `insert or ignore into audit_events values (7, ${values})`,
    `replace into audit_events values (12, ${values})`,
    `insert into audit_events values (7, ${values}) on conflict (seq) do update set note = 'x'`,
    `insert into audit_events values (null, ${values})`,
    `insert into audit_events values (99, ${values})`,
    `insert into audit_events values (0, ${values})`,
  ])('refuses %s, on any connection', async (statement) => {
    expect(() => rawWriter().exec(statement)).toThrow('append-only')
    const other = new Sqlite(file('jiannuo.db'))
    expect(() => other.exec(statement)).toThrow('append-only')
    other.close()
    expect(await verifyAudit()).toMatchObject({ events: 12, fault: null })
  })
})

describe('whoever can write the database alone is found', () => {
  const fields = rawFields()
  test.each(fields)('changing %s', async (field) => {
    tamper(`update audit_events set ${field} = 'x' where seq in (4, 9)`)
    expect(await verifyAudit()).toMatchObject({ fault: 'changed', firstBad: 4 })
  })

  test.each([
    ['a null made an empty text', "update audit_events set unit_id = '' where seq = 5", 'changed', 5],
    [
      'a text moved to the next field',
      "update audit_events set action = 'testtask', object_type = '' where seq = 5",
      'changed',
      5,
    ],
    [
      'a separator moved',
      "update audit_events set action = 'test' || char(31) || 'task', object_type = '' where seq = 5",
      'changed',
      5,
    ],
    ['one removed', 'delete from audit_events where seq = 5', 'gap', 6],
    [
      'one removed and the rest renumbered',
      'delete from audit_events where seq = 5; update audit_events set seq = seq - 1 where seq > 5',
      'changed',
      5,
    ],
    ['the first ones removed', 'delete from audit_events where seq < 5', 'gap', 5],
    ['the last removed', 'delete from audit_events where seq = 12', 'cut', 12],
    ['the end cut', 'delete from audit_events where seq > 7', 'cut', 8],
    ['all removed', 'delete from audit_events', 'cut', 1],
    [
      'two exchanged',
      'update audit_events set seq = 99 where seq = 5; update audit_events set seq = 5 where seq = 6; update audit_events set seq = 6 where seq = 99',
      'changed',
      5,
    ],
    [
      'one repeated at the end',
      'insert into audit_events select 13, at, user_id, user_name, role, unit_id, unit_name, address, action, object_type, object_id, object_name, before, after, note, hash from audit_events where seq = 12',
      'changed',
      13,
    ],
  ] as const)('%s', async (_what, statement, fault, firstBad) => {
    tamper(statement)
    expect(await verifyAudit()).toMatchObject({ fault, firstBad })
  })

  test('recomputing all hashes without the key', async () => {
    tamper((raw) => recomputePlainly(raw, 1))
    expect(await verifyAudit()).toMatchObject({ fault: 'changed', firstBad: 1 })
  })

  test('recomputing the end without the key', async () => {
    tamper((raw) => recomputePlainly(raw, 8))
    expect(await verifyAudit()).toMatchObject({ fault: 'changed', firstBad: 8 })
  })

  test('putting an older database in the place of this one', async () => {
    closeDatabase()
    copyFileSync(file('jiannuo.db'), file('old'))
    await append(3)
    anchorHead()
    closeDatabase()
    copyFileSync(file('old'), file('jiannuo.db'))
    expect(await verifyAudit()).toMatchObject({ fault: 'cut', firstBad: 13 })
  })

  test('putting the log of another installation in the place of this one', async () => {
    const other = join(folder, 'other')
    open(other)
    migrateDatabase()
    await append(20)
    open(folder)
    copyFileSync(join(other, 'jiannuo.db'), file('jiannuo.db'))
    expect(await verifyAudit()).toMatchObject({ fault: 'changed', firstBad: 1 })
  })

  test.each([
    ['taken away', 'drop trigger audit_events_no_delete', 'audit_events_no_delete'],
    [
      'weakened',
      "drop trigger audit_events_no_update; create trigger audit_events_no_update before update on audit_events when new.action = 'never' begin select raise(abort, 'x'); end",
      'audit_events_no_update',
    ],
    [
      'added',
      "create trigger swallow before insert on audit_events when new.action = 'task.cancel' begin select raise(ignore); end",
      'swallow',
    ],
  ])('a trigger that was %s', async (_what, statement, name) => {
    rawWriter().exec(statement)
    expect(await verifyAudit()).toMatchObject({ fault: 'triggers', triggers: [name] })
  })
})

test('an event that a trigger swallows takes its change with it', async () => {
  rawWriter().exec('create trigger swallow before insert on audit_events begin select raise(ignore); end')
  await expect(append(1)).rejects.toThrow('not written')
})

test('a cut log stays found: later events do not move the anchor', async () => {
  tamper('delete from audit_events where seq > 7')
  await append(9)
  expect(anchorHead()).toBe(false)
  expect((await verifyAudit()).fault).toBe('replaced')
})

test('an anchor without its key, with another key, changed or gone is said', async () => {
  const fault = async (): Promise<string | null> => (await verifyAudit()).fault
  const [key, head] = [readFileSync(file('audit-key')), readFileSync(file('audit-head'), 'utf8')]
  rmSync(file('audit-key'))
  expect(await fault()).toBe('keyMissing')
  closeDatabase()
  await expectRefusal(append(1), 'auditKeyMissing')
  writeFileSync(file('audit-key'), 'another')
  expect(await fault()).toBe('anchorForged')
  closeDatabase()
  await expectRefusal(append(1), 'auditKeyForeign')
  writeFileSync(file('audit-key'), key)
  writeFileSync(file('audit-head'), head.replace('"seq":12', '"seq":11'))
  expect(await fault()).toBe('anchorForged')
  rmSync(file('audit-head'))
  expect(await fault()).toBe('anchorMissing')
  writeFileSync(file('audit-head'), head)
  expect(await fault()).toBeNull()
})

test('an installation whose database was emptied does not begin anew by itself', async () => {
  closeDatabase()
  for (const end of ['', '-wal', '-shm']) rmSync(file(`jiannuo.db${end}`), { force: true })
  await expectRefusal(migrateInstallation(later), 'databaseLost')
})

describe('a log from before the key', () => {
  beforeEach(async () => {
    tamper((raw) => recomputePlainly(raw, 1))
    for (const name of ['audit-key', 'audit-head']) rmSync(file(name))
  })

  test('is walked by the old rule, then sealed by a first keyed event that the anchor names', async () => {
    expect(await verifyAudit()).toMatchObject({ events: 12, fault: null })
    await migrateInstallation(later)
    await append(2)
    expect(await verifyAudit()).toMatchObject({ events: 15, fault: null })
    expect(JSON.parse(readFileSync(file('audit-head'), 'utf8'))).toMatchObject({ from: 13, seq: 15 })
    await migrateInstallation(later)
    expect(await verifyAudit()).toMatchObject({ events: 15 })
  })

  test('cannot be rewritten by the old rule any more', async () => {
    await migrateInstallation(later)
    tamper((raw) => recomputePlainly(raw, 1, 12))
    expect(await verifyAudit()).toMatchObject({ fault: 'changed', firstBad: 13 })
    tamper((raw) => recomputePlainly(raw, 1))
    expect(await verifyAudit()).toMatchObject({ fault: 'changed', firstBad: 13 })
  })

  test('that was changed before says so in the sealing event', async () => {
    tamper("update audit_events set note = 'x' where seq = 3")
    await migrateInstallation(later)
    const seal = rawWriter().prepare('select action, after from audit_events where seq = 13').get()
    expect(seal).toEqual({ action: 'audit.seal', after: '{"count":2,"firstBad":3}' })
    expect(await verifyAudit()).toMatchObject({ fault: 'changed', firstBad: 3 })
  })
})

function rawFields(): string[] {
  return 'at user_id user_name role unit_id unit_name address action object_type object_id object_name before after note hash'.split(
    ' ',
  )
}

/** Changes each event a little and makes its hash anew by the rule of the events before the key. */
function recomputePlainly(raw: Sqlite.Database, first: number, last = 1e9): void {
  const rows = raw.prepare('select * from audit_events where seq between ? and ? order by seq').all(first, last)
  let previous =
    raw
      .prepare('select hash from audit_events where seq = ?')
      .pluck()
      .get(first - 1) ?? ''
  for (const row of rows as Record<string, string>[]) {
    const { seq, hash: _hash, ...rest } = row
    const fields: Record<string, string> = { ...rest, note: `${row.note}.` }
    const values = Object.entries(fields).map(([name, value]) =>
      /before|after/.test(name) ? JSON.parse(value) : value,
    )
    previous = createHash('sha256').update(String(previous)).update(JSON.stringify(values)).digest('hex')
    raw.prepare('update audit_events set note = ?, hash = ? where seq = ?').run(fields.note, previous, seq)
  }
}

describe('a log walked in two halves', () => {
  const inHalves = () => checkTrailInParts(folder, 2, async (path, stretch) => checkTrail(path, stretch))
  test.each([
    ['nothing', 'select 1', null, null],
    ['an event of the first half', "update audit_events set note = 'x' where seq = 3", 'changed', 3],
    ['the last of the first half', "update audit_events set note = 'x' where seq = 6", 'changed', 6],
    ['the hash where the halves meet', "update audit_events set hash = 'x' where seq = 6", 'changed', 6],
    ['the first of the second half', "update audit_events set note = 'x' where seq = 7", 'changed', 7],
    ['one removed where the halves meet', 'delete from audit_events where seq = 6', 'gap', 7],
    ['one of each half', "update audit_events set note = 'x' where seq in (2, 11)", 'changed', 2],
    ['the end', 'delete from audit_events where seq > 10', 'cut', 11],
    ['all but the end', 'delete from audit_events where seq < 12', 'gap', 12],
    ['all', 'delete from audit_events', 'cut', 1],
  ] as const)('finds as much as one walked at once: %s', async (_what, statement, fault, firstBad) => {
    tamper(statement)
    expect(await inHalves()).toMatchObject({ fault, firstBad })
    expect(await inHalves()).toEqual(checkTrail(folder))
  })

  test('has one half walked by a process of its own', async () => {
    tamper("update audit_events set note = 'x' where seq = 4")
    expect(await checkTrailInParts(folder, 2)).toMatchObject({ fault: 'changed', firstBad: 4 })
  }, 30_000)
})
