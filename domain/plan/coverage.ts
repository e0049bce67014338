import type { Range } from '@/reader/report-text'
import { indexRanges } from './text/index-ranges'

export type CoverageState = 'heading' | 'shortcoming' | 'commitment' | 'marked' | 'open'
export type CoveredSentence<Sentence extends Range> = Sentence & { state: CoverageState }

export type Claims = { headings: Range[]; shortcomings: Range[]; commitments: Range[]; marks: Range[] }

/**
 * What became of each sentence of the section: a sentence counts as claimed when half of it or more lies in a claim.
 * A sentence that several claims share is open unless together they hold half of it.
 */
export function coverSentences<Sentence extends Range>(
  sentences: readonly Sentence[],
  claims: Claims,
): CoveredSentence<Sentence>[] {
  const near = {
    headings: indexRanges(claims.headings),
    shortcomings: indexRanges(claims.shortcomings),
    commitments: indexRanges(claims.commitments),
    marks: indexRanges(claims.marks),
  }
  return sentences.map((sentence) => {
    const own = {
      headings: near.headings(sentence),
      shortcomings: near.shortcomings(sentence),
      commitments: near.commitments(sentence),
      marks: near.marks(sentence),
    }
    return { ...sentence, state: stateOf(sentence, own) }
  })
}

function stateOf(sentence: Range, claims: Claims): CoverageState {
  const held = (ranges: Range[]) => ranges.reduce((sum, range) => sum + overlap(sentence, range), 0)
  const half = (sentence.end - sentence.start) / 2
  if (held(claims.commitments) >= half) return 'commitment'
  if (held(claims.shortcomings) >= half) return 'shortcoming'
  if (held(claims.headings) >= half) return 'heading'
  if (held(claims.marks) >= half) return 'marked'
  const all = [...claims.commitments, ...claims.shortcomings, ...claims.headings, ...claims.marks]
  return held(all) >= half ? 'commitment' : 'open'
}

/** Characters that two ranges share. */
export const overlap = (a: Range, b: Range): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
