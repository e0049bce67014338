import type { CheckedEdition } from './checked-edition'
import type { TextFinding } from './finding'

/** Paragraphs whose first sentence rests on nothing and will not be printed: what follows loses its subject, or the whole is left out. */
export const findHeadless = ({ paragraphs }: CheckedEdition): TextFinding[] =>
  paragraphs.flatMap(({ id, content, sentences: [first, ...rest] }): TextFinding[] => {
    if (!first?.isUnproven) return []
    const left = rest.find(({ isUnproven }) => !isUnproven)?.text ?? ''
    return [{ check: 'headless', content, about: id, sentence: first.text, facts: { left } }]
  })
