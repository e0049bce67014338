import type { EditedField } from '@/domain/task/edited/edits'
import type { Dictionary } from '@/i18n'

/** How a line of the comparison names what it is about: a column, a report, or the whole row. */
export function nameField(field: EditedField, { edited, exports }: Dictionary): string {
  if (field === 'report') return edited.report
  return Object.entries(exports.ledgerColumns).find(([key]) => key === field)?.[1] ?? edited.whole
}
