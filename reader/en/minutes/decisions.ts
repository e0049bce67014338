import { type Findings, quoted } from '../../commitment/candidate'
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
export function pushDecision(outline: Outline, range: Range, setting: Setting, found: Findings): void {
  const whole = trimRange(outline.text, range)
  const words = outline.text.slice(whole.start, whole.end)
  const shown = words.slice(0, quoted.english)
  if (!asksForWork(words)) found.others.push({ range: whole, rule: 'fact', words: shown })
  else
    found.candidates.push({
      ...cutClosingDuty(outline, cutItemLink(outline.text, whole)),
      ...setting,
      rule: 'enumeratedItem',
      words: shown,
      leadIn: '',
      subject: [],
    })
}

const asksForWork = (words: string): boolean =>
  words.length >= shortestDecision && !fitsAny(formalDecisions, words) && fitsAny(decisionRules, words)
