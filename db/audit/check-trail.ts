import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { databaseName } from '../backup/backup'
import { type Anchor, readAnchor, type TrailHead } from './audit-anchor'
import { readAuditKey } from './audit-key'
import { type EventRow, hashedColumns, hashKeyed, hashPlain, type TrailKey } from './hash-event'
import { listWrongTriggers } from './list-triggers'

/**
 * `changed`: an event fits neither its own hash nor the one before; `gap`: a number is missing before it; `cut`: events
 * that the anchor knows are gone from the end; `replaced`: another event stands where the anchor was set; `keyMissing`,
 * `anchorMissing`, `anchorForged`: key and anchor do not go together; `triggers`: what guards the table is not as made.
 */
export type TrailFault =
  | 'changed'
  | 'gap'
  | 'cut'
  | 'replaced'
  | 'keyMissing'
  | 'anchorMissing'
  | 'anchorForged'
  | 'triggers'
/** `firstBad`: the number of the first event that is wrong or gone. `triggers`: names of those that are wrong. */
export type TrailVerdict = {
  events: number
  head: TrailHead
  fault: TrailFault | null
  firstBad: number | null
  triggers: string[]
}

/** A stretch of the log: the events after one number and up to another. */
export type Stretch = { after: number; upTo: number }
const wholeLog: Stretch = { after: 0, upTo: Number.POSITIVE_INFINITY }

/**
 * Walks the log of the database in a folder, or a stretch of it, against the key and the anchor beside it. Changes nothing.
 * A stretch trusts the hash of the event that it follows: the stretch before checks it.
 */
export function checkTrail(folder: string, stretch = wholeLog): TrailVerdict {
  // The anchor first: what is written meanwhile is then ahead of it, as it should be.
  const key = readAuditKey(folder)
  const anchor = readAnchor(folder, key ?? '')
  const raw = new Sqlite(join(folder, databaseName), { readonly: true, fileMustExist: true })
  try {
    raw.pragma('busy_timeout = 5000')
    const triggers = listWrongTriggers(raw)
    const rule = key !== undefined && typeof anchor === 'object' ? { key, ...anchor } : undefined
    const walked = walk(raw, rule, stretch)
    const fault = findAnchorFault(key, anchor, walked) ?? walked.fault ?? (triggers.length ? 'triggers' : null)
    return { ...walked, fault, triggers }
  } finally {
    raw.close()
  }
}

/** What is wrong between the key, the anchor and a log of so many events; null where they go together. */
export function findAnchorFault(
  key: string | undefined,
  anchor: Anchor | 'missing' | 'forged',
  { events, firstBad }: Pick<Walk, 'events' | 'firstBad'>,
): TrailFault | null {
  if (key === undefined) return anchor === 'missing' ? null : 'keyMissing'
  if (anchor === 'forged') return 'anchorForged'
  return anchor === 'missing' && (events || firstBad) ? 'anchorMissing' : null
}

type Walk = Omit<TrailVerdict, 'triggers'>

function walk(raw: Sqlite.Database, anchor: (TrailKey & TrailHead) | undefined, { after, upTo }: Stretch): Walk {
  const before = raw.prepare('select hash from audit_events where seq = ?').pluck().get(after)
  const head = { seq: after, hash: typeof before === 'string' ? before : '' }
  const fail = (fault: TrailFault, firstBad: number): Walk => ({ events: head.seq, head, fault, firstBad })
  const from = anchor?.from ?? Number.POSITIVE_INFINITY
  for (const { seq, hash, due } of listHashes(raw, head, { key: anchor?.key ?? '', from, upTo })) {
    if (seq !== head.seq + 1) return fail('gap', seq)
    if (hash !== due) return fail('changed', seq)
    if (seq === anchor?.seq && hash !== anchor.hash) return fail('replaced', seq)
    Object.assign(head, { seq, hash })
  }
  if (anchor && head.seq < Math.min(anchor.seq, upTo)) return fail('cut', head.seq + 1)
  return { events: head.seq, head, fault: null, firstBad: null }
}

type Hashed = { seq: number; hash: string; due: string }

/** Each event's number, its hash and the hash that it must have after `head`, which the caller moves on. */
function* listHashes(
  raw: Sqlite.Database,
  head: TrailHead,
  { key, from, upTo }: TrailKey & Pick<Stretch, 'upTo'>,
): Generator<Hashed> {
  const first = head.seq + 1
  for (const { seq, hash, ...row } of iterate<PlainRow>(raw, plainFields, [first, Math.min(from - 1, upTo)]))
    yield { seq, hash, due: hashPlain(head.hash, toEvent(row)) }
  for (const { seq, hash, fields } of iterate<KeyedRow>(raw, keyedFields, [Math.max(from, first), upTo]))
    yield { seq, hash, due: hashKeyed(key, head.hash, fields) }
}

type Numbered = { seq: number; hash: string }
type KeyedRow = Numbered & { fields: string }
type PlainRow = Numbered & Record<string, string | null>

const plainFields = hashedColumns.map(({ field, column }) => `${column} as "${field}"`).join(', ')
// The engine joins the fields as `hashEvent` does, which is twice as fast as handing each over.
const joined = hashedColumns.map(({ column }) => `ifnull(${column}, char(30))`).join(', ')
const keyedFields = `concat_ws(char(31), seq, ${joined}) as fields`

const iterate = <Row>(raw: Sqlite.Database, fields: string, numbers: [number, number]) =>
  raw
    .prepare(`select seq, hash, ${fields} from audit_events where seq between ? and ? order by seq`)
    .iterate(...numbers) as IterableIterator<Row>

// A damaged text is no event of ours and so hashes to something else.
function toEvent({ before, after, ...row }: Record<string, string | null>): EventRow {
  return { ...row, before: parse(before), after: parse(after) } as EventRow
}

function parse(text: string | null | undefined): Record<string, unknown> | null {
  try {
    return text ? JSON.parse(text) : null
  } catch {
    return {}
  }
}
