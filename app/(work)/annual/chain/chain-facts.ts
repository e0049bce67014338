import type { AccountFault } from '@/domain/plan/text/judge-account'
import type { Light } from '@/domain/task/light'
import type { Outcome, TaskStatus } from '@/domain/task/task'
import type { Dictionary } from '@/i18n'
import type { ChainVerdict } from '@/reader/read-chain'

/** A stretch of the newer report's text. */
export type CitedWords = { start: number; end: number; text: string }
export type TaskFacts = {
  id: string
  number: string | null
  status: TaskStatus
  outcome: Outcome | null
  due: string | null
  completedOn: string | null
  unitName: string
  light: Light
}
export type RowFacts = {
  commitmentId: string
  number: number
  heading: string
  promise: string
  verdict: ChainVerdict
  account: CitedWords | null
  contradictedBy: CitedWords | null
  renewed: CitedWords | null
  words: string[]
  confidence: number
  task: TaskFacts | null
  isHidden: boolean
  fault: AccountFault | null
}
type ReportFacts = { id: string; year: number; title: string; issuerName: string }
type Filter = keyof Dictionary['chain']['filters']
export type ChainFacts = {
  pairs: { older: ReportFacts; newer: ReportFacts }[]
  pair: { older: ReportFacts; newer: ReportFacts }
  filter: Filter
  counts: Record<Filter, number>
  rows: RowFacts[]
}
