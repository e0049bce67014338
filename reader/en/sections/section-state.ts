import type { Candidate, Duty } from '../../commitment/candidate'
import type { Range } from '../../report-text'

/**
 * What holds at a place in a section: its heading, who that heading names, the measures just read and the words before a
 * list's colon.
 */
export type SectionState = {
  heading: Range | null
  held: Duty | null
  planYear: number | null
  recent: Candidate[]
  leadIn: string
}
