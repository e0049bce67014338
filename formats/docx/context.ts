import type { Account } from '../account/account'
import type { NoteMarks } from '../text/raised-marks'
import type { NumberCounter } from './count-numbers'
import type { FieldReader } from './fields/read-fields'
import type { LookReader } from './look/read-looks'
import type { NumberedList } from './read-numbering'
import type { StyleSheet } from './read-styles'

/** What the blocks of a Word file are read with. */
export type DocxContext = {
  lists: Map<string, NumberedList>
  styles: StyleSheet
  countNumber: NumberCounter
  lookOf: LookReader
  fields: FieldReader
  marks: NoteMarks
  account: Account
  /** The lines of a chunk that the file holds as a part of its own, by the id of its relationship. */
  readChunk: (id: string) => string[]
}
