type Mark = { reason: string; markedBy: string | null }

const headingRules: readonly string[] = ['heading', 'sectionHeading']

/** True for what the reader marks as structure: a heading, or who is responsible, which its commitments already carry. */
export const isStructureMark = (mark: Mark): boolean =>
  isHeadingMark(mark) || (mark.markedBy === null && mark.reason === 'responsibilityLine')

/** True for what the reader marks as a heading: it belongs to the text's structure and asks nobody for a decision. */
export const isHeadingMark = ({ reason, markedBy }: Mark): boolean => markedBy === null && headingRules.includes(reason)
