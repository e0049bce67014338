import type { Dictionary, Locale } from '@/i18n'
import type { EditionView } from '@/usecases/annual/edition/edition-view'
import type { Paper } from '../paper'

export type BodyProps = {
  view: EditionView
  openId: string
  isFiltered: boolean
  paper: Paper
  words: Dictionary
  locale: Locale
}

/** Where a paragraph stands: its number under its heading, from 1, and the heading where it is the first below it. */
export type Place = { index: number; heading: string }
