import { arrangements, shortfalls } from '../edition'
import { bare, type CheckedEdition, type CheckedParagraph } from './checked-edition'
import type { TextFinding } from './finding'

const causal = /原因|由于|因为|因[^此而]|主要是|源于|影响|\bbecause\b|\bdue to\b|\bcaused?\b/i
/** So many letters that two texts share tell that they speak of one thing. */
const shared = 4

/** Shortcomings that say neither why nor what will be done about them. */
export function findUnanswered({ paragraphs }: CheckedEdition): TextFinding[] {
  const next = paragraphs.filter(({ content }) => content === arrangements)
  return paragraphs
    .filter(({ content }) => content === shortfalls)
    .flatMap((paragraph): TextFinding[] => {
      const { id, content, sentences } = paragraph
      const place = { content, about: id, sentence: sentences[0]?.text ?? '' }
      return [
        ...(hasCause(paragraph) ? [] : [{ check: 'noCause' as const, ...place, facts: {} }]),
        ...(next.some((step) => answers(step, paragraph)) ? [] : [{ check: 'noStep' as const, ...place, facts: {} }]),
      ]
    })
}

const hasCause = ({ shortcoming, sentences }: CheckedParagraph): boolean =>
  Boolean(shortcoming?.cause) || sentences.some(({ text }) => causal.test(text))

/** By the task that both speak of, or where they speak of none by words that both hold. */
function answers(step: CheckedParagraph, lack: CheckedParagraph): boolean {
  if (lack.tasks.length) return lack.tasks.some(({ id }) => step.tasks.some((task) => task.id === id))
  return sharesWords(textOf(step), textOf(lack))
}

const textOf = ({ sentences }: CheckedParagraph): string => bare(sentences.map(({ text }) => text).join(''))

function sharesWords(one: string, other: string): boolean {
  for (let at = 0; at + shared <= one.length; at++) if (other.includes(one.slice(at, at + shared))) return true
  return false
}
