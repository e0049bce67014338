import type { Matrix } from '../pdf/matrix'
import type { Rule } from '../pdf/page'
import { type Point, readSubpath, transform } from '../pdf/read-rules'
import { childElements, type XmlNode } from '../read-xml'

/** A drawn path: its points in points of the page. */
export type DrawnPath = { points: Point[]; isFilledOnly: boolean }

/** The numbers behind each command of `AbbreviatedData`; the last two are where it ends. */
const counts: Record<string, number> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 }
const mostWords = 50_000
const curves = /^[QBA]$/

/** The parts of a path object that may be lines of a table: neither curved ones, such as the outlines of letters, nor such as draw nothing. */
export function readPath(node: XmlNode, outer: Matrix): DrawnPath[] {
  const isStroked = node.attributes.Stroke !== 'false'
  const isFilled = node.attributes.Fill === 'true'
  if (!isStroked && !isFilled) return []
  const data = childElements(node, 'AbbreviatedData')[0]?.children.join('') ?? ''
  return listSubpaths(data, outer).map((points) => ({ points, isFilledOnly: !isStroked }))
}

/** The straight lines of paths as a view shows them. */
export const listRules = (paths: DrawnPath[], view: Matrix): Rule[] =>
  paths.flatMap(({ points, isFilledOnly }) =>
    readSubpath(
      points.map(([x, y]) => transform(view, x, y)),
      isFilledOnly,
    ),
  )

function listSubpaths(data: string, outer: Matrix): Point[][] {
  const words = data.split(/[\s,]+/).slice(0, mostWords)
  const subpaths: Point[][] = []
  const curved = new Set<Point[] | undefined>()
  for (let at = 0; at < words.length; ) {
    const command = words[at] ?? ''
    const count = counts[command] ?? 0
    const [x, y] = [Number(words[at + count - 1]), Number(words[at + count])]
    if (command === 'C') closeSubpath(subpaths.at(-1))
    else if (curves.test(command)) curved.add(subpaths.at(-1))
    else if (count > 0 && Number.isFinite(x) && Number.isFinite(y)) {
      if (command === 'M' || command === 'S') subpaths.push([])
      subpaths.at(-1)?.push(transform(outer, x, y))
    }
    at += count + 1
  }
  return subpaths.filter((points) => points.length > 1 && !curved.has(points))
}

function closeSubpath(points: Point[] | undefined): void {
  const first = points?.[0]
  if (points && first) points.push(first)
}
