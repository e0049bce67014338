import { type Drafts, quoted } from '../../commitment/draft'
import type { Outline } from '../../outline/read-outline'
import { trimRange } from '../../outline/split-sentences'
import type { Range } from '../../report-text'
import { fitsAny } from '../../rule'
import { cutItemLink } from '../sentences/cut-item-link'
import { cutClosingDuty } from '../units/closing-duty'
import { decisionRules, formalDecisions } from './resolution-words'

const shortestDecision = 12

type Setting = { heading: Range | null; planYear: number | null }

/** Adds one thing that was decided as a measure, unless it gives nobody anything to do. */
export function pushDecision(outline: Outline, range: Range, setting: Setting, found: Drafts): void {
  const whole = trimRange(outline.text, range)
  const words = outline.text.slice(whole.start, whole.end)
  const shown = words.slice(0, quoted.english)
  if (!asksForWork(words)) found.others.push({ range: whole, rule: 'fact', words: shown })
  else
    found.drafts.push({
      ...cutClosingDuty(outline, cutItemLink(outline.text, whole)),
      ...setting,
      rule: 'enumeratedItem',
      words: shown,
      lead: '',
      subject: [],
    })
}

const asksForWork = (words: string): boolean =>
  words.length >= shortestDecision && !fitsAny(formalDecisions, words) && fitsAny(decisionRules, words)
