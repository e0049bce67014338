/** The codes of a list with their words, for a choice. */
export const listOptions = <Code extends string>(codes: readonly Code[], names: Record<Code, string>) =>
  codes.map((value) => ({ value, label: names[value] }))
