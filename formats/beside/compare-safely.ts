import { type Comparison, compareTexts } from '@/domain/report/compare-texts'
import { likenessOf } from '@/domain/report/likeness'
import type { ReadReport } from '@/reader/report-text'
import { type ReadingTask, runSafely } from './run-safely'

/** Two texts of a report to be compared. */
export type TwoTexts = { older: string; newer: string; language: ReadReport['language'] }

/** Some fifty milliseconds of work, for which nobody else has to wait noticeably. */
const quickLength = 200_000
const caps = { megabytes: 512, seconds: 20 }

/** True of texts that take a while to compare. */
export const isLong = ({ older, newer }: Pick<TwoTexts, 'older' | 'newer'>): boolean =>
  older.length + newer.length > quickLength

/** As `compareTexts`; long texts in a process of their own, so that nobody else waits for them. Refuses as `runSafely` does. */
export const compareSafely = async (texts: TwoTexts): Promise<Comparison> =>
  isLong(texts) ? beside('compare', texts) : compareTexts(texts.older, texts.newer, texts.language)

/** As `likenessOf`, in the same way. */
export const likenessSafely = async (texts: TwoTexts): Promise<number> =>
  isLong(texts) ? beside('likeness', texts) : likenessOf(texts.older, texts.newer, texts.language)

const beside = <Value>(task: ReadingTask, texts: TwoTexts): Promise<Value> =>
  runSafely({ task }, new TextEncoder().encode(JSON.stringify(texts)), caps)
