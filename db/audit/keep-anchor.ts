import { eq } from 'drizzle-orm'
import { env } from '@/env'
import { isDatabaseOpen, isWriting, reader } from '../client'
import { auditEvents } from '../schema'
import { type Anchor, readAnchor, writeAnchor } from './audit-anchor'
import { readAuditKey } from './audit-key'
import { findHead } from './open-trail'

const lagMs = 1_000

// Next bundles this module more than once; one timer per process is enough.
const held = globalThis as { jiannuoAnchor?: { timer?: NodeJS.Timeout } }

/** Anchors what was just written within a second, together with all that comes till then, and when the process ends. */
export function anchorSoon(): void {
  held.jiannuoAnchor ??= watchExit()
  held.jiannuoAnchor.timer ??= setTimeout(anchorOrWait, lagMs).unref()
}

function watchExit(): { timer?: NodeJS.Timeout } {
  process.once('exit', anchorQuietly)
  return {}
}

function anchorOrWait(): void {
  if (held.jiannuoAnchor) held.jiannuoAnchor.timer = undefined
  if (isWriting()) anchorSoon()
  else anchorQuietly()
}

// A full or missing disk must not end the process: the next event tries again, and the log's page shows the lag.
function anchorQuietly(): void {
  try {
    if (isDatabaseOpen()) anchorHead()
  } catch {}
}

/**
 * Writes down outside the database how far the log has come. Only what is committed is anchored, so a crash leaves the
 * anchor behind the log, never ahead of it. An anchor that the log no longer reaches is left as evidence: gives false.
 */
export function anchorHead(): boolean {
  const folder = env().dataDir
  const key = readAuditKey(folder)
  const anchor = key ? readAnchor(folder, key) : 'missing'
  if (!key || typeof anchor !== 'object' || !isReached(anchor)) return false
  const head = findHead(reader())
  if (head.seq > anchor.seq) writeAnchor(folder, key, { from: anchor.from, ...head })
  return true
}

/** True while the log still holds the event that the anchor names. */
export function isReached({ seq, hash }: Anchor): boolean {
  if (seq === 0) return true
  const row = reader().select({ hash: auditEvents.hash }).from(auditEvents).where(eq(auditEvents.seq, seq)).get()
  return row?.hash === hash
}
