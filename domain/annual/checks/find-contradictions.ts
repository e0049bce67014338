import { type Figure, listFigures } from '@/reader/figures/list-figures'
import type { CheckedEdition, CheckedParagraph } from './checked-edition'
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
  const firsts = new Map<string, Said>()
  return said.flatMap((each) => {
    const { figure, sentence, paragraph } = each
    const first = firsts.get(keyOf(figure)) ?? each
    firsts.set(keyOf(figure), first)
    if (!paragraph || first.figure.value === figure.value || first.sentence === sentence) return []
    const facts = { thing: figure.text, other: `${first.figure.thing}${first.figure.text}` }
    return [{ check: 'contradiction', content: paragraph.content, about: paragraph.id, sentence, facts }]
  })
}

const listNamed = (text: string, sentence: string, paragraph: CheckedParagraph | null): Said[] =>
  listFigures(text)
    .filter(isNamed)
    .map((figure) => ({ figure, sentence, paragraph }))

const keyOf = ({ thing, unit }: Figure): string => `${thing} ${unit}`
