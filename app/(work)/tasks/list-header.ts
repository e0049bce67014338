import type { LedgerAddress } from '@/app/(work)/tasks/ledger-address'
import { chosenColumns, type LedgerSort } from '@/domain/task/ledger'
import type { Dictionary } from '@/i18n'
import { writeAnew } from './ledger-bar'
import type { HeadCell } from './ledger-header'

type Column = [key: string, col: string, place: string, sort?: LedgerSort]

const columns: Column[] = [
  ['select', 'column-select', 'ledger__fixed ledger__select center'],
  ['number', 'column-number', 'ledger__fixed ledger__number', 'number'],
  ['title', 'column-title', 'ledger__fixed ledger__title', 'title'],
  ['light', 'column-light', '', 'light'],
  ['unit', 'column-unit', '', 'unit'],
  ['handler', 'column-handler', ''],
  ['due', 'column-due', '', 'due'],
  ['percent', 'column-percent', '', 'percent'],
  ['progress', '', '', 'updated'],
  ['proof', 'column-proof', 'center'],
  ['status', 'column-status', '', 'status'],
]

/** The heads of the columns: pressing one sorts by it, pressing it again turns the order round. */
export function listHeader(address: LedgerAddress, isOneYear: boolean, words: Dictionary['ledger']): HeadCell[] {
  const shown = columns.filter(([key]) => isShown(key, address.columns))
  return shown.map(([key, col, place, sort]) => ({
    key,
    col: key === 'number' && !isOneYear ? 'column-long-number' : col,
    place,
    label: key === 'select' ? words.selectAll : words.columns[key as keyof Dictionary['ledger']['columns']],
    hint: key === 'proof' ? words.proofHint : key === 'progress' ? words.updatedHint : undefined,
    ...(sort ? sorting(address, sort) : {}),
  }))
}

/** Of the columns that can be chosen those that are, or all. */
const isShown = (key: string, chosen: readonly string[]): boolean =>
  !chosen.length || chosen.includes(key) || !chosenColumns.some((each) => each === key)

function sorting(address: LedgerAddress, sort: LedgerSort): Pick<HeadCell, 'to' | 'dir'> {
  const { page } = address
  const isCurrent = page.sort === sort
  const to = `/tasks${writeAnew({ ...address, page: { ...page, sort, descending: isCurrent && !page.descending } })}`
  return { to, dir: isCurrent ? (page.descending ? 'down' : 'up') : undefined }
}
