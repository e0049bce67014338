import { arrangements, shortfalls } from '../contents'
import { bare, type CheckedEdition, type CheckedParagraph, type EarlierYear } from './checked-edition'
import type { TextFinding } from './finding'

/** Fewer letters are said by anyone in any year. */
const shortest = 8

/** The letters of what a year promised and admitted, taken from its texts once. */
type Said = { year: number; promises: ReadonlySet<string>; shortcomings: readonly string[] }

/** Promises for next year that earlier reports made word for word, and shortcomings that they admitted word for word. */
export function findRepeated({ paragraphs, earlier }: CheckedEdition): TextFinding[] {
  const said = earlier.map(toSaid).sort((a, b) => a.year - b.year)
  return paragraphs.flatMap((paragraph): TextFinding[] => {
    if (paragraph.content === arrangements) return listPromises(paragraph, said)
    return paragraph.content === shortfalls ? listShortcomings(paragraph, said) : []
  })
}

function toSaid({ year, promises, shortcomings }: EarlierYear): Said {
  const bareOf = (texts: readonly string[]): string[] => texts.map(bare).filter(({ length }) => length >= shortest)
  return { year, promises: new Set(bareOf(promises)), shortcomings: bareOf(shortcomings) }
}

const listPromises = ({ id, content, sentences }: CheckedParagraph, said: readonly Said[]): TextFinding[] =>
  sentences.flatMap(({ text }) => {
    const own = bare(text)
    const years = yearsOf(said, ({ promises }) => promises.has(own))
    return years.length ? [{ check: 'repeatedPromise', content, about: id, sentence: text, facts: { years } }] : []
  })

const listShortcomings = ({ id, content, sentences }: CheckedParagraph, said: readonly Said[]): TextFinding[] =>
  sentences.flatMap(({ text }) => {
    const own = bare(text)
    const years = yearsOf(said, ({ shortcomings }) => shortcomings.some((each) => own.includes(each)))
    return years.length ? [{ check: 'repeatedShortcoming', content, about: id, sentence: text, facts: { years } }] : []
  })

const yearsOf = (said: readonly Said[], says: (year: Said) => boolean): number[] =>
  said.filter(says).map(({ year }) => year)
