import { arrangements } from '../contents'
import type { CheckedEdition, CheckedTask } from './checked-edition'
import type { TextFinding } from './finding'

/** Arrangements for next year about promises that were kept by now, which the ledger would not arrange again. */
export const findSettledAgain = ({ paragraphs }: CheckedEdition): TextFinding[] =>
  paragraphs
    .filter(({ content, tasks }) => content === arrangements && tasks.length > 0 && tasks.every(isKept))
    .flatMap(({ id, content, sentences }): TextFinding[] => {
      const [first] = sentences.filter(({ isGiven }) => !isGiven)
      return first ? [{ check: 'settledAgain', content, about: id, sentence: first.text, facts: {} }] : []
    })

const isKept = ({ status, outcome }: CheckedTask): boolean =>
  status === 'done' || (status === 'closed' && outcome === 'fulfilled')
