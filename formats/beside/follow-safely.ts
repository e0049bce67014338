import type { ChainLink } from '@/reader/read-chain'
import { type Following, followText } from '../text/follow-text'
import { runSafely } from './run-safely'

/** Some fifty milliseconds of reading, for which nobody else has to wait noticeably. */
const quickLength = 40_000
const caps = { megabytes: 512, seconds: 30 }

/** As `followText`; a long text is read in a process of its own, so that nobody else waits for it. Refuses as `runSafely` does. */
export async function followSafely(following: Following): Promise<ChainLink[]> {
  if (following.newer.text.length <= quickLength) return followText(following)
  return runSafely({ task: 'chain' }, new TextEncoder().encode(JSON.stringify(following)), caps)
}
