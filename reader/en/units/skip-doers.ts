import type { Outline } from '../../outline/read-outline'
import type { Range } from '../../report-text'
import { cutByRule, type Rule, takeByRule } from '../../rule'
import { plainDuty } from './binding-words'
import { readEnglishUnits } from './read-units'
import { bareIntroRule, introRules } from './subjects'

/** Names and a verb stand no further from the head of a sentence than this. */
const longestHead = 260

/** The article, and possessives, before a name. */
export const articleRule: Rule = {
  why: 'The before a name is no part of it.',
  pattern: /^(?:the|our|its|all|each|every|both) /i,
  fits: ['the Mill Warden', 'Our millers'],
  leaves: ['Theatre millers'],
}

/** The verb that binds whoever stands before it, up to what they do. */
export const boundToActRule: Rule = {
  why: 'Will, shall and must stand between who acts and the act; will not says the contrary and stays.',
  pattern: new RegExp(
    `^,? ${plainDuty} (?:also |then |jointly |therefore |each |all )?(?!not\\b|be\\b|have\\b)(?=[a-z])`,
  ),
  fits: [' will grind', ' shall jointly oil'],
  leaves: [' will not grind', ' will be oiled', ' grind'],
}

/** Where a measure's own words begin, behind the bodies at its head, the time before them and the verb that binds them. */
export function skipDoers(outline: Outline, range: Range): number {
  const names = readEnglishUnits(outline, range).map(({ name }) => name)
  const words = outline.text.slice(range.start, Math.min(range.end, range.start + longestHead))
  const last = names.map((name) => words.indexOf(name) + name.length).reduce((most, end) => Math.max(most, end), 0)
  const [first = ''] = names
  if (!first || !isHead(words.slice(0, words.indexOf(first)))) return range.start
  const verb = takeByRule(boundToActRule, words.slice(last))
  return verb ? range.start + last + verb.length : range.start
}

/** True of nothing but a time or link and an article. */
function isHead(ahead: string): boolean {
  const plain = [...introRules, bareIntroRule].reduce((rest, rule) => cutByRule(rule, rest), `${ahead}X will`)
  return ['X will', 'X will '].includes(cutByRule(articleRule, plain))
}
