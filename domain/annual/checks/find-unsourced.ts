import { arrangements, shortfalls } from '../contents'
import type { CheckedEdition } from './checked-edition'
import type { TextFinding } from './finding'

const pattern = /(?<![\d.,])100(?:\.0+)?\s*%|百分之一?百|百分百|\b(?:100|(?:a|one) hundred) per ?cent\b/i
const saysHundred = (text: string): boolean => pattern.test(text.normalize('NFKC'))

/** Sentences that claim 100 % and cite nothing; what is planned claims nothing. */
export const findHundreds = ({ paragraphs }: CheckedEdition): TextFinding[] =>
  paragraphs
    .filter(({ content }) => content !== shortfalls && content !== arrangements)
    .flatMap(({ id, content, sentences }) =>
      sentences
        .filter(({ text, isProven, isGiven }) => saysHundred(text) && !isProven && !isGiven)
        .map(({ text }) => ({ check: 'hundredUnsourced', content, about: id, sentence: text, facts: {} })),
    )

/** Sentences that tell of work done and rest on no accepted evidence. */
export const findUnproven = ({ paragraphs }: CheckedEdition): TextFinding[] =>
  paragraphs.flatMap(({ id, content, sentences }) =>
    sentences
      .filter(({ isUnproven, text }) => isUnproven && !saysHundred(text))
      .map(({ text }) => ({ check: 'unproven', content, about: id, sentence: text, facts: {} })),
  )
