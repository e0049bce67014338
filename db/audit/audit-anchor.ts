import { createHmac, timingSafeEqual } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { writeFileDurably } from '../files/write-file-durably'

/** The file beside the database that says how far the log had come. */
export const auditAnchorName = 'audit-head'

/** The last event of a log, number 0 with an empty hash where there is none. */
export type TrailHead = { seq: number; hash: string }
/** The log had come to `seq`; events from number `from` on are keyed, those before are older than the key. */
export type Anchor = TrailHead & { from: number }

const shape = z.object({ from: z.number(), seq: z.number(), hash: z.string(), mac: z.string() })

/** A folder's anchor; `missing`, or `forged` where it was not signed with this key. */
export function readAnchor(folder: string, key: string): Anchor | 'missing' | 'forged' {
  const path = join(folder, auditAnchorName)
  if (!existsSync(path)) return 'missing'
  const parsed = shape.safeParse(readJson(path))
  if (!parsed.success) return 'forged'
  const { mac, ...anchor } = parsed.data
  return isSame(mac, sign(key, anchor)) ? anchor : 'forged'
}

/** Puts the anchor in the place of an earlier one, signed; a crash leaves one or the other. */
export function writeAnchor(folder: string, key: string, anchor: Anchor): void {
  writeFileDurably(join(folder, auditAnchorName), `${JSON.stringify({ ...anchor, mac: sign(key, anchor) })}\n`)
}

const sign = (key: string, { from, seq, hash }: Anchor): string =>
  createHmac('sha256', key).update(`anchor ${from} ${seq} ${hash}`).digest('hex')

const isSame = (given: string, due: string): boolean =>
  given.length === due.length && timingSafeEqual(Buffer.from(given), Buffer.from(due))

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
