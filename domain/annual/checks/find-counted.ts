import { isCountedOff } from '../contents'
import { beginsCounted } from '../own-counting'
import type { CheckedEdition } from './checked-edition'
import type { TextFinding } from './finding'

/** Paragraphs that begin with a counting of their own where the report counts them off already: it would read 一是一是. */
export const findCounted = ({ paragraphs }: CheckedEdition): TextFinding[] =>
  paragraphs.flatMap(({ id, content, sentences: [first] }): TextFinding[] =>
    first && isCountedOff(content) && beginsCounted(first.text)
      ? [{ check: 'countedTwice', content, about: id, sentence: first.text, facts: {} }]
      : [],
  )
