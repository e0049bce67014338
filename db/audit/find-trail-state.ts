import { env } from '@/env'
import { rawWriter, reader } from '../client'
import { readAnchor } from './audit-anchor'
import { readAuditKey } from './audit-key'
import { findAnchorFault, type TrailFault } from './check-trail'
import { isReached } from './keep-anchor'
import { listWrongTriggers } from './list-triggers'
import { findHead } from './open-trail'

/** The log's last number, the number up to which it is anchored, and what is wrong at first sight, without walking it. */
export type TrailState = { seq: number; anchored: number; fault: TrailFault | null; firstBad: number | null }

/** Looks at the end of the own log, its anchor and the triggers; a full walk is `checkTrail`. */
export function findTrailState(): TrailState {
  const key = readAuditKey(env().dataDir)
  const anchor = readAnchor(env().dataDir, key ?? '')
  const { seq } = findHead(reader())
  const state = { seq, anchored: typeof anchor === 'object' ? anchor.seq : 0, firstBad: null }
  const fault = findAnchorFault(key, anchor, { events: seq, firstBad: null })
  if (fault || typeof anchor !== 'object') return { ...state, fault }
  if (seq < anchor.seq) return { ...state, fault: 'cut', firstBad: seq + 1 }
  if (!isReached(anchor)) return { ...state, fault: 'replaced', firstBad: anchor.seq }
  return { ...state, fault: listWrongTriggers(rawWriter()).length ? 'triggers' : null }
}
