import type { LedgerAddress } from '@/app/(work)/tasks/ledger-address'
import type { Dictionary } from '@/i18n'
import { listChips, sayConditions } from '@/usecases/ledger/list-chips'
import type { FilterNames } from '@/usecases/ledger/name-filter'

/** What a view shows in words, and the conditions whose unit, person or report is not there any more or not in sight. */
export type ToldView = { about: string[]; gone: string[] }

/** Says the conditions, the order and the columns of a view. */
export function sayView({ filter, page, columns }: LedgerAddress, names: FilterNames, words: Dictionary): ToldView {
  const { ledger, common, views } = words
  const isPlain = page.sort === 'number' && !page.descending
  const shown = columns.map((column) => ledger.columns[column])
  const chips = listChips(filter, names, words)
  return {
    about: [
      sayConditions(filter, names, words),
      isPlain ? '' : views.sorted({ column: ledger.columns[page.sort], isDown: page.descending }),
      page.group === 'step' ? '' : views.grouped({ by: ledger.group[page.group ?? 'none'] }),
      shown.length ? views.columns({ columns: shown.join(common.comma) }) : '',
    ].filter(Boolean),
    gone: chips.filter(({ value }) => value === ledger.filter.unknown).map(({ label }) => label),
  }
}
