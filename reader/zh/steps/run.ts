import type { Candidate, Duty, Findings } from '../../commitment/candidate'
import type { Range, ReadUnit } from '../../report-text'

/** How a stretch of text is to be read. */
export type RunSetting = {
  heading: Range | null
  planYear: number | null
  /** Sentences here only lead to the items below them. */
  isLeadIn: boolean
  /** The paragraph has a title of its own, which `heading` is. */
  isTitled: boolean
  /** Only what can be counted or dated is a measure. */
  isGoals: boolean
  subject: ReadUnit[]
  /** What the bracket before this stretch said: 责任单位同上 repeats it. */
  above: Duty | null
}

/** `all`: duties that hold for everything before them, in paragraphs above too. */
export type Run = Findings & { open: Candidate[]; all: Duty[] }
