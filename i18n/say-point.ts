import type { AskedPoint, Urge } from '@/domain/task/urging/urge'
import type { Dictionary } from '.'

/** What one point of a slip asks: a demand in the product's words, or what the office added in its own. */
export const sayPoint = (
  point: AskedPoint,
  { words }: Pick<Urge, 'words'>,
  { demands }: Dictionary['urging'],
): string => (point === 'words' ? words : demands[point])
