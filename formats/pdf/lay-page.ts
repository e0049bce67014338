import type { Account } from '../account/account'
import { foldLookAlikes } from '../text/text-lines'
import { closeSpacing } from './clean/close-spacing'
import { dropDrawnTwice } from './clean/drop-drawn-twice'
import { dropLineNumbers } from './clean/drop-line-numbers'
import { dropOverlays } from './clean/drop-overlays'
import { dropStruck } from './clean/drop-struck'
import { type Matrix, multiply } from './matrix'
import type { Page, Piece, Rule } from './page'

/** Where the page stands: what leads from its own measure to points from the top left corner, and its size in points. */
export type Look = { view: Matrix; width: number; height: number }
/** A run of text as it was set: where it begins and how it is turned, and how wide it is in points. */
export type TextRun = { str: string; transform: Matrix; width: number }
/** All that is on a page; its drawn lines as a view shows them. */
export type PageContent = {
  look: Look
  items: TextRun[]
  form: Piece[]
  strikes: Rule[]
  listRules: (view: Matrix) => Rule[]
}

/** From how many letters on text that was printed sideways or upside down is a part of the page, not a mark on it. */
const fewestTurned = 20

/**
 * Text and drawn lines of a page, in points from the top left corner of the page as shown; what stands turned on it comes as further pages,
 * each turned upright. Slanted text (watermarks, seals), lines' numbers and what is drawn over other text are left out by name.
 */
export function layPage({ look, items, form, strikes, listRules }: PageContent, account: Account): Page[] {
  const looks = listTurns(look).map((turned) => ({
    look: turned,
    items: items.filter((item) => isUpright(item, turned.view)),
  }))
  const fewest = looks[0]?.items.length === 0 ? 1 : fewestTurned
  const read = looks.filter(({ items: own }, turn) => turn === 0 || lettersOf(own).length >= fewest)
  const known = new Set(read.flatMap(({ items: own }) => own))
  account.leave('watermark', lettersOf(items.filter((item) => !known.has(item))))
  return read.map(({ look: turned, items: own }, turn) => {
    const beside = turn === 0 ? { form, strikes } : { form: [], strikes: [] }
    return cleanPage({ look: turned, items: own, rules: listRules(turned.view), ...beside }, account)
  })
}

const lettersOf = (items: TextRun[]): string => items.map(({ str }) => str.trim()).join('')

/** The page as shown, and turned by a quarter, a half and three quarters, so that the text which was set so stands upright. */
function listTurns({ view, width, height }: Look): Look[] {
  const turns: [Matrix, number, number][] = [
    [[1, 0, 0, 1, 0, 0], width, height],
    [[0, 1, -1, 0, height, 0], height, width],
    [[-1, 0, 0, -1, width, height], width, height],
    [[0, -1, 1, 0, 0, width], height, width],
  ]
  return turns.map(([turn, across, down]) => ({ view: multiply(turn, view), width: across, height: down }))
}

type Turned = { look: Look; items: TextRun[]; form: Piece[]; rules: Rule[]; strikes: Rule[] }

function cleanPage({ look: { view, width, height }, items, form, rules, strikes }: Turned, account: Account): Page {
  const drawn = dropDrawnTwice(
    items.flatMap((item) => readPiece(item, view)),
    account,
  )
  const standing = dropStruck(drawn, [...rules, ...strikes], account)
  const pieces = [...closeSpacing(dropOverlays(dropLineNumbers(standing, account), account)), ...form]
  return { width, height, pieces, rules: hasSideBySide(pieces) ? rules : [] }
}

function isUpright(item: TextRun, view: Matrix): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = multiply(view, item.transform)
  const size = Math.hypot(c, d)
  return size > 0 && Math.abs(b) < 0.05 * size && Math.abs(c) < 0.35 * size && a > 0
}

export function readPiece(item: TextRun, view: Matrix): Piece[] {
  const [, , c = 0, d = 0, left = 0, y = 0] = multiply(view, item.transform)
  // A hyphen that shows only at the end of a line must outlast the folding of what cannot be seen.
  const text = foldLookAlikes(item.str.replace(/\u00ad\s*$/, '\u2010')).replace(/\p{Cc}/gu, '')
  return text.trim() === '' ? [] : [{ text, left, right: left + item.width, y, size: Math.hypot(c, d) }]
}

/** Only a page where text stands beside text can hold a table; other pages need not be searched for lines. */
export function hasSideBySide(pieces: Piece[]): boolean {
  return pieces.some((piece, index) => {
    const next = pieces[index + 1]
    return (
      next !== undefined && (next.left - piece.right > piece.size || next.right < piece.left || isBeside(piece, next))
    )
  })
}

function isBeside(piece: Piece, next: Piece): boolean {
  return next.left > piece.right && Math.abs(next.y - piece.y) > 0.3 * piece.size
}
