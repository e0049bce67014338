import { Refusal } from '@/domain/refusal'
import type { Column, RowError } from './workbook'

/** Gives what `work` makes as a list of one; a refusal becomes a row's error and the list is empty. */
export function collectErrors<Item>(
  errors: RowError[],
  place: Pick<RowError, 'sheet' | 'row'>,
  work: () => Item,
): Item[] {
  try {
    return [work()]
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    errors.push({ ...place, column: (error.field as Column | undefined) ?? null, code: error.code, facts: error.facts })
    return []
  }
}
