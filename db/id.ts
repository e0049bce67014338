import { randomBytes } from 'node:crypto'

let last = 0

/**
 * A new text id of 20 characters: milliseconds in base 36, a counter within them, 50 random bits.
 * Ids made by one process sort in the order they were made.
 */
export function newId(): string {
  const now = Date.now() * 100
  last = now > last ? now : last + 1
  return last.toString(36).padStart(10, '0') + randomBytes(8).toString('hex').slice(0, 10)
}
