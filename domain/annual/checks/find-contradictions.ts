import type { CheckedEdition, CheckedParagraph } from './checked-edition'
import { type Figure, listFigures } from './figures-in-text'
import type { TextFinding } from './finding'

/** Fewer letters name too little to be the same thing twice. */
const shortestThing = 4
const isNamed = ({ thing }: Figure): boolean => thing.length >= shortestThing || thing.endsWith('率')

type Said = { figure: Figure; sentence: string; paragraph: CheckedParagraph | null }

/** Sentences that give another figure for what an earlier one, or the opening, has counted already. */
export function findContradictions({ paragraphs, opening }: CheckedEdition): TextFinding[] {
  const said: Said[] = [
    ...listNamed(opening, opening, null),
    ...paragraphs.flatMap((paragraph) => paragraph.sentences.flatMap(({ text }) => listNamed(text, text, paragraph))),
  ]
  return said.flatMap(({ figure, sentence, paragraph }, at) => {
    const first = said.find((each) => isSame(each.figure, figure))
    const isOther = first && said.indexOf(first) < at && first.figure.value !== figure.value
    if (!paragraph || !isOther || first.sentence === sentence) return []
    const facts = { thing: figure.text, other: `${first.figure.thing}${first.figure.text}` }
    return [{ check: 'contradiction', content: paragraph.content, about: paragraph.id, sentence, facts }]
  })
}

const listNamed = (text: string, sentence: string, paragraph: CheckedParagraph | null): Said[] =>
  listFigures(text)
    .filter(isNamed)
    .map((figure) => ({ figure, sentence, paragraph }))

const isSame = (one: Figure, other: Figure): boolean => one.thing === other.thing && one.unit === other.unit
