import { arrangements, shortfalls } from '../contents'
import { bare, type CheckedEdition, type CheckedParagraph } from './checked-edition'
import type { TextFinding } from './finding'

const causal = /原因|由于|因为|因[^此而]|主要是|源于|影响|\bbecause\b|\bdue to\b|\bcaused?\b/i
/** So many letters that two texts share tell that they speak of one thing. */
const shared = 4

/** Shortcomings that say neither why nor what will be done about them. */
export function findUnanswered({ paragraphs }: CheckedEdition): TextFinding[] {
  const next = paragraphs.filter(({ content }) => content === arrangements)
  const planned: Planned = {
    taskIds: new Set(next.flatMap(({ tasks }) => tasks.map(({ id }) => id))),
    pieces: new Set(next.flatMap((step) => listPieces(textOf(step)))),
  }
  return paragraphs
    .filter(({ content }) => content === shortfalls)
    .flatMap((paragraph): TextFinding[] => {
      const { id, content, sentences } = paragraph
      const place = { content, about: id, sentence: sentences[0]?.text ?? '' }
      return [
        ...(hasCause(paragraph) ? [] : [{ check: 'noCause' as const, ...place, facts: {} }]),
        ...(isAnswered(paragraph, planned) ? [] : [{ check: 'noStep' as const, ...place, facts: {} }]),
      ]
    })
}

const hasCause = ({ shortcoming, sentences }: CheckedParagraph): boolean =>
  Boolean(shortcoming?.cause) || sentences.some(({ text }) => causal.test(text))

/** What the steps of next year are about: their tasks, and every few letters that stand together in them. */
type Planned = { taskIds: ReadonlySet<string>; pieces: ReadonlySet<string> }

/** By the task that both speak of, or where the shortcoming speaks of none by words that a step holds too. */
const isAnswered = (lack: CheckedParagraph, { taskIds, pieces }: Planned): boolean =>
  lack.tasks.length
    ? lack.tasks.some(({ id }) => taskIds.has(id))
    : listPieces(textOf(lack)).some((piece) => pieces.has(piece))

const textOf = ({ sentences }: CheckedParagraph): string => bare(sentences.map(({ text }) => text).join(''))

const listPieces = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - shared + 1) }, (_, at) => text.slice(at, at + shared))
