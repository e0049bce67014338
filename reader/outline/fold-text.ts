import { spelledYear } from './spelled-year'
import { traditionalPairs } from './traditional-pairs'

const folded = new Map<string, string>([
  ['\u3000', ' '],
  ['\u00a0', ' '],
  ['\t', '\t'],
  ['．', '.'],
  ['｡', '。'],
  ['﹙', '('],
  ['﹚', ')'],
  ['﹕', ':'],
  ['﹔', ';'],
  ['﹐', ','],
  ['–', '-'],
  ['—', '-'],
  ['－', '-'],
  ['−', '-'],
  ['～', '~'],
  ['〜', '~'],
  ['「', '“'],
  ['」', '”'],
  ['’', "'"],
])
const [firstWide, lastWide, wideFrom] = [0xff01, 0xff5e, 0xfee0]
for (let code = firstWide; code <= lastWide; code++)
  folded.set(String.fromCharCode(code), String.fromCharCode(code - wideFrom))
for (let index = 0; index + 1 < traditionalPairs.length; index += 2) {
  folded.set(traditionalPairs[index] ?? '', traditionalPairs[index + 1] ?? '')
}

const foldable = new RegExp(`[${[...folded.keys()].join('')}]`, 'g')

/**
 * The text that rules are matched on: half-width punctuation and digits, plain spaces, simplified characters.
 * Of the same length as `text`, unit by unit, so that a place found here is a place there.
 */
export const foldText = (text: string): string =>
  text.replace(foldable, (unit) => folded.get(unit) ?? unit).replace(spelledYear.pattern, foldYear)

const spelledDigits = '〇一二三四五六七八九'
const spelledDigit = /[〇一二三四五六七八九]/g
const zeros = /[○零]/g

const foldYear = (year: string): string =>
  year.replace(zeros, '〇').replace(spelledDigit, (unit) => String(spelledDigits.indexOf(unit)))
