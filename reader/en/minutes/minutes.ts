import { type Findings, noFindings, quoted } from '../../commitment/candidate'
import type { FoundSection } from '../../outline/document'
import type { Block, Outline } from '../../outline/read-outline'
import type { Range } from '../../report-text'
import { ownsUpPlainly } from '../problems/plain-lacks'
import { namesDoer } from '../sentences/acts'
import { splitEnglishSentences } from '../sentences/split-sentences'
import { readLabels } from '../tables/read-labels'
import { isItemHeading } from './find-minute-actions'
import { isAgreed } from './minute-words'
import { readNoted } from './noted'
import { readResolution, takeBelow } from './resolutions'

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
  if (!block || (size > 0 && takeBelow(outline, block) === '')) return size
  for (const sentence of splitEnglishSentences(outline.text, block)) readSentence(outline, sentence, setting, found)
  return Math.max(1, size)
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

/** What was noted, or is plainly told, as lacking is a problem. */
function pushNoted(text: string, range: Range, words: string, found: Findings): boolean {
  const noted = readNoted(text, range)
  const told = noted.length > 0 || !ownsUpPlainly(words) ? noted : [range]
  for (const one of told) found.problems.push({ range: one, rule: 'problem' })
  return told.length > 0
}
