import type { FoundSection } from '../../outline/document'
import type { Block, Outline } from '../../outline/read-outline'
import { plainLevel } from '../../outline/read-outline'
import { splitSentences } from '../../outline/split-sentences'
import { isFormula } from '../sections/closing'
import { isTitleSentence } from '../sentences/title-sentence'

const mostOf = 0.6
const longest = { title: 26, strictTitle: 18 }

/** Whether the section's plain paragraphs open with title sentences: most of those with several sentences must. */
export function hasTitleSentences(outline: Outline, section: FoundSection): boolean {
  const plain = section.blocks.filter(
    (block) => block.level === plainLevel && !block.cells && block !== section.heading,
  )
  const several = plain.filter((block) => splitSentences(outline.folded, block).length > 1)
  const titled = several.filter((block) => isTitledParagraph(outline, block))
  const strict = titled.filter((block) => isStrictTitle(outline, block))
  return titled.length > 0 && (titled.length >= several.length * mostOf || strict.length >= 2)
}

/** A paragraph of several sentences whose first is its title. */
export function isTitledParagraph(outline: Outline, block: Block): boolean {
  const [first, second] = splitSentences(outline.folded, block)
  return (
    first !== undefined &&
    second !== undefined &&
    isTitleSentence(outline.folded, first, longest.title) &&
    !isFormula(outline.folded.slice(first.start, first.end)) &&
    !block.folded.endsWith(':')
  )
}

/** So short and plain that it can hardly be a measure, with two sentences or more after it. */
function isStrictTitle(outline: Outline, block: Block): boolean {
  const [first, , third] = splitSentences(outline.folded, block)
  return (
    first !== undefined &&
    third !== undefined &&
    first.end - first.start <= longest.strictTitle &&
    !outline.folded.slice(first.start, first.end).includes(',')
  )
}
