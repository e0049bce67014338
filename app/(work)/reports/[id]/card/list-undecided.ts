import type { StatedSentence } from '@/domain/plan/assess-plan'

/** More forms than a person decides at one sitting only make the page slow; those behind come up as the first are decided. */
export const longestList = 40

/** What is shown of a long list of undecided sentences: its beginning, or what follows the sentence asked for. */
export function listShown(sentences: readonly StatedSentence[], asked: number | null): StatedSentence[] {
  const at = sentences.findIndex(({ start }) => start === asked)
  const first = at < longestList ? 0 : at
  return sentences.slice(first, first + longestList)
}

/** Whether the card of a sentence is on the page only when it is asked for. */
export function isBehind(open: readonly StatedSentence[], sentence: StatedSentence): boolean {
  const alike = open.filter(({ mark }) => (mark === null) === (sentence.mark === null))
  return alike.indexOf(sentence) >= longestList
}
