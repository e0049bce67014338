import type { Reason } from './plan'

/** The reason by which a commitment is to be looked at again: a newer text says its sentence otherwise; its words are those of before. */
export const textChanged = 'textChanged' as const
/** Most characters of the words of before that are kept with it. */
const mostKept = 300

/** The reasons of a commitment whose sentence is said otherwise now. */
export const withChangedText = (why: readonly Reason[], before: string): Reason[] => [
  { rule: textChanged, words: before.slice(0, mostKept) },
  ...why.filter(({ rule }) => rule !== textChanged),
]
