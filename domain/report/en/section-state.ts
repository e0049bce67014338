import type { Draft } from '../draft'
import type { Range } from '../report-text'

/** What holds at a place in a section: its heading, the measures just read and the words before a list's colon. */
export type SectionState = { heading: Range | null; planYear: number | null; recent: Draft[]; lead: string }
