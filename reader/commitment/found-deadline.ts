import type { ReadDeadline } from '../report-text'

/** A deadline with its place in the words it was read from; -1 where there is none. */
export type FoundDeadline = ReadDeadline & { at: number }

export const noDeadline: FoundDeadline = { kind: 'unset', text: '', at: -1 }
