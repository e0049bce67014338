import { findRule } from '../rule'
import { foldText } from '../text/fold-text'
import { articleNumber, openingRules } from './rules/openings'
import { type DocumentKind, titleRules } from './rules/titles'

/** What kind of document this is, by its title, else by what its opening says. */
export function readKind(name: string | null, opening: string): DocumentKind {
  const named = name ? findRule(titleRules, foldText(name).replace(/ /g, '')) : undefined
  if (named) return named.kind
  if ((opening.match(articleNumber.pattern)?.length ?? 0) >= 3) return 'rules'
  return findRule(openingRules, opening)?.kind ?? 'fragment'
}
