import { splitAtMarks, trimRange } from '../../outline/split-sentences'
import type { Range } from '../../report-text'
import type { Rule } from '../../rule'
import { orderAhead } from '../sentences/lists'
import { startsWithAct } from '../sentences/verb-heads'

const fewest = 2
const shortestTask = 4
const marksAhead = /[,;、:\s]/
const marksBehind = /[,;、:\s]/

/** Enumerators inside a cell. */
export const cellMarkers: Rule = {
  why: '①, 1. and （1） count the tasks of one cell.',
  pattern: /[①-⑳]|(?<=^|[;。\s])(?:\(\d{1,2}\)|\d{1,2}(?:、|\.(?!\d)))/g,
  fits: ['①清淤', '1.清淤', '清淤;(2)巡河'],
  leaves: ['1.5公里', '见表(2)'],
}

/** The tasks of a table's cell: one for each ① or 1., or for each act between ；; the whole cell where it holds one. */
export function splitCell(folded: string, cell: Range): Range[] {
  const numbered = splitNumbered(folded, cell)
  if (numbered.length >= fewest) return numbered
  const parts = splitAtMarks(folded, cell, ';').map((part) => trimRange(folded, part, marksAhead, marksBehind))
  const areActs = parts.every(({ start, end }) =>
    startsWithAct.test(folded.slice(start, end).replace(orderAhead.pattern, '')),
  )
  return parts.length >= fewest && areActs && parts.every(isLong) ? parts : [cell]
}

const isLong = ({ start, end }: Range): boolean => end - start >= shortestTask

/** The parts of a stretch that begins with ① or 1., one for each number; the whole stretch where it begins with none. */
export function splitNumbered(folded: string, cell: Range): Range[] {
  const hits = [...folded.slice(cell.start, cell.end).matchAll(cellMarkers.pattern)]
  if (hits[0]?.index !== 0) return [cell]
  return hits
    .map(({ 0: mark, index }, at) => ({
      start: cell.start + index + mark.length,
      end: cell.start + (hits[at + 1]?.index ?? cell.end - cell.start),
    }))
    .map((part) => trimRange(folded, part, marksAhead, marksBehind))
    .filter(isLong)
}
