import type { TextRun } from '../pdf/lay-page'
import { type Matrix, multiply } from '../pdf/matrix'
import { childElements, type XmlNode } from '../read-xml'
import { readNumbers, readSteps } from './read-numbers'

type Letter = { sign: string; x: number; y: number; width: number }
type Corner = { x: number; y: number }

const usualSize = 3.5
/** What a letter that cannot be told is entered as. */
const lost = '□'
/** In letters' sizes: how far a letter may stand from the end of the one before, and how far off its line. */
const [widest, highest] = [0.6, 0.1]
/** What stands for a letter where a file names only its glyph; a sign of money does where glyphs are told. */
const unnamed = /[\ufffd\p{Co}]|(?![\t\n\r])\p{Cc}/u
const isUnnamed = (sign: string, hasGlyphs: boolean): boolean => unnamed.test(sign) || (hasGlyphs && sign === '¤')

/**
 * The runs of a text object, each of letters that follow each other on one line, in points. `outer` leads from its own measure to points. What
 * has glyphs without letters is handed to `lose`.
 */
export function readTextObject(node: XmlNode, outer: Matrix, lose: (signs: string) => void): TextRun[] {
  const size = Number(node.attributes.Size) || usualSize
  const stretch = Number(node.attributes.HScale) || 1
  const hasGlyphs = childElements(node, 'CGTransform').length > 0
  let corner: Corner = { x: 0, y: 0 }
  return childElements(node, 'TextCode').flatMap((code) => {
    corner = readCorner(code, corner)
    const letters = placeLetters(code, corner, size * stretch)
    const named = letters.filter(({ sign }) => !isUnnamed(sign, hasGlyphs))
    if (named.length < letters.length) lose(lost.repeat(letters.length - named.length))
    return joinLetters(named, size).map((run) => toRun(run, size, outer))
  })
}

/** A code that does not say where it begins begins where the one before did. */
function readCorner({ attributes }: XmlNode, before: Corner): Corner {
  const [x = before.x] = readNumbers(attributes.X)
  const [y = before.y] = readNumbers(attributes.Y)
  return { x, y }
}

function placeLetters(code: XmlNode, { x, y }: Corner, size: number): Letter[] {
  const across = readSteps(code.attributes.DeltaX)
  const down = readSteps(code.attributes.DeltaY)
  const isUpright = across.length === 0 && down.some((step) => step !== 0)
  const signs = Array.from(code.children.filter((child) => typeof child === 'string').join(''))
  let at = { x, y }
  return signs.map((sign, index) => {
    const letter = { sign, ...at, width: size * (/[\0-\u02ff\uff61-\uff9f]/.test(sign) ? 0.5 : 1) }
    at = { x: at.x + (across[index] ?? (isUpright ? 0 : letter.width)), y: at.y + (down[index] ?? 0) }
    return letter
  })
}

/** Letters that go on where the one before ended make one run; a step back or far on begins another. */
function joinLetters(letters: Letter[], size: number): Letter[][] {
  const runs: Letter[][] = []
  for (const letter of letters) {
    const last = runs.at(-1)?.at(-1)
    const gap = last ? letter.x - last.x - last.width : 0
    const isNext = last && Math.abs(letter.y - last.y) <= highest * size && letter.x > last.x && gap <= widest * size
    if (isNext) runs.at(-1)?.push(letter)
    else runs.push([letter])
  }
  return runs.filter((run) => run.some(({ sign }) => sign.trim() !== ''))
}

function toRun(letters: Letter[], size: number, outer: Matrix): TextRun {
  const [first, last] = [letters[0], letters.at(-1)]
  const [left, right] = [first?.x ?? 0, (last?.x ?? 0) + (last?.width ?? 0)]
  const [a = 1, b = 0] = outer
  return {
    str: letters.map(({ sign }) => sign).join(''),
    transform: multiply(outer, [size, 0, 0, -size, left, first?.y ?? 0]),
    width: (right - left) * Math.hypot(a, b),
  }
}
