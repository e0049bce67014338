import { findEventHash } from '@/db/audit/find-event-hash'
import type { Seal } from '@/domain/audit/seal'

/** `gone`: the log no longer comes as far; `differs`: another event stands there, so what lies before was rewritten. */
export type SealVerdict = 'holds' | 'gone' | 'differs'

/** Holds a seal that was noted elsewhere against the log as it is; that the log is whole in itself is `verifyAudit`'s to say. */
export function checkSeal({ count, hash }: Seal): SealVerdict {
  const found = findEventHash(count)
  if (!found) return 'gone'
  return found.startsWith(hash) ? 'holds' : 'differs'
}
