import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EventRow, hashPlain } from '@/db/audit/hash-event'
import { closeDatabase, rawWriter } from '@/db/client'
import { migrateDatabase } from '@/db/engine/migrate'
import { storeFile } from '@/db/files/file-store'

type Journal = { entries: { tag: string }[] }

/** The text of the report in a database of an earlier version. */
export const earlierText =
  '一、2025年工作情况\n（一）规范执法。开展案卷评查2轮。\n二、2026年工作安排\n1.编制政务服务目录'

/** How many migrations there are. */
export const countMigrations = (): number => readJournal().entries.length

const readJournal = (): Journal => JSON.parse(readFileSync('drizzle/meta/_journal.json', 'utf8'))

/** Makes the database that a version with the first so many migrations left, with people, a report, a file and so many events, and closes it. */
export async function makeEarlier(migrations: number, events: number): Promise<void> {
  migrateTo(migrations)
  const { hash, size } = await storeFile(new TextEncoder().encode('proof'))
  const raw = rawWriter()
  raw.exec(`insert into units (id, path, name, short_name, aliases, kind, position, active) values ('u', '/u/', 'u', 'u', '[]', 'district', 1, 1);
    insert into users (id, account, name, phone, password_hash, must_change_password, active, created_at) values ('p', 'p', 'p', '', '', 0, 1, '2026-01-01T00:00:00.000Z');
    insert into memberships (id, user_id, unit_id, role, post, from_day) values ('m', 'p', 'u', 'admin', '', '2026-01-01');
    insert into reports (id, issuer_unit_id, year, title, language, status, text, text_hash, file_name, file_type, file_hash, imported_by, imported_at)
      values ('r', 'u', 2025, '', 'zh', 'parsed', '${earlierText}', '', '', '', '', 'p', '2026-01-01T00:00:00.000Z');
    insert into files (hash, size, type, stored_at) values ('${hash}', ${size}, 'txt', '2026-01-01T00:00:00.000Z')`)
  addEvents(events)
  closeDatabase()
}

/** Migrates with the first so many migrations alone; `extra` is a statement more in the last of them. */
export function migrateTo(count: number, extra = ''): void {
  const folder = mkdtempSync(join(tmpdir(), 'jiannuo-migrations-'))
  try {
    const journal = readJournal()
    const entries = journal.entries.slice(0, count)
    mkdirSync(join(folder, 'meta'))
    writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ ...journal, entries }))
    for (const { tag } of entries) copyFileSync(`drizzle/${tag}.sql`, join(folder, `${tag}.sql`))
    const last = join(folder, `${entries.at(-1)?.tag}.sql`)
    if (extra) writeFileSync(last, `${readFileSync(last, 'utf8')}\n--> statement-breakpoint\n${extra}`)
    migrateDatabase(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function addEvents(count: number): void {
  const raw = rawWriter()
  const add =
    raw.prepare(`insert into audit_events (seq, at, user_name, unit_name, address, action, object_type, object_id, object_name, note, hash)
    values (?, '2026-01-01T00:00:00.000Z', 'p', 'u', '', 'test', 'test', ?, '', '', ?)`)
  let previous = ''
  raw.exec('begin')
  for (let seq = 1; seq <= count; seq++) {
    previous = hashPlain(previous, eventOf(String(seq)))
    add.run(seq, String(seq), previous)
  }
  raw.exec('commit')
}

const eventOf = (objectId: string): EventRow => ({
  at: '2026-01-01T00:00:00.000Z',
  userId: null,
  userName: 'p',
  role: null,
  unitId: null,
  unitName: 'u',
  address: '',
  action: 'test',
  objectType: 'test',
  objectId,
  objectName: '',
  before: null,
  after: null,
  note: '',
})
