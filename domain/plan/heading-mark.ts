const headingRules: readonly string[] = ['heading', 'sectionHeading']

/** True for what the reader marks as a heading: it belongs to the text's structure and asks nobody for a decision. */
export const isHeadingMark = ({ reason, markedBy }: { reason: string; markedBy: string | null }): boolean =>
  markedBy === null && headingRules.includes(reason)
