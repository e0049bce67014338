import { Refusal } from '@/domain/refusal'
import { peopleColumns, type RowError, unitColumns } from './workbook'

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
    const column = columns.find((each) => each === error.field) ?? null
    errors.push({ ...place, column, refusal: error })
    return []
  }
}

const columns = [...unitColumns, ...peopleColumns]
