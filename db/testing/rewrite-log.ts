import { env } from '@/env'
import { readAnchor, writeAnchor } from '../audit/audit-anchor'
import { readAuditKey } from '../audit/audit-key'
import { type EventRow, hashEvent } from '../audit/hash-event'
import { closeDatabase, reader } from '../client'
import { auditEvents } from '../schema'
import { tamper } from './tamper'

type Row = EventRow & { seq: number; hash: string }

/** Makes another log of the one that is there as whoever holds database, key and anchor can: every hash anew, and the anchor signed. */
export function rewriteLog(change: (row: Row) => Row | null): void {
  const folder = env().dataDir
  const key = readAuditKey(folder) ?? ''
  const anchor = readAnchor(folder, key)
  if (typeof anchor !== 'object') throw new Error(`the anchor is ${anchor}`)
  let previous = ''
  const rows = reader()
    .select()
    .from(auditEvents)
    .all()
    .flatMap((before) => {
      const row = change(before)
      if (!row) return []
      const { seq, hash: _, ...fields } = row
      previous = hashEvent({ key, from: anchor.from }, previous, seq, fields)
      return [{ seq, userName: row.userName, hash: previous }]
    })
  closeDatabase()
  tamper((raw) => {
    const update = raw.prepare('update audit_events set user_name = ?, hash = ? where seq = ?')
    for (const { seq, userName, hash } of rows) update.run(userName, hash, seq)
    raw.prepare('delete from audit_events where seq > ?').run(rows.at(-1)?.seq ?? 0)
  })
  writeAnchor(folder, key, { from: anchor.from, seq: rows.at(-1)?.seq ?? 0, hash: previous })
}
