import type { Draft, Drafts } from '../draft'
import type { Range, RuleName } from '../report-text'
import { fitsAny } from '../rule'
import type { Block, Outline } from '../text/read-outline'
import { cutClosingDuty } from './closing-duty'
import { cutItemLink } from './cut-item-link'
import { openHeading, opensWithTitle } from './open-heading'
import { readTail } from './read-tail'
import { readDoers } from './read-units'
import { namesDoer, startsWithAct } from './rules/acts'
import { itemEndRules, timeAheadRules, toldItemRules } from './rules/list-items'
import { findNoMeasure } from './rules/no-measure'
import { isPromise } from './rules/promises'
import type { SectionState } from './section-state'
import { splitDoers } from './split-doers'
import { splitEnglishSentences } from './split-sentences'

/** Reads the sentences of a paragraph as measures, or says why they are none. */
export function readParagraph(outline: Outline, block: Block, state: SectionState, found: Drafts): void {
  const sentences = splitEnglishSentences(outline.text, block)
  const [first] = sentences
  if (first && opensWithTitle(outline, block, sentences)) {
    openHeading(outline, { ...block, end: first.end }, state, found)
    sentences.shift()
  }
  const isItem = sentences.length === 1 && (block.marker !== null || fitsAny(timeAheadRules, block.folded))
  for (const sentence of sentences) {
    if (readTail(outline, block, sentence, found)) continue
    readSentence(outline, sentence, isItem, state, found)
    state.lead = nextLead(outline.text.slice(sentence.start, sentence.end), state.lead)
  }
}

function readSentence(outline: Outline, sentence: Range, isItem: boolean, state: SectionState, found: Drafts): void {
  const words = outline.text.slice(sentence.start, sentence.end)
  const reason = findReason(words, isItem || fitsAny(itemEndRules, words) || state.lead !== '')
  if (reason) found.others.push({ range: sentence, rule: reason, words: words.slice(0, 40) })
  else
    for (const part of splitDoers(outline.text, cutItemLink(outline.text, sentence)))
      found.drafts.push(toDraft(outline, part, state, isItem ? 'enumeratedItem' : 'measureSentence'))
}

function findReason(words: string, isItem: boolean): RuleName | null {
  const rule = findNoMeasure(words)
  if (rule) return rule
  if (isPromise(words) || startsWithAct(words) || namesDoer(words)) return null
  return isItem && !fitsAny(toldItemRules, words) ? null : 'fact'
}

/** The words before a colon hold for what is listed below, up to the sentence that ends the list. */
function nextLead(words: string, lead: string): string {
  if (/:$/.test(words)) return words
  return /[^.]$/.test(words) ? lead : ''
}

function toDraft(outline: Outline, range: Range, state: SectionState, rule: RuleName): Draft {
  const { heading, planYear, lead, held } = state
  const words = outline.text.slice(range.start, Math.min(range.end, range.start + 40))
  const cut = cutClosingDuty(outline, range)
  return {
    ...cut,
    duties: held ? [...cut.duties, held] : cut.duties,
    heading,
    rule,
    words,
    lead,
    subject: readDoers(lead),
    planYear,
  }
}
