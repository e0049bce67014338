import type { Range } from '@/reader/report-text'
import { indexRanges } from './index-ranges'

export type PieceKind = 'plain' | 'heading' | 'shortcoming' | 'commitment' | 'marked' | 'proposed' | 'open'
export type Claim = Range & { kind: PieceKind; id: string }

/** A piece of a paragraph that belongs to one claim; `isEnd` is the claim's last piece, where its number is printed. */
export type Piece = {
  start: number
  end: number
  text: string
  kind: PieceKind
  id: string
  isStart: boolean
  isEnd: boolean
}
export type Paragraph = { start: number; isHeading: boolean; pieces: Piece[] }

/**
 * A stretch of the report as paragraphs, cut at the borders of the claims; the first claim of the list that holds a piece wins.
 * Put together again the pieces give the text exactly, line ends and blanks at their edges left out.
 */
export function layOutText(text: string, range: Range, claims: Claim[]): Paragraph[] {
  const claimsNear = indexRanges(claims.map((claim, rank) => ({ ...claim, rank })))
  return listLines(text, range).map((line) => {
    const near = claimsNear(line).sort((a, b) => a.rank - b.rank)
    const pieces = cutLine(text, line, near)
    return { start: line.start, isHeading: pieces.length > 0 && pieces.every(({ kind }) => kind === 'heading'), pieces }
  })
}

/** The lines of a range without blanks at their ends; blank lines are left out. */
export function listLines(text: string, range: Range): Range[] {
  const lines: Range[] = []
  for (const found of text.slice(range.start, range.end).matchAll(/[^\n]+/g)) {
    const words = found[0]
    const start = range.start + found.index + (words.length - words.trimStart().length)
    const end = range.start + found.index + words.trimEnd().length
    if (start < end) lines.push({ start, end })
  }
  return lines
}

function cutLine(text: string, line: Range, claims: Claim[]): Piece[] {
  const inside = claims.flatMap(({ start, end }) => [start, end]).filter((at) => at > line.start && at < line.end)
  const borders = [...new Set([line.start, ...inside, line.end])].sort((a, b) => a - b)
  const pieces = borders.slice(1).map((end, index) => toPiece(text, { start: borders[index] ?? end, end }, claims))
  return joinAlike(pieces, claims)
}

function toPiece(text: string, { start, end }: Range, claims: Claim[]): Piece {
  const claim = claims.find((each) => each.start <= start && each.end >= end)
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: claim?.kind ?? 'plain',
    id: claim?.id ?? '',
    isStart: claim?.start === start,
    isEnd: claim?.end === end,
  }
}

// A claim that lost its middle to a stronger one stays in pieces; neighbours of one claim are one piece.
function joinAlike(pieces: Piece[], claims: Claim[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last && last.kind === piece.kind && last.id === piece.id && claims.length > 0) {
      joined[joined.length - 1] = { ...last, end: piece.end, text: last.text + piece.text, isEnd: piece.isEnd }
    } else joined.push(piece)
  }
  return joined
}
