import type { LedgerField } from './fields'
import { findField, findLikeField } from './find-heads'

/** The field of each column, null of one that is not read. */
export type ColumnFields = (LedgerField | null)[]

/**
 * What the columns of a sheet are, by their heads: each field once, a head that is a known word before one that only holds it. Where a
 * ledger has both 责任单位 and 牵头单位, the former are those that help; where it has no title, what is to be done is the title.
 */
export function proposeColumns(heads: readonly string[]): ColumnFields {
  const fields: ColumnFields = heads.map(() => null)
  const place = (field: LedgerField | null, at: number) => {
    if (field && !fields[at] && !fields.includes(field)) fields[at] = field
  }
  preferLead(heads, fields)
  preferHandler(heads, fields)
  for (const [at, head] of heads.entries()) place(findField(head), at)
  for (const [at, head] of heads.entries()) if (head) place(findLikeField(head), at)
  if (!fields.includes('title')) for (const other of ['result', 'source', 'heading'] as const) promote(fields, other)
  return fields
}

function preferLead(heads: readonly string[], fields: ColumnFields): void {
  const lead = heads.findIndex((head) => /牵头(?:单位|部门)|主办单位|主责单位/.test(head))
  const other = heads.findIndex((head) => /^(?:责任|承办)(?:单位|部门)$/.test(head.trim()))
  const hasSupport = heads.some((head) => /配合|协办|协同|参与/.test(head))
  if (lead < 0) return
  fields[lead] = 'lead'
  if (other >= 0 && !hasSupport) fields[other] = 'supporting'
}

/** 责任人 beside 承办人 is the head of the unit, whom the system knows by itself. */
function preferHandler(heads: readonly string[], fields: ColumnFields): void {
  const handler = heads.findIndex((head) => /承办人|经办人/.test(head))
  if (handler >= 0) fields[handler] = 'handler'
}

function promote(fields: ColumnFields, from: LedgerField): void {
  const at = fields.indexOf(from)
  if (at >= 0 && !fields.includes('title')) fields[at] = 'title'
}
