import type { LedgerSort } from '@/domain/task/ledger'
import type { LedgerAddress } from '@/domain/task/ledger-address'
import type { Dictionary } from '@/i18n'
import { writeAnew } from './ledger-bar'
import type { HeadCell } from './ledger-header'

type Column = [key: string, col: string, place: string, sort?: LedgerSort]

const columns: Column[] = [
  ['select', 'w-36', 'st st1 c'],
  ['number', 'w-52', 'st st2', 'number'],
  ['title', 'c-ttl', 'st st3', 'title'],
  ['light', 'w-136', '', 'light'],
  ['unit', 'w-108', '', 'unit'],
  ['handler', 'w-70', ''],
  ['due', 'w-138', '', 'due'],
  ['percent', 'w-132', '', 'percent'],
  ['progress', '', '', 'updated'],
  ['proof', 'w-52', 'c'],
  ['status', 'w-100', '', 'status'],
]

/** The heads of the columns: pressing one sorts by it, pressing it again turns the order round. */
export function listHeader(address: LedgerAddress, isOneYear: boolean, words: Dictionary['ledger']): HeadCell[] {
  return columns.map(([key, col, place, sort]) => ({
    key,
    col: key === 'number' && !isOneYear ? 'w-88' : col,
    place,
    label: key === 'select' ? words.selectAll : words.columns[key as keyof Dictionary['ledger']['columns']],
    hint: key === 'proof' ? words.proofHint : key === 'progress' ? words.updatedHint : undefined,
    ...(sort ? sorting(address, sort) : {}),
  }))
}

function sorting(address: LedgerAddress, sort: LedgerSort): Pick<HeadCell, 'to' | 'dir'> {
  const { page } = address
  const isCurrent = page.sort === sort
  const to = `/tasks${writeAnew({ ...address, page: { ...page, sort, descending: isCurrent && !page.descending } })}`
  return { to, dir: isCurrent ? (page.descending ? 'down' : 'up') : undefined }
}
