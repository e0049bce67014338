import { type Matrix, multiply } from '../pdf/matrix'
import type { XmlNode } from '../read-xml'
import { readNumbers } from './read-numbers'

/** Points to a millimetre, which OFD measures in. */
export const scale = 72 / 25.4

/** Where an object's own measure leads: its box (`Boundary`) on the page, and the matrix (`CTM`) within it. */
export function placeObject({ attributes }: XmlNode, outer: Matrix): Matrix {
  const [left = 0, top = 0] = readNumbers(attributes.Boundary)
  const inner = readNumbers(attributes.CTM)
  const placed = multiply(outer, [1, 0, 0, 1, left, top])
  return inner.length === 6 ? multiply(placed, inner) : placed
}

/** The box that a part of the file names, as x, y, width and height in millimetres; undefined where it names none. */
export function readBox(
  written: string | undefined,
): { x: number; y: number; width: number; height: number } | undefined {
  const [x = 0, y = 0, width = 0, height = 0] = readNumbers(written)
  return width > 0 && height > 0 ? { x, y, width, height } : undefined
}
