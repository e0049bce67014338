import { type Findings, noFindings, quoted } from '../../commitment/candidate'
import type { FoundSection } from '../../outline/document'
import type { Block, Outline } from '../../outline/read-outline'
import { trimRange } from '../../outline/split-sentences'
import type { Range } from '../../report-text'
import { matchFirst, splitAtRule } from '../../rule'
import { speaksOfLack } from '../sections/lacks'
import { namesDoer } from '../sentences/acts'
import { splitEnglishSentences } from '../sentences/split-sentences'
import { readLabels } from '../tables/read-labels'
import { isItemHeading } from './find-minute-actions'
import { isAgreed, nextThatRule, notedRule } from './minute-words'
import { readResolution } from './resolutions'

const fullStop = /\.$/

type Setting = { heading: Range | null; planYear: number | null }

/** Reads the actions under the items of minutes, and what the meeting itself found wrong. */
export function readMinutes(outline: Outline, { blocks }: FoundSection, planYear: number | null): Findings {
  const found = noFindings()
  let heading: Range | null = null
  for (let index = 0; index < blocks.length; ) {
    const block = blocks[index]
    if (!block) break
    if (isItemHeading(outline, block)) heading = { start: block.from, end: block.end }
    index += readItem(outline, blocks, index, { heading, planYear }, found)
  }
  return found
}

/** Reads a decision, labelled lines or the sentences of a paragraph and gives how many paragraphs that were. */
function readItem(outline: Outline, blocks: Block[], index: number, setting: Setting, found: Findings): number {
  const size =
    readResolution(outline, blocks, index, setting, found) ||
    readLabels(outline, blocks, index, { ...setting, held: null, recent: [] }, found)
  const block = blocks[index]
  if (size > 0 || !block) return size
  for (const sentence of splitEnglishSentences(outline.text, block)) readSentence(outline, sentence, setting, found)
  return 1
}

function readSentence({ text }: Outline, range: Range, setting: Setting, found: Findings): void {
  const words = text.slice(range.start, range.end)
  const shown = words.slice(0, quoted.english)
  if (isAgreed(words) || namesDoer(words))
    found.candidates.push({
      range,
      ...setting,
      rule: 'measureSentence',
      words: shown,
      leadIn: '',
      subject: [],
      duties: [],
    })
  else if (!pushNoted(text, range, words, found)) found.others.push({ range, rule: 'fact', words: shown })
}

/** Each "that …" of what was noted is a problem of its own where it says that something is lacking. */
function pushNoted(text: string, range: Range, words: string, found: Findings): boolean {
  const noted = matchFirst(notedRule, words)
  if (!noted) return false
  const from = (noted.index ?? 0) + noted[0].length
  for (const piece of splitAtRule(nextThatRule, words.slice(from), range.start + from)) {
    const { start, end } = trimRange(text, piece)
    const told = text.slice(start, end).replace(fullStop, '')
    if (speaksOfLack(told)) found.problems.push({ range: { start, end: start + told.length }, rule: 'problem' })
  }
  return true
}
