import type { ChainLink } from '@/reader/read-chain'
import { followPromises, type NewerText } from '@/reader/read-chain'
import { readReport } from '@/reader/read-report'
import type { Span } from '@/reader/report-text'

/** A report that is read before promises are followed into it; `sections` are those that a person marked beside the reader's own. */
export type Following = { promises: Span[]; newer: NewerText }

/** Reads the newer text and follows the promises into it. */
export function followText({ promises, newer }: Following): ChainLink[] {
  return followPromises(promises, { ...newer, sections: [...readReport(newer.text).sections, ...newer.sections] })
}
