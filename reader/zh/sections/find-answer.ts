import type { FoundSection, Heading } from '../../outline/document'
import type { Block, Outline } from '../../outline/read-outline'
import { findRule } from '../../rule'
import { chineseOrder } from '../order'
import { classifyHeading } from './classify-heading'
import { isPlanChapter } from './judge-fragment'

/** The head of a table of tasks. */
const namesTasks = ({ cells, folded }: Block): boolean =>
  cells !== null && folded.split('\t').some((cell) => findRule(chineseOrder.columns, cell.trim())?.kind === 'task')

const firstStop = /[。:]/

/**
 * The chapter right behind the shortcomings whose heading does not say that it plans (三、明确方向，真抓实干), where its sentences promise
 * more than they report; null where there is none.
 */
export function findAnswer(outline: Outline, sections: FoundSection[], { pastYear }: Heading): FoundSection | null {
  const lacks = sections.findLast(({ mode }) => mode === 'shortcomings')
  const head = lacks?.heading
  if (!lacks || !head?.marker) return null
  const last = lacks.blocks.at(-1) ?? head
  const rest = outline.blocks.filter(({ from }) => from > last.from)
  const [heading] = rest
  if (heading?.level !== head.level || !heading.marker || heading.cells) return null
  const words = heading.folded.split(firstStop)[0] ?? ''
  if (classifyHeading(words, pastYear, true) !== null) return null
  const next = rest.findIndex((block, index) => index > 0 && block.level <= head.level)
  const blocks = next < 0 ? rest : rest.slice(0, next)
  return blocks.some(namesTasks) || isPlanChapter(outline, withoutHeading(blocks, words))
    ? { mode: 'nextSteps', heading, headingEnd: heading.start + words.length, blocks }
    : null
}

/** What stands under a heading; its own paragraph where the text runs on behind it. */
const withoutHeading = ([first, ...rest]: Block[], words: string): Block[] =>
  first && first.folded.length > words.length + 1 ? [first, ...rest] : rest
