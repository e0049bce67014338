import { createHash, createHmac } from 'node:crypto'
import { auditEvents } from '../schema'

export type EventRow = Omit<typeof auditEvents.$inferSelect, 'seq' | 'hash'>
/** How the log's events are hashed: with the key from number `from` on, before that without. */
export type TrailKey = { key: string; from: number }

const hashedFields = [
  'at',
  'userId',
  'userName',
  'role',
  'unitId',
  'unitName',
  'address',
  'action',
  'objectType',
  'objectId',
  'objectName',
  'before',
  'after',
  'note',
] as const satisfies (keyof EventRow)[]

/** An event's fields with their columns' names, in the order in which they are hashed. */
export const hashedColumns = hashedFields.map((field) => ({ field, column: auditEvents[field].name }))

/** The hash of an event given its number and the hash of the one before. */
export function hashEvent(trailKey: TrailKey | undefined, previous: string, seq: number, row: EventRow): string {
  return trailKey && seq >= trailKey.from
    ? hashKeyed(trailKey.key, previous, joinFields(seq, row))
    : hashPlain(previous, row)
}

/** The hash of an event's joined fields (see `joinFields`, or the same made by the engine). */
export const hashKeyed = (key: string, previous: string, fields: string): string =>
  createHmac('sha256', key).update(previous).update(fields).digest('hex')

/** How the events are hashed that are older than the key. */
export function hashPlain(previous: string, row: EventRow): string {
  const canonical = JSON.stringify(hashedFields.map((field) => row[field]))
  return createHash('sha256').update(previous).update(canonical).digest('hex')
}

// No field holds the separators: texts are cleaned before they are written, and JSON escapes them.
function joinFields(seq: number, row: EventRow): string {
  const { before, after, ...rest } = row
  const texts: Record<string, string | null> = { ...rest, before: toJson(before), after: toJson(after) }
  return [seq, ...hashedFields.map((field) => texts[field] ?? '\x1e')].join('\x1f')
}

const toJson = (value: unknown): string | null => (value === null ? null : JSON.stringify(value))
