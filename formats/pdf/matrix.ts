/** A transformation as pdf writes it: six numbers a b c d e f. */
export type Matrix = number[]

/** The product of two transformations as pdf writes them: six numbers, the second applied first. */
export function multiply(m: Matrix, n: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = n
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}
