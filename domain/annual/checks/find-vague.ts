import { lintPromise } from '@/reader/lint-promise'
import { readPiece } from '@/reader/read-piece'
import { arrangements } from '../contents'
import type { CheckedEdition, CheckedParagraph } from './checked-edition'
import type { TextFinding } from './finding'

/** Promises for next year of which nobody could tell whether they were kept; the lead unit of a task that goes on counts as said. */
export const findVague = ({ paragraphs, language, year }: CheckedEdition): TextFinding[] =>
  paragraphs
    .filter(({ content }) => content === arrangements)
    .flatMap((paragraph) => paragraph.sentences.flatMap(({ text }) => lint(text, paragraph, { language, year })))

function lint(
  text: string,
  { id, content, tasks }: CheckedParagraph,
  { language, year }: Pick<CheckedEdition, 'language' | 'year'>,
): TextFinding[] {
  const read = readPiece(text, { start: 0, end: text.length }, { language, planYear: year + 1 })
  const led = tasks.flatMap(({ unitName: name }) => (name ? [{ name, role: 'lead' as const }] : []))
  const { isVague, vague: words, missing, form } = lintPromise({ ...read, units: [...read.units, ...led] }, language)
  return isVague ? [{ check: 'vague', content, about: id, sentence: text, facts: { words, missing, form } }] : []
}
