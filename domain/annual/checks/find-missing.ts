import { contents, results } from '../contents'
import type { CheckedEdition } from './checked-edition'
import type { TextFinding } from './finding'

/** Contents that the rules require and nobody has written. */
export const findMissing = ({ paragraphs }: CheckedEdition): TextFinding[] =>
  contents
    .filter((content) => !paragraphs.some((each) => each.content === content))
    .map((content) => ({ check: 'contentMissing', content, about: String(content), sentence: '', facts: { content } }))

/** Promises of last year that the text does not account for. */
export const findDropped = ({ untold }: CheckedEdition): TextFinding[] =>
  untold.map(({ id, source }) => ({
    ...{ check: 'silentDrop', content: results, about: id, sentence: '', facts: { promise: source } },
  }))
