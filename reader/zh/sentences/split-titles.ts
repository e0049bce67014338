import { splitSentences } from '../../outline/split-sentences'
import type { Range } from '../../report-text'
import { splitChunks } from './split-run'
import { isTitleSentence } from './title-sentence'

/** A stretch of a paragraph with the title sentence that stands over it; none over what comes before the first title. */
export type TitledPart = { title: Range | null; range: Range }

const fewest = 3
const longest = 15
const shortestParagraph = 120
const timesTitle = 1.5
const innerMark = /[,、\d]/

/**
 * Cuts a paragraph at the short sentences that title the longer ones after them: 扩大就业。…。提高保障水平。….
 * Three or more are needed to tell a way of writing from a short measure.
 */
export function splitAtTitles(folded: string, range: Range): TitledPart[] {
  const whole = [{ title: null, range }]
  if (range.end - range.start < shortestParagraph || splitChunks(folded, range).length > 1) return whole
  const sentences = splitSentences(folded, range)
  const titles = sentences.filter((sentence, index) => isInnerTitle(folded, sentence, sentences[index + 1]))
  const [first] = titles
  if (!first || titles.length < fewest) return whole
  const before = first.start > range.start ? [{ title: null, range: { start: range.start, end: first.start } }] : []
  return [
    ...before,
    ...titles.map((title, index) => ({
      title,
      range: { start: title.end, end: titles[index + 1]?.start ?? range.end },
    })),
  ]
}

function isInnerTitle(folded: string, sentence: Range, next: Range | undefined): boolean {
  const length = sentence.end - sentence.start
  if (!next || length > longest || length * timesTitle > next.end - next.start) return false
  return !innerMark.test(folded.slice(sentence.start, sentence.end)) && isTitleSentence(folded, sentence, longest)
}
