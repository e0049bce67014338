import type { KeptFinding } from '@/db/annual/reasons'
import type { AnnualTask } from '@/db/ledger/list-annual-parts'
import type { TextFinding } from '@/domain/annual/checks/finding'
import type { Content } from '@/domain/annual/contents'
import type { Stage } from '@/domain/annual/stages'
import type { AnnualText } from '../compose-annual-report'
import type { ParagraphView } from './steps/show-paragraph'
import type { ShownEdition } from './steps/show-way'

/** One of the five contents: its paragraphs in order, those taken out, and the promises that none of them tells of. */
export type ContentView = {
  content: Content
  paragraphs: ParagraphView[]
  dropped: ParagraphView[]
  untold: AnnualTask[]
}

/** A finding, and the reason for which it is kept. */
export type ShownFinding = TextFinding & { kept: KeptFinding | null }

/** All that the page of an edition shows. */
export type EditionView = {
  edition: ShownEdition
  annual: AnnualText
  /** False for a unit, which sees its own paragraphs of a draft. */
  isWhole: boolean
  canArrange: boolean
  /** May set the days by which it is due. */
  canSetDays: boolean
  /** What the actor may do with the whole of it now. */
  acts: Stage['act'][]
  contents: ContentView[]
  writers: string[]
  cited: number
  /** What the checks found, what must be mended first. */
  findings: ShownFinding[]
}
