import type { Block, Outline } from '../../outline/read-outline'
import { splitSentences } from '../../outline/split-sentences'
import { fitsAny } from '../../rule'
import { hasDeadlineWords } from '../deadlines/read-deadline'
import { startsWithAct } from '../sentences/verb-heads'
import { announcesTasks, fragmentPromises, fragmentTold } from './fragments'

const shortestSentence = 7
const longText = 8
/** Which share of the sentences must be acts, in a long text and where none promises, and may tell of what is done. */
const share = { actsOfLong: 0.4, acts: 0.6, told: 0.25, toldOfActs: 0.34 }
const ordinalAhead = /^[^,。]{0,2}[一二三四五六七八九十]+是/

/** Whether most sentences of a chapter right behind the shortcomings promise or order something, and few tell of work done. */
export function isPlanChapter({ folded }: Outline, blocks: readonly Block[]): boolean {
  const words = blocks
    .flatMap((block) => (block.cells ? [] : splitSentences(folded, block)))
    .map(({ start, end }) => folded.slice(start, end))
    .filter((one) => one.length >= shortestSentence)
  const isAhead = (one: string) =>
    hasDeadlineWords(one) || (!isTold(one) && (fitsAny(fragmentPromises, one) || startsWithAct.test(one)))
  const told = words.filter((one) => isTold(one) && !hasDeadlineWords(one)).length
  const ahead = words.filter(isAhead).length
  return ahead > 0 && ahead * 2 >= words.length && ahead >= told * 2
}

const isTold = (words: string): boolean => fitsAny(fragmentTold, words) && !fitsAny(fragmentPromises, words)

/**
 * Whether a text without title or telling headings promises more than it reports.
 * An amount after 完成 or 举办 may be either, so words of promise must outweigh.
 */
export function isPlanFragment(outline: Outline): boolean {
  const hasTable = outline.blocks.some((block) => block.cells)
  const sentences = outline.blocks
    .filter((block) => !block.cells)
    .flatMap((block) => splitSentences(outline.folded, block))
  const words = sentences
    .map((sentence) => outline.folded.slice(sentence.start, sentence.end))
    .filter((one) => one.length >= shortestSentence)
  if (words.length === 0) return hasTable
  if (announcesTasks.pattern.test(outline.blocks[0]?.folded ?? '')) return true
  const promised = words.filter((one) => fitsAny(fragmentPromises, one)).length
  const told = words.filter(isTold).length
  const acts = words.filter((one) => startsWithAct.test(one.replace(ordinalAhead, ''))).length
  // A long text under headings that name neither problems nor plans is a plan only where it is full of acts.
  if (outline.blocks.length >= longText && acts < words.length * share.actsOfLong) return false
  return (
    told <= words.length * share.told &&
    (promised > 0 || acts >= words.length * share.acts) &&
    told <= Math.max(promised, acts * share.toldOfActs)
  )
}
