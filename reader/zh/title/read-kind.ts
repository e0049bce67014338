import type { DocumentKind } from '../../outline/document'
import { foldText } from '../../outline/fold-text'
import { findRule } from '../../rule'
import { chineseOrder } from '../order'
import { articleNumber } from './openings'

const fewestArticles = 3

/** What kind of document this is, by its title, else by what its opening says. */
export function readKind(name: string | null, opening: string): DocumentKind {
  const named = name ? findRule(chineseOrder.titles, foldText(name).replaceAll(' ', '')) : undefined
  if (named) return named.kind
  if ((opening.match(articleNumber.pattern)?.length ?? 0) >= fewestArticles) return 'rules'
  return findRule(chineseOrder.openings, opening)?.kind ?? 'fragment'
}
