import { Paragraph, TextRun } from 'docx'
import { type Look, measures, textWidth } from './layout'
import { styleIds } from './styles'

const words = new Intl.Segmenter('zh', { granularity: 'word' })
/** What begins no line, and what does only where nothing else is left: it belongs to the word before. */
const bound = /^[年月日号度、，。：；）》〉」』”’…]/
const clings = /^(?:[的了等及和与]|政府|建设|情况)/

/** The title in the middle; one of two lines gives the first no more than its half in whole words, so that no single letter is left for the second. */
export function writeTitle(title: string, look: Look): Paragraph {
  const size = measures[look].sizes.title * 10
  const width = textWidth - (halveTitle(title, textWidth / size) ?? textWidth / size) * size
  const side = Math.max(0, Math.floor(width / 2))
  return new Paragraph({ style: styleIds.title, indent: { left: side, right: side }, children: [new TextRun(title)] })
}

/** How wide the lines of a title are to be for two that look even, the first the longer, in letters; null for one that fills no line or more than two. */
export function halveTitle(title: string, room: number): number | null {
  const whole = measure(title)
  if (whole <= room || whole > 2 * room - 1) return null
  const breaks = Array.from(words.segment(title), ({ index, segment }) => ({
    first: measure(title.slice(0, index)),
    isBound: bound.test(segment),
    isClean: !clings.test(segment),
  })).filter(({ first, isBound }) => !isBound && first >= whole / 2 && first + slack <= room)
  const chosen = breaks.find(({ first, isClean }) => isClean && whole - first > whole / 5) ?? breaks[0]
  return chosen ? chosen.first + slack : null
}

/** Not enough for a letter more. */
const slack = 0.6

/** In letters; figures and Latin letters take half of one, and some more for the air beside them and for wider fonts. */
const measure = (text: string): number =>
  Array.from(text).reduce((sum, sign) => sum + (sign.charCodeAt(0) < 0x2000 ? 0.64 : 1), 0)
