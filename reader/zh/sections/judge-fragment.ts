import type { Outline } from '../../outline/read-outline'
import { splitSentences } from '../../outline/split-sentences'
import { fitsAny } from '../../rule'
import { startsWithAct } from '../sentences/verb-heads'
import { announcesTasks, fragmentPromises, fragmentTold } from './fragments'

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
    .filter((one) => one.length > 6)
  if (words.length === 0) return hasTable
  if (announcesTasks.pattern.test(outline.blocks[0]?.folded ?? '')) return true
  const promised = words.filter((one) => fitsAny(fragmentPromises, one)).length
  const told = words.filter((one) => fitsAny(fragmentTold, one) && !fitsAny(fragmentPromises, one)).length
  const acts = words.filter((one) =>
    startsWithAct.test(one.replace(/^[^,。]{0,2}[一二三四五六七八九十]+是/, '')),
  ).length
  // A long text under headings that name neither problems nor plans is a plan only where it is full of acts.
  if (outline.blocks.length >= 8 && acts < words.length * 0.4) return false
  return (
    told <= words.length * 0.25 &&
    (promised > 0 || acts >= words.length * 0.6) &&
    told <= Math.max(promised, acts * 0.34)
  )
}
