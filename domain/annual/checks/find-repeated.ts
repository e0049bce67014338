import { arrangements, shortfalls } from '../edition'
import { bare, type CheckedEdition, type CheckedParagraph, type EarlierYear } from './checked-edition'
import type { TextFinding } from './finding'

/** Fewer letters are said by anyone in any year. */
const shortest = 8

/** Promises for next year that earlier reports made word for word, and shortcomings that they admitted word for word. */
export const findRepeated = ({ paragraphs, earlier }: CheckedEdition): TextFinding[] =>
  paragraphs.flatMap((paragraph): TextFinding[] => {
    if (paragraph.content === arrangements) return listPromises(paragraph, earlier)
    return paragraph.content === shortfalls ? listShortcomings(paragraph, earlier) : []
  })

const listPromises = ({ id, content, sentences }: CheckedParagraph, earlier: readonly EarlierYear[]): TextFinding[] =>
  sentences.flatMap(({ text }) => {
    const years = yearsOf(earlier, ({ promises }) => promises.some((promise) => isSame(promise, text)))
    return years.length ? [{ check: 'repeatedPromise', content, about: id, sentence: text, facts: { years } }] : []
  })

const listShortcomings = (
  { id, content, sentences }: CheckedParagraph,
  earlier: readonly EarlierYear[],
): TextFinding[] =>
  sentences.flatMap(({ text }) => {
    const years = yearsOf(earlier, ({ shortcomings }) => shortcomings.some((each) => holds(text, each)))
    return years.length ? [{ check: 'repeatedShortcoming', content, about: id, sentence: text, facts: { years } }] : []
  })

const yearsOf = (earlier: readonly EarlierYear[], says: (year: EarlierYear) => boolean): number[] =>
  earlier
    .filter(says)
    .map(({ year }) => year)
    .sort((a, b) => a - b)

const isSame = (one: string, other: string): boolean => bare(one).length >= shortest && bare(one) === bare(other)
const holds = (text: string, part: string): boolean => bare(part).length >= shortest && bare(text).includes(bare(part))
