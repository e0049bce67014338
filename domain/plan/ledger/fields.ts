/** What a column of an office's ledger can be, in the order of the template; the rest of its columns stay in the source row alone. */
export const ledgerFields = [
  'number',
  'heading',
  'source',
  'title',
  'result',
  'standards',
  'leader',
  'lead',
  'handler',
  'supporting',
  'originalDue',
  'due',
  'key',
  'progress',
  'percent',
  'status',
  'completedOn',
  'note',
] as const
export type LedgerField = (typeof ledgerFields)[number]

/** The texts of a row by field; a field without a column is ''. */
export type LedgerTexts = Record<LedgerField, string>

/** The most characters of each field that no other rule limits. */
export const ledgerLengths = {
  number: 100,
  heading: 200,
  source: 5000,
  result: 2000,
  progress: 5000,
  status: 100,
  note: 2000,
}
