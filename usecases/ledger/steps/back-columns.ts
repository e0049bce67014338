import type { EditedColumn } from '@/domain/task/edited/fold-cell'
import type { SheetColumn } from '@/formats/write-xlsx'
import type { Dictionary } from '@/i18n'
import type { ledgerColumns } from './ledger-columns'

/** The hidden columns behind the others, by which an edited sheet comes back: the task, its version, and a mark of each cell as it was. */
export const writeBackColumns = ({ exports }: Dictionary): SheetColumn[] =>
  (['id', 'version', 'marks'] as const).map((name) => ({ header: exports.back[name], width: 8, isHidden: true }))

/** The columns of a sheet as their marks stand for them, in their order. */
export const editedColumns = (columns: typeof ledgerColumns): EditedColumn[] =>
  columns.map(({ key, type = 'text' }) => ({ key, kind: type }))
