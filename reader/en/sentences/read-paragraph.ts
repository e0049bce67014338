import { type Candidate, type Findings, quoted } from '../../commitment/candidate'
import { findNoMeasure } from '../../commitment/no-measure'
import type { Block, Outline } from '../../outline/read-outline'
import type { Range } from '../../report-text'
import { fitsAny } from '../../rule'
import type { RuleName } from '../../rule-names'
import { englishOrder } from '../order'
import { openHeading, opensWithTitle } from '../sections/open-heading'
import type { SectionState } from '../sections/section-state'
import { cutClosingDuty } from '../units/closing-duty'
import { readDoers } from '../units/read-units'
import { splitDoers } from '../units/split-doers'
import { opensWithAct } from './act-behind-time'
import { namesDoer } from './acts'
import { cutItemLink } from './cut-item-link'
import { itemEndRule, timeAheadRule, toldItemRule } from './list-items'
import { isPromise } from './promises'
import { readTail } from './read-tail'
import { splitEnglishSentences } from './split-sentences'

/** Reads the sentences of a paragraph as measures, or says why they are none. */
export function readParagraph(outline: Outline, block: Block, state: SectionState, found: Findings): void {
  const sentences = splitEnglishSentences(outline.text, block)
  const [first] = sentences
  if (first && opensWithTitle(outline, block, sentences)) {
    openHeading(outline, { ...block, end: first.end }, state, found)
    sentences.shift()
  }
  const isItem = sentences.length === 1 && (block.marker !== null || fitsAny(timeAheadRule, block.folded))
  for (const sentence of sentences) {
    if (readTail(outline, block, sentence, found)) continue
    readSentence(outline, sentence, isItem, state, found)
    state.leadIn = nextLeadIn(outline.text.slice(sentence.start, sentence.end), state.leadIn)
  }
}

function readSentence(outline: Outline, sentence: Range, isItem: boolean, state: SectionState, found: Findings): void {
  const words = outline.text.slice(sentence.start, sentence.end)
  const reason = findReason(words, isItem || fitsAny(itemEndRule, words) || state.leadIn !== '')
  if (reason) found.others.push({ range: sentence, rule: reason, words: words.slice(0, quoted.english) })
  else
    for (const part of splitDoers(outline.text, cutItemLink(outline.text, sentence)))
      found.candidates.push(toCandidate(outline, part, state, isItem ? 'enumeratedItem' : 'measureSentence'))
}

function findReason(words: string, isItem: boolean): RuleName | null {
  const rule = findNoMeasure(englishOrder.noMeasures, words)
  if (rule) return rule
  if (isPromise(words) || opensWithAct(words) || namesDoer(words)) return null
  return isItem && !fitsAny(toldItemRule, words) ? null : 'fact'
}

/** The words before a colon hold for what is listed below, up to the sentence that ends the list. */
function nextLeadIn(words: string, leadIn: string): string {
  if (words.endsWith(':')) return words
  return words.endsWith('.') ? '' : leadIn
}

function toCandidate(outline: Outline, range: Range, state: SectionState, rule: RuleName): Candidate {
  const { heading, planYear, leadIn, held } = state
  const words = outline.text.slice(range.start, Math.min(range.end, range.start + quoted.english))
  const cut = cutClosingDuty(outline, range)
  return {
    ...cut,
    duties: held && !cut.duties.some(({ units }) => units.length > 0) ? [...cut.duties, held] : cut.duties,
    heading,
    rule,
    words,
    leadIn,
    subject: readDoers(leadIn),
    planYear,
  }
}
