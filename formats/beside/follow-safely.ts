import { type ChainLink, followPromises, type NewerText } from '@/reader/read-chain'
import type { Span } from '@/reader/report-text'
import { runSafely } from './run-safely'

/** Some fifty milliseconds of work, for which nobody else has to wait noticeably. */
const quickLength = 40_000
const caps = { megabytes: 512, seconds: 30 }

/** As `followPromises`; much text is gone through in a process of its own, so that nobody else waits for it. Refuses as `runSafely` does. */
export async function followSafely(promises: Span[], newer: NewerText): Promise<ChainLink[]> {
  const length = newer.told.reduce((sum, { text }) => sum + text.length, 0)
  if (length <= quickLength) return followPromises(promises, newer)
  return runSafely({ task: 'chain' }, new TextEncoder().encode(JSON.stringify({ promises, newer })), caps)
}
