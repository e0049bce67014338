import type { Drafts } from '../draft'
import type { Range } from '../report-text'
import { fitsAny } from '../rule'
import type { Outline } from '../text/read-outline'
import { trimRange } from '../text/split-sentences'
import { cutClosingDuty } from './closing-duty'
import { cutItemLink } from './cut-item-link'
import { inlineItemRule } from './rules/list-items'
import { decisionRules, formalDecisions } from './rules/resolutions'

type Setting = { heading: Range | null; planYear: number | null }

/** (1) … , (2) … in one line, without their numbers. */
export function splitInline(text: string, { start, end }: Range): Range[] {
  const hits = [...text.slice(start, end).matchAll(inlineItemRule.pattern)]
  const places = hits.map((hit) => ({ from: start + hit.index, to: start + hit.index + hit[0].length }))
  const borders = [...(places[0]?.from === start ? [] : [{ from: start, to: start }]), ...places]
  return borders.map(({ to }, index) => ({ start: to, end: borders[index + 1]?.from ?? end }))
}

/** Adds one thing that was decided as a measure, unless it gives nobody anything to do. */
export function pushDecision(outline: Outline, range: Range, setting: Setting, found: Drafts): void {
  const whole = trimRange(outline.text, range)
  const words = outline.text.slice(whole.start, whole.end)
  const shown = words.slice(0, 40)
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
  words.length >= 12 && !fitsAny(formalDecisions, words) && fitsAny(decisionRules, words)
