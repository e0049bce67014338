import { type Figure, listFigures } from '@/reader/figures/list-figures'
import type { CheckedEdition, CheckedParagraph } from './checked-edition'
import type { TextFinding } from './finding'

/** Fewer letters name too little to be the same thing twice. */
const shortestThing = 4
const isNamed = ({ thing }: Figure): boolean => thing.length >= shortestThing || thing.endsWith('率')

/** `about`: what is counted, and for which part or time; `least` and `most`: the values that its words allow, as 200余件. */
type Said = {
  figure: Figure
  about: string
  least: number
  most: number
  sentence: string
  paragraph: CheckedParagraph | null
}

/** Sentences that give another figure for what an earlier one, or the opening, has counted already. */
export function findContradictions({ paragraphs, opening }: CheckedEdition): TextFinding[] {
  const said: Said[] = [
    ...listNamed(opening, null),
    ...paragraphs.flatMap((paragraph) => paragraph.sentences.flatMap(({ text }) => listNamed(text, paragraph))),
  ]
  const firsts = new Map<string, Said>()
  return said.flatMap((each) => {
    const { figure, sentence, paragraph } = each
    const first = firsts.get(each.about) ?? each
    firsts.set(each.about, first)
    const agrees = first.least <= each.most && each.least <= first.most
    if (!paragraph || agrees || first.sentence === sentence) return []
    const facts = { thing: figure.text, other: `${first.figure.thing}${first.figure.text}` }
    return [{ check: 'contradiction', content: paragraph.content, about: paragraph.id, sentence, facts }]
  })
}

const listNamed = (sentence: string, paragraph: CheckedParagraph | null): Said[] =>
  listFigures(sentence)
    .filter(isNamed)
    .map((figure) => ({ figure, ...boundsOf(figure, sentence), about: aboutOf(figure, sentence), sentence, paragraph }))

const around = 20
/** 2025年受理, 第2次抽查 and 甲镇：受理 count for a part each. */
const part = /(?:\d+|[\u4e00-\u9fff]{1,6}[：:])$/
const change = /(?:下降|提高|提升|增长|降低|上升|减少|增加|压减|缩短|高出|高于|低于)了?(?:约|近|超)?$/
const total = /共计?(?![同享建商治])/

function aboutOf({ thing, unit, at }: Figure, sentence: string): string {
  const before = sentence.slice(Math.max(0, at - around), at).normalize('NFKC')
  const start = before.lastIndexOf(thing)
  const [of = ''] = part.exec(start < 0 ? '' : before.slice(0, start)) ?? []
  return [of, thing.replace(total, ''), unit, change.test(before) ? 'change' : ''].join(' ')
}

const [slightly, much] = [0.1, 0.5]

function boundsOf({ value, text, at }: Figure, sentence: string): { least: number; most: number } {
  const before = sentence.slice(Math.max(0, at - 2), at)
  const behind = sentence.slice(at + text.length, at + text.length + 2)
  if (/[近]$|接近$/.test(before)) return { least: value * (1 - slightly), most: value }
  if (/约$/.test(before) || /^(?:左右|上下)/.test(behind))
    return { least: value * (1 - slightly), most: value * (1 + slightly) }
  const isLeast = /[超逾]过?$/.test(before) || /[余多]/.test(text) || /^(?:以上|余|多)/.test(behind)
  return { least: value, most: isLeast ? value * (1 + much) : value }
}
