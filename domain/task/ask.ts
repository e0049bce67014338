/** What is asked of a person about one task: each is a verb on the to-do list. */
export const asks = [
  'sign',
  'report',
  'amend',
  'support',
  'review',
  'press',
  'close',
  'revise',
  'register',
  'answer',
  'judge',
  'settle',
  'hear',
] as const
export type Ask = (typeof asks)[number]

/** The asks that the ledger's tab 待我审核, the figure on the to-do list and the review queue count. */
export const reviewAsks: readonly Ask[] = ['review', 'answer', 'judge', 'settle']
