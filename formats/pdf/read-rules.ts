import { multiply } from './matrix'
import { OPS } from './operators'
import type { Rule } from './page'

type Operators = { fnArray: number[]; argsArray: unknown[] }
export type Point = [number, number]

const thickest = 3
const shortest = 6
const mostPoints = 100
/** Numbers that follow each path command: move, line, curve, quadratic curve, close. */
const pathArguments = [2, 2, 6, 4, 0]

/** The horizontal and vertical lines drawn on a page, be they strokes, thin filled boxes or the sides of stroked boxes. */
export function readRules(operators: Operators, view: number[]): Rule[] {
  const rules: Rule[] = []
  const saved: number[][] = []
  let matrix = view
  operators.fnArray.forEach((operator, index) => {
    const values = operators.argsArray[index]
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) saved.push(matrix)
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? view
    if (operator === OPS.transform) matrix = multiply(matrix, toNumbers(values))
    if (operator === OPS.paintFormXObjectBegin && Array.isArray(values) && values[0])
      matrix = multiply(matrix, toNumbers(values[0]))
    if (operator === OPS.constructPath && Array.isArray(values)) rules.push(...readPath(values, matrix))
  })
  return rules
}

function readPath([paint, paths]: unknown[], matrix: number[]): Rule[] {
  if (!Array.isArray(paths) || paint === OPS.endPath) return []
  const isFilledOnly = paint === OPS.fill || paint === OPS.eoFill
  return listSubpaths(toNumbers(paths[0]), matrix).flatMap((points) => readSubpath(points, isFilledOnly))
}

function listSubpaths(path: number[], matrix: number[]): Point[][] {
  const subpaths: Point[][] = []
  for (let at = 0; at < path.length; ) {
    const command = path[at] ?? 4
    const count = pathArguments[command] ?? 0
    const point = transform(matrix, path[at + count - 1] ?? 0, path[at + count] ?? 0)
    if (command === 0) subpaths.push([point])
    else if (command === 4) closeSubpath(subpaths.at(-1))
    else subpaths.at(-1)?.push(point)
    at += count + 1
  }
  return subpaths
}

function closeSubpath(points: Point[] | undefined): void {
  const first = points?.[0]
  if (points && first) points.push(first)
}

/** The rules that a path of these points draws; one that is only filled draws no sides. */
export function readSubpath(points: Point[], isFilledOnly: boolean): Rule[] {
  if (points.length > mostPoints) return []
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const box = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
  if (box.bottom - box.top <= thickest) return makeRule(true, (box.top + box.bottom) / 2, box.left, box.right)
  if (box.right - box.left <= thickest) return makeRule(false, (box.left + box.right) / 2, box.top, box.bottom)
  if (isFilledOnly) return []
  return points.slice(1).flatMap((point, index) => readSide(points[index] ?? point, point))
}

function readSide([x0, y0]: Point, [x1, y1]: Point): Rule[] {
  if (Math.abs(y0 - y1) < 1) return makeRule(true, y0, Math.min(x0, x1), Math.max(x0, x1))
  return Math.abs(x0 - x1) < 1 ? makeRule(false, x0, Math.min(y0, y1), Math.max(y0, y1)) : []
}

function makeRule(isFlat: boolean, at: number, from: number, to: number): Rule[] {
  return to - from >= shortest ? [{ isFlat, at, from, to }] : []
}

/** Where a point lies by a matrix. */
export function transform([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: number[], x: number, y: number): Point {
  return [a * x + c * y + e, b * x + d * y + f]
}

function toNumbers(values: unknown): number[] {
  return ArrayBuffer.isView(values) || Array.isArray(values) ? Array.from(values as ArrayLike<number>) : []
}
