import type { Findings } from '../../commitment/candidate'
import type { Outline } from '../../outline/read-outline'
import type { Range } from '../../report-text'
import { splitEnglishSentences } from '../sentences/split-sentences'
import { repeatsAbove } from './cells'

const shortestIssue = 12
const justAbove = 6

/** Adds the sentences of an issue as shortcomings, unless they are told just above. */
export function pushIssues(outline: Outline, range: Range, found: Findings): void {
  for (const sentence of splitEnglishSentences(outline.text, range)) {
    const words = outline.text.slice(sentence.start, sentence.end)
    if (words.length >= shortestIssue && !repeatsAbove(words) && !isKnown(outline, words, found))
      found.problems.push({ range: sentence, rule: 'problem' })
  }
}

const isKnown = (outline: Outline, words: string, { problems }: Findings): boolean =>
  problems.slice(-justAbove).some(({ range }) => outline.text.slice(range.start, range.end) === words)
